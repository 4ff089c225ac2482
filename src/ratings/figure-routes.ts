import { z } from 'zod'
import { daysOn } from '../core/days.ts'
import { type HallDay, hallDay, type StaffId } from '../core/ids.ts'
import { type Route, route } from '../core/route.ts'
import type { Level } from './events.ts'
import { figureExports } from './figure-export.ts'
import { checkPeriod } from './period.ts'
import type { Place, RatingRecords, RatingRow } from './records.ts'
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
} from './shown-figures.ts'
import type { SignParts } from './sign-days.ts'
import { signRoute } from './sign-route.ts'

export interface FigureRouteParts extends ShownFigureParts, Pick<SignParts, 'windowOf' | 'startOf'> {
  readonly records: RatingRecords
  readonly staffName: (staff: StaffId) => string | null
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
    .refine((after) => !Number.isNaN(Date.parse(after.slice(0, 10))))
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

const rowsAtOnce = 100
const rowsDays = 366
/** Days that one page looks through, where it has to walk past all visits of the hall. */
const daysAtOnce = 31

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
        const few = asked.window !== undefined || (level !== null && level < 5)
        checkPeriod(asked.from, asked.to, rowsDays)
        const { to, window = null, item = null, channel = null, state = null } = asked
        const place = placeOf(after)
        const from = place && place.day > asked.from ? place.day : asked.from
        const end = daysOn(from, daysAtOnce - 1)
        const last = few || to <= end ? to : end
        const filter = { from, to: last, window, item, channel, state, level: level as Level | null }
        const found = records.rows(filter, place, rowsAtOnce)
        const rows = found.map(({ subject: _, staff, ...row }) => ({
          ...row,
          staff: staff && { id: staff, fullName: parts.staffName(staff) ?? staff },
        }))
        return { body: { rows, next: nextPlace(found, last, to) } }
      },
    }),
    signRoute(parts),
  ]
}

function placeOf(after: string | undefined): Place | null {
  if (after === undefined) return null
  return { day: hallDay(after.slice(0, 10)), subject: after.slice(11) }
}

/** Before every subject of a day: they begin with the year. */
const noSubject = '0'

/** Where the next page begins: after the last row, or on the day after the last one that was looked through. */
function nextPlace(found: readonly RatingRow[], last: HallDay, to: HallDay): string | null {
  const row = found.length === rowsAtOnce ? found.at(-1) : undefined
  if (row) return `${row.day}~${row.subject}`
  return last < to ? `${daysOn(last, 1)}~${noSubject}` : null
}
