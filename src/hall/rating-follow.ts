import { daysOn } from '../core/days.ts'
import { type CaseNo, type HallDay, itemCode, type Millis, staffId, type VisitId } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import { contactLeft, isNegative, openFollowUp } from '../desk/decide.ts'
import { dueAtDesk, reckonAgain } from '../desk/limits.ts'
import type { HallEvent, TopicEvent } from '../events.ts'
import type { HallPlan } from '../queue/plan.ts'
import type { QueueState } from '../queue/state.ts'
import { defaultsDue, dueInRatings, nextInTurn, ratingsFollow } from '../ratings/decide.ts'
import { type RatingEvent, subjectOf } from '../ratings/events.ts'
import type { HallTables } from './tables.ts'

type Tables = Pick<HallTables, 'queue' | 'ratings' | 'desk'>
/** In one night; whoever sets a default for the first time does not fill the night with years. */
const defaultsAtOnce = 10_000
const defaultsBackDays = 30

/** What ratings ask of the case log. */
export class VisitCases {
  readonly #tables

  constructor(tables: Pick<HallTables, 'cases' | 'items'>) {
    this.#tables = tables
  }

  /** The item of a case by its name in the catalogue; null where there is no such case. */
  itemOf(one: CaseNo): Words | null {
    const { cases, items } = this.#tables
    const row = cases.list.one(one)
    return row && (items.item(row.item, row.itemVersion)?.name ?? null)
  }

  /** In the order of their opening. */
  ofVisit(visit: VisitId): CaseNo[] {
    return this.#tables.cases.list.ofVisit(visit).map((row) => row.case)
  }

  /** The visit that led to a case; null where none did. */
  ofCase(one: CaseNo): { visit: VisitId; case: CaseNo } | null {
    const visit = this.#tables.cases.list.one(one)?.visit ?? null
    return visit && { visit, case: one }
  }

  /** What the token of a slip stands for; null where no visit led to the case. */
  ofSlip(token: string): { visit: VisitId; case: CaseNo } | null {
    return this.#tables.cases.shown.visitOfSlip(token)
  }
}

/** What has fallen due by itself: sessions that are over, limits of the desk that have passed. */
export const dueInVoice = ({ ratings, desk }: Tables, plan: HallPlan | null, at: Millis): HallEvent[] => [
  ...dueInRatings(ratings.overdue(at)),
  ...(plan ? dueAtDesk(desk.late(at), plan, at) : []),
]

/** What an event means for ratings and their desk, in the same commit. */
export function voiceFollows(
  event: TopicEvent,
  queue: QueueState,
  tables: Tables,
  cases: VisitCases,
): HallEvent[] {
  const { at } = event.recorded
  const { plan } = queue
  if (!plan) return []
  if (event.topic === 'ratings') return ratingMeans(event.recorded.event, at, queue, tables)
  if (event.topic === 'desk') {
    const decided = event.recorded.event
    if (decided.type !== 'follow-up-appeal-decided' || !decided.upheld) return []
    const entry = tables.desk.followUp(decided.followUp)
    if (!entry) return []
    const { visit, window, followUp, case: one } = entry
    const rated = { type: 'rating-set-aside', visit, window, followUp } as const
    return [one === null ? rated : { ...rated, case: one }]
  }
  if (event.topic !== 'queue') return []
  const happened = event.recorded.event
  const { ratings } = tables
  return [
    ...ratingsFollow(happened, at, plan.rating, ratings.openAt.bind(ratings), (visit) => {
      const row = tables.queue.visit(visit)
      const staff = row?.staff == null ? null : staffId(row.staff)
      return { item: itemCode(row?.item ?? ''), staff, cases: () => cases.ofVisit(visit) }
    }),
    ...(happened.type === 'day-started' ? everyMorning(happened.day, queue, tables, at) : []),
  ]
}

function ratingMeans(event: RatingEvent, at: Millis, { plan, day }: QueueState, tables: Tables): HallEvent[] {
  if (!plan) return []
  const { ratings, desk } = tables
  if (event.type === 'rating-explained') {
    return event.hasPhone ? contactLeft(desk.ofSubject(subjectOf(event)), plan, at) : []
  }
  if (event.type === 'rating-session-closed') return nextInTurn(event, ratings.openAt.bind(ratings))
  if (event.type !== 'visit-rated') return []
  const next = event.channel === 'keypad' ? nextInTurn(event, ratings.openAt.bind(ratings)) : []
  if (!isNegative(event.level)) return next
  const subject = subjectOf(event)
  const { visit, window, channel, level, case: one = null } = event
  const rating = { visit, case: one, window, channel, level, ...ratings.belongsTo(subject) }
  const hasPhone = ratings.reasonsOf(subject)?.hasPhone ?? false
  const { putRightDays } = plan.rating
  return [...next, openFollowUp({ ...rating, hasPhone }, desk.lastSerial(day), day, putRightDays, plan, at)]
}

function everyMorning(
  today: HallDay,
  { plan }: QueueState,
  { ratings, desk }: Tables,
  at: Millis,
): HallEvent[] {
  if (!plan) return []
  const { defaultAfterDays, defaultLevel } = plan.rating
  const reckoned = reckonAgain(desk.uncertain(), plan, at)
  // Missing in a plan of the version before, which is in force until the start has read the hall file.
  if (defaultAfterDays == null) return reckoned
  const before = (days: number) => daysOn(today, -days)
  const from = before(defaultAfterDays + defaultsBackDays)
  const silent = ratings.silentBetween(from, before(defaultAfterDays), defaultsAtOnce)
  return [...reckoned, ...defaultsDue(silent, defaultLevel)]
}
