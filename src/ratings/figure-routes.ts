import { z } from 'zod'
import { type HallDay, type Millis, type StaffId, type WindowNo, windowNo } from '../core/ids.ts'
import { daysOn } from '../core/rating-days.ts'
import { type Route, route } from '../core/route.ts'
import type { Level } from './events.ts'
import { figureExports } from './figure-export.ts'
import { checkPeriod } from './period.ts'
import type { Place, RatingRecords } from './records.ts'
import {
  channel,
  count,
  figuresQuery,
  figuresReply,
  item,
  period,
  type ShownFigureParts,
  shownFigures,
  window,
  words,
} from './shown-figures.ts'
import { signKinds, toldOf } from './sign-words.ts'
import { signsOf } from './signs.ts'

export interface FigureRouteParts extends ShownFigureParts {
  readonly records: RatingRecords
  readonly staffName: (staff: StaffId) => string | null
  /** Where a keypad stands; null for one that is gone. */
  readonly windowOf: (device: string) => WindowNo | null
  readonly startOf: (day: HallDay) => Millis
}

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
      staff: z.object({ id: z.string(), fullName: z.string() }).nullable(),
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
/** Figures for everybody who is signed in, the visits behind them and signs of stand-in pressing for inspectors. */
export function figureRoutes(parts: FigureRouteParts): Route[] {
  const { records } = parts
  return [
    route({
      method: 'get',
      path: '/api/rating-figures',
      about: 'Shares of good, unrated, answered and put right ratings, with their formulas.',
      who: 'signed-in',
      query: figuresQuery,
      reply: figuresReply,
      run: ({ query, who: { role } }) => ({ body: shownFigures(parts, query, role) }),
    }),
    ...figureExports(parts),
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
        const rows = found.map(({ subject: _, staff, ...row }) => ({
          ...row,
          staff: staff && { id: staff, fullName: parts.staffName(staff) ?? staff },
        }))
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
