import { z } from 'zod'
import { type HallDay, hallDay } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import { channels, type Level } from './events.ts'
import {
  type AfterNegative,
  type By,
  type Figures,
  figuresBy,
  formulasOf,
  type Indicator,
  indicators,
  ofEach,
} from './indicators.ts'
import { checkPeriod, monthsOf, refuse } from './period.ts'
import type { RatingSums, Sum } from './sums.ts'
import { mayAskFor, mayBreakDown, mayOpenRows, type Told, toldOf, toldOfEach } from './who-sees.ts'

export interface ShownFigureParts {
  readonly sums: RatingSums
  /** What became of the negative ratings of these days' visits. */
  readonly afterNegative: (from: HallDay, to: HallDay) => readonly AfterNegative[]
  readonly today: () => HallDay
  /** The levels that count as good, as the rulebook says. */
  readonly goodLevels: readonly Level[]
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

/** A hundred years for inspectors; for others, whose figures are reckoned month by month, three. */
const figureDays = { ofInspectors: 36_600, ofOthers: 1_100 }

/** Figures of a period as somebody of this role may see them. @throws Refused for what they may not ask for. */
export function shownFigures(
  parts: ShownFigureParts,
  { from, to, by, ...only }: z.output<typeof figuresQuery>,
  role: string,
): z.input<typeof figuresReply> {
  const inspects = mayOpenRows(role)
  checkPeriod(from, to, inspects ? figureDays.ofInspectors : figureDays.ofOthers)
  if (!mayAskFor(role, from, to, parts.today())) refuse({ code: 'period-not-whole' })
  const { window, item, channel } = only
  if (!mayBreakDown(role, by, item !== undefined || channel !== undefined)) {
    refuse({ code: 'figures-by-window-only' })
  }
  const fits = (of: Pick<Sum, 'window' | 'item' | 'channel'>) =>
    (window === undefined || of.window === window) &&
    (item === undefined || of.item === item) &&
    (channel === undefined || of.channel === channel)
  const choice = { by, ofChannel: channel !== undefined, good: parts.goodLevels }
  const figuresOf = (first: HallDay, last: HallDay) =>
    figuresBy(
      choice,
      parts.sums.between(first, last).filter(fits),
      parts.afterNegative(first, last).filter(fits),
    )
  const told = inspects ? null : toldIn(monthsOf(from, to).map((month) => figuresOf(month.from, month.to)))
  const rows = [...figuresOf(from, to)].map(([key, of]) => ({
    of: by === 'hall' ? null : key,
    name: parts.nameOf(by, key),
    ...shown(of, told?.(key) ?? null),
  }))
  rows.sort((a, b) => String(a.of).localeCompare(String(b.of), 'en', { numeric: true }))
  const formulas = formulasOf(parts.goodLevels)
  const explained = indicators.map((indicator) => ({ indicator, ...formulas[indicator] }))
  return { from, to, formulas: explained, rows, mayOpen: inspects }
}

/** What may be told of each row of figures that were reckoned month by month. */
function toldIn(months: readonly ReadonlyMap<string, Figures>[]): (key: string) => Told {
  return (key) =>
    toldOfEach(
      months.flatMap((month) => {
        const figures = month.get(key)
        return figures ? [toldOf(figures)] : []
      }),
    )
}

/** Figures less what may not be told; `told` null tells all. */
function shown({ levels, shares, ...sums }: Figures, told: Told | null) {
  const active = told?.active ?? true
  const share = (indicator: Indicator) =>
    shares[indicator].all > 0 && (told?.shares[indicator] ?? true) ? shares[indicator] : null
  return {
    finished: (told?.finished ?? true) ? sums.finished : null,
    active: active ? sums.active : null,
    levels: active ? ([...levels] as [number, number, number, number, number]) : null,
    defaulted: active ? sums.defaulted : null,
    unrated: active ? sums.unrated : null,
    setAside: active ? sums.setAside : null,
    figures: ofEach(share),
  }
}
