import { z } from 'zod'
import type { HallDay, Millis, WindowNo } from '../core/ids.ts'
import { fileTypes, type Person, type Route, route } from '../core/route.ts'
import type { HallPlan } from '../queue/plan.ts'
import { mayAskFor } from '../ratings/who-sees.ts'
import type { ScorecardsReply } from '../server/ranking-requests.ts'
import { toCsv, toXlsx } from '../spreadsheet/write.ts'
import { cardsTable, scorecardTables } from './card-tables.ts'
import { entryReference } from './counts.ts'
import type { MonthBooks } from './month-book.ts'
import type { RatingSumsOf } from './month-sums.ts'
import { daysOfQuarter, monthsOfQuarter, type Quarter } from './period.ts'
import type { RankingRecords } from './records.ts'
import { rulebookReply, scorecardReply } from './replies.ts'
import { scorecards } from './scorecard.ts'
import { seenCard } from './seen-by.ts'
import { quarterParams } from './shapes.ts'

export interface ScorecardRoutesParts extends Pick<MonthBooks, 'bookOf'> {
  readonly records: RankingRecords
  readonly ratings: RatingSumsOf
  readonly windows: () => readonly WindowNo[]
  readonly hall: () => HallPlan
  readonly today: () => HallDay
  readonly now: () => Millis
}

/** The quarter's scorecards, as a page and as files. */
export function scorecardRoutes(parts: ScorecardRoutesParts): Route[] {
  const { records, bookOf } = parts
  function seen(who: Person, quarter: Quarter): ScorecardsReply {
    const days = daysOfQuarter(quarter)
    const months = monthsOfQuarter(quarter)
    const [first, , last] = months
    const adopted = records.rulebookFor(days.first)
    const ratingsIn = mayAskFor(who.role, days.first, days.last, parts.today())
    const entries = records.entriesIn(days)
    const findings = records.findingsIn(days)
    const cards = scorecards({
      adopted,
      versions: records.rulebooks().filter(({ from }) => from <= days.last),
      windows: parts.windows(),
      visited: months.flatMap((month) => records.visited(month)),
      entries,
      findings,
      cases: records.cases(first, last),
      ratings: ratingsIn ? parts.ratings(first, last) : [],
    })
    return {
      quarter,
      at: parts.now(),
      demo: months.map(bookOf).some(({ own, demo }) => own && demo),
      rulebook: rulebookReply(adopted),
      ratingsIn,
      windows: cards.map((card) => scorecardReply(seenCard(card, adopted.rulebook, who.role))),
      dayOf: Object.fromEntries([
        ...entries.map(({ entry, day }) => [entryReference(entry), day] as const),
        ...findings.map(({ finding, day }) => [finding, day] as const),
      ]),
    }
  }
  const fileName = ({ quarter, demo }: ScorecardsReply) => `${demo ? '演示 ' : ''}窗口考核表 ${quarter}`
  return [
    route({
      method: 'get',
      path: '/api/scorecards/{quarter}',
      about: "Every window's points in a quarter with their reasons, as they are now.",
      who: 'signed-in',
      params: quarterParams,
      reply: z.custom<ScorecardsReply>(),
      run: ({ params: { quarter }, who }) => ({ body: seen(who, quarter) }),
    }),
    route({
      method: 'get',
      path: '/api/scorecards/{quarter}/export.xlsx',
      about: "A quarter's scorecards as a workbook: what they are, the points, and each point's reason.",
      who: 'signed-in',
      params: quarterParams,
      reply: fileTypes.xlsx,
      async run({ params: { quarter }, who }) {
        const shown = seen(who, quarter)
        return {
          body: await toXlsx(scorecardTables(shown, parts.hall())),
          saveAs: `${fileName(shown)}.xlsx`,
        }
      },
    }),
    route({
      method: 'get',
      path: '/api/scorecards/{quarter}/export.csv',
      about: "A quarter's scorecards as CSV: the points of every window.",
      who: 'signed-in',
      params: quarterParams,
      reply: fileTypes.csv,
      async run({ params: { quarter }, who }) {
        const shown = seen(who, quarter)
        return { body: await toCsv(cardsTable(shown)), saveAs: `${fileName(shown)}.csv` }
      },
    }),
  ]
}
