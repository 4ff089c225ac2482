import { z } from 'zod'
import { type HallDay, hallDay } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import { channels } from './events.ts'
import { type AfterNegative, type By, type Figures, figuresBy, formulas, indicators } from './indicators.ts'
import { checkPeriod, refuse } from './period.ts'
import type { RatingSums, Sum } from './sums.ts'
import { mayAskFor, mayOpenRows, shown, shownShare } from './who-sees.ts'

export interface ShownFigureParts {
  readonly sums: RatingSums
  /** What became of the negative ratings of these days' visits. */
  readonly afterNegative: (from: HallDay, to: HallDay) => readonly AfterNegative[]
  readonly today: () => HallDay
  readonly nameOf: (by: By, key: string) => Words
}

const day = z.iso.date().transform(hallDay)
/** Days, both included. */
export const period = { from: day, to: day }
export const window = z.coerce.number().int().min(1).max(999)
export const item = z.string().max(64)
export const channel = z.enum(channels)
export const words = z.object({ zh: z.string(), en: z.string() })
const share = z.object({ of: z.int(), all: z.int() }).nullable()
export const count = z.int().nullable()

export const figuresQuery = z.strictObject({
  ...period,
  by: z.enum(['hall', 'window', 'item', 'channel']),
  window: window.optional(),
  item: item.optional(),
  channel: channel.optional(),
})
export const figuresReply = z.object({
  from: z.string(),
  to: z.string(),
  formulas: z.array(z.object({ indicator: z.enum(indicators), name: words, formula: words })),
  rows: z.array(
    z.object({
      of: z.string().nullable(),
      name: words,
      finished: count,
      active: count,
      levels: z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()]).nullable(),
      defaulted: count,
      unrated: count,
      setAside: count,
      figures: z.object({
        good: share,
        'active-good': share,
        unrated: share,
        answered: share,
        'put-right': share,
        'satisfied-after': share,
      }),
    }),
  ),
  mayOpen: z.boolean(),
})

/** A hundred years. */
const figureDays = 36_600

/** Figures of a period as somebody of this role may see them. @throws Refused for a period that they may not ask for. */
export function shownFigures(
  { sums, afterNegative, today, nameOf }: ShownFigureParts,
  { from, to, by, ...only }: z.output<typeof figuresQuery>,
  role: string,
): z.input<typeof figuresReply> {
  checkPeriod(from, to, figureDays)
  if (!mayAskFor(role, from, to, today())) refuse({ code: 'period-not-whole' })
  const fits = (of: Pick<Sum, 'window' | 'item' | 'channel'>) =>
    (only.window === undefined || of.window === only.window) &&
    (only.item === undefined || of.item === only.item) &&
    (only.channel === undefined || of.channel === only.channel)
  const figures = figuresBy(by, sums.between(from, to).filter(fits), afterNegative(from, to).filter(fits))
  const rows = [...figures].map(([key, of]) => ({
    of: by === 'hall' ? null : key,
    name: nameOf(by, key),
    ...shownTo(role, of),
  }))
  rows.sort((a, b) => String(a.of).localeCompare(String(b.of), 'en', { numeric: true }))
  const told = indicators.map((indicator) => ({ indicator, ...formulas[indicator] }))
  return { from, to, formulas: told, rows, mayOpen: mayOpenRows(role) }
}

function shownTo(role: string, { levels, shares, ...sums }: Figures) {
  return {
    finished: shown(sums.finished, role),
    active: shown(sums.active, role),
    levels:
      shown(sums.active, role) === null ? null : ([...levels] as [number, number, number, number, number]),
    defaulted: shown(sums.defaulted, role),
    unrated: shown(sums.unrated, role),
    setAside: shown(sums.setAside, role),
    figures: {
      good: shownShare(shares.good, role),
      'active-good': shownShare(shares['active-good'], role),
      unrated: shownShare(shares.unrated, role),
      answered: shownShare(shares.answered, role),
      'put-right': shownShare(shares['put-right'], role),
      'satisfied-after': shownShare(shares['satisfied-after'], role),
    },
  }
}
