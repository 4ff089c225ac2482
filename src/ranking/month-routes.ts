import { z } from 'zod'
import type { Spine } from '../core/execute.ts'
import type { HallDay, Millis, WindowNo } from '../core/ids.ts'
import { accepted, Refused } from '../core/refused.ts'
import { type Person, type Route, route } from '../core/route.ts'
import type {
  EditionReply,
  MonthRankingReply,
  MonthsReply,
  ScorecardsReply,
  WindowSheetReply,
} from '../server/ranking-requests.ts'
import { type CloseOrder, closable, closeMonth, type LastEdition, type ReckonedMonth } from './close-month.ts'
import type { RankingEvent } from './events.ts'
import type { MonthBooks } from './month-book.ts'
import type { Month } from './month-input.ts'
import type { RatingSumsOf } from './month-sums.ts'
import { closesFrom, daysOfQuarter, monthLater, monthOf, monthsOfQuarter } from './period.ts'
import type { RankedMonth } from './ranked-month.ts'
import type { RankingRecords } from './records.ts'
import type { RankingRefusal } from './refusals.ts'
import {
  cardForWindows,
  editionReply,
  forWindows,
  type NameOf,
  rulebookReply,
  scorecardReply,
} from './replies.ts'
import { scorecards } from './scorecard.ts'
import { closeOrder, editionQuery, monthParams, quarterParams, sheetParams } from './shapes.ts'

export interface MonthRoutesParts extends MonthBooks {
  readonly spine: Pick<Spine<RankingEvent>, 'execute'>
  readonly records: RankingRecords
  readonly ratings: RatingSumsOf
  /** Reckons a month in a thread of its own. */
  readonly reckon: (month: Month) => Promise<ReckonedMonth>
  readonly today: () => HallDay
  readonly windows: () => readonly WindowNo[]
  readonly nameOf: NameOf
}

/** A month as it is shown: an edition, or what it would be now. */
export interface ShownMonth {
  readonly month: Month
  /** Simulated: wherever it is shown or written, it says so. */
  readonly demo: boolean
  /** Null: provisional. */
  readonly edition: EditionReply | null
  readonly at: Millis
  readonly rulebook: number
  readonly ranking: RankedMonth
}

/** One that was closed. */
export type ClosedMonth = ShownMonth & { readonly edition: EditionReply }

const monthsShown = 120
const managers = ['manager']

function refused(refusal: RankingRefusal): never {
  throw new Refused(refusal)
}

/** Finds the edition that is asked for; without a number the newest, or what it would be now. */
export function shownMonths({ bookOf }: MonthBooks) {
  return async (month: Month, asked: number | 'now' | undefined): Promise<ShownMonth> => {
    const { demo, records, recently, nameOf } = bookOf(month)
    const editions = records.editions(month)
    const wanted = asked ?? editions.at(-1)?.edition ?? 'now'
    if (wanted === 'now') {
      return { month, demo, edition: null, ...(await recently(month)) }
    }
    const edition = editions.find((one) => one.edition === wanted)
    const result = edition && records.resultOf(month, wanted)
    if (!edition || !result) return refused({ code: 'unknown-edition' })
    const ranking = JSON.parse(result) as RankedMonth
    const { closedAt: at, rulebook } = edition
    return { month, demo, edition: editionReply(edition, nameOf), at, rulebook, ranking }
  }
}

/** The month's ranking and its closing, and the quarter's scorecards. */
export function monthRoutes(parts: MonthRoutesParts): Route[] {
  const { spine, records, reckon, today, bookOf, demoMonth } = parts
  const shown = shownMonths(parts)
  const fitting = async (who: Person, month: Month, asked: number | 'now' | undefined) => {
    const one = await shown(month, asked)
    return who.role === 'staff' ? { ...one, ranking: forWindows(one.ranking) } : one
  }
  const lastEdition = (month: Month): LastEdition | null => records.editions(month).at(-1) ?? null

  return [
    route({
      method: 'get',
      path: '/api/months',
      about: 'The months of the hall with their editions, newest first, and the model windows in force.',
      who: 'signed-in',
      reply: z.custom<MonthsReply>(),
      run() {
        const own = monthsUntil(records.firstMonth(), monthOf(today()))
        const simulated = demoMonth()
        const months = (simulated === null ? own : [...own, simulated]).map((month) => {
          const { demo, own, records, nameOf } = bookOf(month)
          const editions = records.editions(month).map((one) => editionReply(one, nameOf))
          return { month, demo, own, closesFrom: closesFrom(month), editions }
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
        return { body: { closesFrom: closesFrom(month), ...(await fitting(who, month, query.edition)) } }
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
        const { demo, ranking, edition, rulebook } = await fitting(who, month, query.edition)
        const sheet = [...ranking.ranked, ...ranking.notRanked].find(({ window }) => window === no)
        if (!sheet) return refused({ code: 'unknown-window' })
        const { own, records } = bookOf(month)
        return {
          body: {
            month,
            demo,
            edition: edition?.edition ?? null,
            rulebook: rulebookReply(records.rulebookOf(rulebook)),
            hall: ranking.hall,
            sheet,
            // The visits behind the ratings of a month that is lent are none that this hall could open.
            mayOpen: who.role === 'inspector' && own,
          },
        }
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
    route({
      method: 'get',
      path: '/api/scorecards/{quarter}',
      about: "Every window's points in a quarter with their reasons, as they are now.",
      who: 'signed-in',
      params: quarterParams,
      reply: z.custom<ScorecardsReply>(),
      run({ params: { quarter }, who }) {
        const days = daysOfQuarter(quarter)
        const months = monthsOfQuarter(quarter)
        const [first, , last] = months
        const adopted = records.rulebookFor(days.first)
        const cards = scorecards({
          adopted,
          versions: records.rulebooks().filter(({ from }) => from <= days.last),
          windows: parts.windows(),
          visited: months.flatMap((month) => records.visited(month)),
          entries: records.entriesIn(days),
          findings: records.findingsIn(days),
          cases: records.cases(first, last),
          ratings: parts.ratings(first, last),
        })
        const fit = who.role === 'staff' ? cards.map(cardForWindows) : cards
        return {
          body: { quarter, rulebook: rulebookReply(adopted), windows: fit.map(scorecardReply) },
        }
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
