import { z } from 'zod'
import { type HallDay, hallDay, type Millis, type WindowNo, windowNo } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import { type Route, route } from '../core/route.ts'
import type { Words } from '../core/words.ts'
import { channels, type Level } from './events.ts'
import { type AfterNegative, type By, type Figures, figuresBy, formulas, indicators } from './indicators.ts'
import type { Place, RatingRecords } from './records.ts'
import type { RatingRefusal } from './refusals.ts'
import { signKinds, toldOf } from './sign-words.ts'
import { signsOf } from './signs.ts'
import type { RatingSums, Sum } from './sums.ts'
import { mayAskFor, mayOpenRows, shown, shownShare } from './who-sees.ts'

export interface FigureRouteParts {
  readonly sums: RatingSums
  readonly records: RatingRecords
  /** What became of the negative ratings of these days' visits. */
  readonly afterNegative: (from: HallDay, to: HallDay) => readonly AfterNegative[]
  readonly today: () => HallDay
  readonly nameOf: (by: By, key: string) => Words
  /** Where a keypad stands; null for one that is gone. */
  readonly windowOf: (device: string) => WindowNo | null
  readonly startOf: (day: HallDay) => Millis
}

const day = z.iso.date().transform(hallDay)
const period = { from: day, to: day }
const window = z.coerce.number().int().min(1).max(999)
const item = z.string().max(64)
const channel = z.enum(channels)
const words = z.object({ zh: z.string(), en: z.string() })
const share = z.object({ of: z.int(), all: z.int() }).nullable()
const count = z.int().nullable()

const figuresQuery = z.strictObject({
  ...period,
  by: z.enum(['hall', 'window', 'item', 'channel']),
  window: window.optional(),
  item: item.optional(),
  channel: channel.optional(),
})
const figuresReply = z.object({
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

const rowsQuery = z.strictObject({
  ...period,
  window: window.optional(),
  item: item.optional(),
  channel: channel.optional(),
  state: z.enum(['active', 'defaulted', 'unrated', 'set-aside']).optional(),
  level: z.coerce.number().int().min(1).max(5).optional(),
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}~[\w-]{1,40}$/)
    .optional(),
})
const rowsReply = z.object({
  rows: z.array(
    z.object({
      visit: z.string(),
      case: z.string().nullable(),
      day: z.string(),
      window: z.int(),
      item: z.string(),
      staff: z.string().nullable(),
      state: z.enum(['active', 'defaulted', 'unrated', 'set-aside']),
      level: count,
      channel: channel.nullable(),
      ratedAt: count,
      scan: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
})

const signsReply = z.object({
  signs: z.array(
    z.object({
      kind: z.enum(signKinds),
      name: words,
      window: z.int(),
      day: z.string(),
      told: words,
      evidence: z.record(z.string(), z.union([z.string(), z.int()])),
      visits: z.array(z.string()),
    }),
  ),
})

const rowsAtOnce = 100
const rowsDays = { ofAll: 31, ofWindowOrLevel: 92 }
const signDays = 31
const pastDays = 92
const dayMs = 86_400_000
const daysOn = (day: HallDay, days: number) =>
  hallDay(new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10))

function refuse(refusal: RatingRefusal): never {
  throw new Refused(refusal)
}

function checkPeriod(from: HallDay, to: HallDay, most: number) {
  if (to < from) refuse({ code: 'period-backwards' })
  if (daysOn(from, most - 1) < to) refuse({ code: 'period-too-long', days: most })
}

/** Figures for everybody who is signed in, the visits behind them and signs of stand-in pressing for inspectors. */
export function figureRoutes(parts: FigureRouteParts): Route[] {
  const { sums, records, today } = parts
  return [
    route({
      method: 'get',
      path: '/api/rating-figures',
      about: 'Shares of good, unrated, answered and put right ratings, with their formulas.',
      who: 'signed-in',
      query: figuresQuery,
      reply: figuresReply,
      run({ query: { from, to, by, ...only }, who: { role } }) {
        checkPeriod(from, to, 36_600)
        if (!mayAskFor(role, from, to, today())) refuse({ code: 'period-not-whole' })
        const fits = (of: Pick<Sum, 'window' | 'item' | 'channel'>) =>
          (only.window === undefined || of.window === only.window) &&
          (only.item === undefined || of.item === only.item) &&
          (only.channel === undefined || of.channel === only.channel)
        const figures = figuresBy(
          by,
          sums.between(from, to).filter(fits),
          parts.afterNegative(from, to).filter(fits),
        )
        const rows = [...figures].map(([key, of]) => ({
          of: by === 'hall' ? null : key,
          name: parts.nameOf(by, key),
          ...shownTo(role, of),
        }))
        rows.sort((a, b) => String(a.of).localeCompare(String(b.of), 'en', { numeric: true }))
        const told = indicators.map((indicator) => ({ indicator, ...formulas[indicator] }))
        return { body: { from, to, formulas: told, rows, mayOpen: mayOpenRows(role) } }
      },
    }),
    route({
      method: 'get',
      path: '/api/rating-rows',
      about: 'The visits behind a figure.',
      who: ['inspector'],
      query: rowsQuery,
      reply: rowsReply,
      run({ query: { after, level = null, ...asked } }) {
        const few = asked.window !== undefined || level !== null
        checkPeriod(asked.from, asked.to, few ? rowsDays.ofWindowOrLevel : rowsDays.ofAll)
        const { from, to, window = null, item = null, channel = null, state = null } = asked
        const filter = { from, to, window, item, channel, state, level: level as Level | null }
        const found = records.rows(filter, placeOf(after), rowsAtOnce)
        const last = found.length === rowsAtOnce ? found.at(-1) : undefined
        const rows = found.map(({ subject: _, ...row }) => row)
        return { body: { rows, next: last ? `${last.day}~${last.subject}` : null } }
      },
    }),
    route({
      method: 'get',
      path: '/api/rating-signs',
      about:
        'Signs that somebody pressed in the place of citizens, with what shows them; no sign is a finding.',
      who: ['inspector'],
      query: z.strictObject(period),
      reply: signsReply,
      run({ query: { from, to } }) {
        checkPeriod(from, to, signDays)
        const signs = signsBetween(parts, from, to)
        return {
          body: { signs: signs.map((sign) => ({ ...sign, ...toldOf(sign), visits: [...sign.visits] })) },
        }
      },
    }),
  ]
}

function placeOf(after: string | undefined): Place | null {
  if (after === undefined) return null
  return { day: after.slice(0, 10), subject: after.slice(11) }
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

/** Every window's days from the first to the last, held against the three months before the first. */
function signsBetween({ sums, records, windowOf, startOf }: FigureRouteParts, from: HallDay, to: HallDay) {
  const past = new Map<number, [number, number, number, number, number]>()
  for (const sum of sums.between(daysOn(from, -pastDays), daysOn(from, -1))) {
    if (sum.state !== 'active' || sum.channel !== 'keypad') continue
    const levels = past.get(sum.window) ?? [0, 0, 0, 0, 0]
    levels[(5 - sum.level) as 0] += sum.count
    past.set(sum.window, levels)
  }
  const noPast = [0, 0, 0, 0, 0] as const
  const days = records
    .pressesBetween(from, to)
    .map((one) => ({ ...one, withoutVisit: 0, past: past.get(one.window) ?? noPast }))
  for (let day = from; day <= to; day = daysOn(day, 1)) {
    for (const { device, presses } of records.orphansBetween(startOf(day), startOf(daysOn(day, 1)))) {
      const no = windowOf(device)
      if (no === null) continue
      const known = days.find((one) => one.day === day && one.window === no)
      if (known) known.withoutVisit += presses
      else days.push({ window: windowNo(no), day, presses: [], withoutVisit: presses, past: noPast })
    }
  }
  return days.flatMap(signsOf)
}
