import type { Db } from '../core/database.ts'
import {
  type CaseNo,
  type HallDay,
  hallDay,
  itemCode,
  type Millis,
  staffId,
  type VisitId,
} from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import { contactLeft, dueAtDesk, isNegative, openFollowUp, reckonAgain } from '../desk/decide.ts'
import type { HallEvent, TopicEvent } from '../events.ts'
import type { QueueState } from '../queue/state.ts'
import { defaultsDue, dueInRatings, nextInTurn, ratingsFollow } from '../ratings/decide.ts'
import { type RatingEvent, subjectOf } from '../ratings/events.ts'
import type { HallTables } from './tables.ts'

type Tables = Pick<HallTables, 'queue' | 'ratings' | 'desk'>
const dayMs = 86_400_000
/** In one night; whoever sets a default for the first time does not fill the night with years. */
const defaultsAtOnce = 10_000
const defaultsBackDays = 30

/** Cases of a visit in the order of their opening, and what the token of a slip stands for. */
export class VisitCases {
  readonly #ofVisit
  readonly #ofToken
  readonly #itemOf

  constructor(db: Db) {
    this.#ofVisit = db.prepare('SELECT case_no FROM cases WHERE visit = ? ORDER BY id').pluck()
    this.#itemOf = db
      .prepare(`
        SELECT json_extract(v.item, '$.name') FROM cases c
        JOIN item_versions v ON v.code = c.item AND v.version = c.item_version WHERE c.case_no = ?`)
      .pluck()
    this.#ofToken = db.prepare(`
      SELECT c.visit, c.case_no AS "case" FROM slips s JOIN cases c USING (case_no)
      WHERE s.token = ? AND c.visit IS NOT NULL`)
  }

  /** The item of a case by its name in the catalogue; null where there is no such case. */
  itemOf(one: CaseNo): Words | null {
    const name = this.#itemOf.get(one) as string | undefined
    return name === undefined ? null : (JSON.parse(name) as Words)
  }

  ofVisit(visit: VisitId): CaseNo[] {
    return this.#ofVisit.all(visit) as CaseNo[]
  }

  ofSlip(token: string): { visit: VisitId; case: CaseNo } | null {
    return (this.#ofToken.get(token) as { visit: VisitId; case: CaseNo } | undefined) ?? null
  }
}

/** What has fallen due by itself: sessions that are over, limits of the desk that have passed. */
export const dueInVoice = ({ ratings, desk }: Tables, at: Millis): HallEvent[] => [
  ...dueInRatings(ratings.overdue(at)),
  ...dueAtDesk(desk.late(at)),
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
    ...(happened.type === 'day-started' ? everyMorning(happened.day, queue, tables) : []),
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

function everyMorning(today: HallDay, { plan }: QueueState, { ratings, desk }: Tables): HallEvent[] {
  if (!plan) return []
  const { defaultAfterDays, defaultLevel } = plan.rating
  const reckoned = reckonAgain(desk.uncertain(), plan)
  // Missing in a plan of the version before, which is in force until the start has read the hall file.
  if (defaultAfterDays == null) return reckoned
  const before = (days: number) =>
    hallDay(new Date(Date.parse(today) - days * dayMs).toISOString().slice(0, 10))
  const from = before(defaultAfterDays + defaultsBackDays)
  const silent = ratings.silentBetween(from, before(defaultAfterDays), defaultsAtOnce)
  return [...reckoned, ...defaultsDue(silent, defaultLevel)]
}
