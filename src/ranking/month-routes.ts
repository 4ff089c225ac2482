import { z } from 'zod'
import type { Spine } from '../core/execute.ts'
import type { HallDay } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import { type Route, route } from '../core/route.ts'
import { mayOpenRows } from '../ratings/who-sees.ts'
import type {
  MonthOpenReply,
  MonthRankingReply,
  MonthsReply,
  WindowSheetReply,
} from '../server/ranking-requests.ts'
import { behindSheet } from './behind.ts'
import { type CloseOrder, closable, closeMonth, type LastEdition, type ReckonedMonth } from './close-month.ts'
import type { RankingEvent } from './events.ts'
import type { MonthBooks } from './month-book.ts'
import type { Month } from './month-input.ts'
import { openPoints } from './open-points.ts'
import { closesFrom, type Days, daysOfMonth, monthLater, monthOf } from './period.ts'
import type { RankingRecords } from './records.ts'
import { type NameOf, rulebookReply } from './replies.ts'
import { closeOrder, editionQuery, monthParams, sheetParams } from './shapes.ts'
import { maySeeNow, refused, seenMonths } from './shown-month.ts'

export interface MonthRoutesParts extends MonthBooks {
  readonly spine: Pick<Spine<RankingEvent>, 'execute'>
  readonly records: RankingRecords
  /** Reckons a month in a thread of its own. */
  readonly reckon: (month: Month) => Promise<ReckonedMonth>
  readonly today: () => HallDay
  readonly nameOf: NameOf
  /** Appeals against ratings of these days that nobody has decided. */
  readonly openAppeals: (days: Days) => number
}

const monthsShown = 120
const managers = ['manager']
const overseers = ['inspector', 'manager']

/** The month's ranking and its closing. */
export function monthRoutes(parts: MonthRoutesParts): Route[] {
  const { spine, records, reckon, today, bookOf, demoMonth } = parts
  const seen = seenMonths(parts)
  const lastEdition = (month: Month): LastEdition | null => records.editions(month).at(-1) ?? null

  return [
    route({
      method: 'get',
      path: '/api/months',
      about: 'The months of the hall with their editions, newest first, and the model windows in force.',
      who: 'signed-in',
      reply: z.custom<MonthsReply>(),
      run({ who }) {
        const own = monthsUntil(records.firstMonth(), monthOf(today()))
        const simulated = demoMonth()
        const months = (simulated === null ? own : [...own, simulated]).map((month) => {
          const { demo, own } = bookOf(month)
          const editions = seen.editions(who, month)
          const nowShown = maySeeNow(parts, who, month)
          return { month, demo, own, closesFrom: closesFrom(month), editions, nowShown }
        })
        return { body: { months, models: records.models() } }
      },
    }),
    route({
      method: 'get',
      path: '/api/months/{month}',
      about: "A month's ranking: its newest edition, the edition asked for, or what it would be now.",
      who: 'signed-in',
      params: monthParams,
      query: editionQuery,
      reply: z.custom<MonthRankingReply>(),
      async run({ params: { month }, query, who }) {
        return { body: { closesFrom: closesFrom(month), ...(await seen.month(who, month, query.edition)) } }
      },
    }),
    route({
      method: 'get',
      path: '/api/months/{month}/windows/{no}',
      about: "One window's sheet: every point with its reason, and what would have changed the place.",
      who: 'signed-in',
      params: sheetParams,
      query: editionQuery,
      reply: z.custom<WindowSheetReply>(),
      async run({ params: { month, no }, query, who }) {
        const { demo, ranking, edition, rulebook } = await seen.month(who, month, query.edition)
        const sheet = [...ranking.ranked, ...ranking.notRanked].find(({ window }) => window === no)
        if (!sheet) return refused({ code: 'unknown-window' })
        const { own, records, nameOf } = bookOf(month)
        const adopted = records.rulebookOf(rulebook)
        const concerns = overseers.includes(who.role) || !own || records.sat(month, no, who.id)
        return {
          body: {
            month,
            demo,
            edition: edition?.edition ?? null,
            rulebook: rulebookReply(adopted),
            hall: ranking.hall,
            sheet,
            behind: concerns ? behindSheet(sheet, records, adopted.rulebook, nameOf) : null,
            // The visits behind the ratings of a month that is lent are none that this hall could open.
            mayOpen: mayOpenRows(who.role) && own,
          },
        }
      },
    }),
    route({
      method: 'get',
      path: '/api/months/{month}/open',
      about: 'What of a month nobody has decided yet, and whether it is otherwise than its newest edition.',
      who: overseers,
      params: monthParams,
      reply: z.custom<MonthOpenReply>(),
      async run({ params: { month } }) {
        const { own, records, recently } = bookOf(month)
        const days = daysOfMonth(month)
        const { rulebook } = records.rulebookFor(days.first)
        const open = openPoints(rulebook, records.entriesIn(days), records.findingsIn(days))
        const appeals = own ? parts.openAppeals(days) : 0
        const changed = lastEdition(month) ? (await recently(month)).changed : null
        return { body: { ...open, appeals, changed } }
      },
    }),
    route({
      method: 'post',
      path: '/api/months/{month}/close',
      about: 'Closes a month: from here on this edition is what it is.',
      who: managers,
      params: monthParams,
      body: closeOrder,
      reply: z.object({ edition: z.int() }),
      async run({ params: { month }, body, who, by }) {
        if (!bookOf(month).own) return refused({ code: 'month-simulated' })
        const order: CloseOrder = { edition: body.edition, reason: body.reason ?? null, staff: who.id }
        const may = closable(month, today(), lastEdition(month), order)
        if (!may.ok) return refused(may.refusal)
        const reckoned = await reckon(month)
        accepted(await spine.execute(by, () => closeMonth(reckoned, today(), lastEdition(month), order)))
        return { body: { edition: order.edition } }
      },
    }),
  ]
}

/** Newest first; none in a hall where nothing was ever finished. */
function monthsUntil(first: Month | null, last: Month): Month[] {
  const months: Month[] = []
  if (first === null) return months
  for (let month = last; month >= first && months.length < monthsShown; month = monthLater(month, -1)) {
    months.push(month)
  }
  return months
}
