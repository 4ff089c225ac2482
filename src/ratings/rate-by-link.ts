import type { Decision } from '../core/execute.ts'
import type { CaseNo, HallDay, Millis, PersonId } from '../core/ids.ts'
import { lastDayToRate } from '../core/rating-days.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { named, type RatingSession } from './decide.ts'
import type { Level, RatingEvent, RatingReason } from './events.ts'
import type { RatingRefusal } from './refusals.ts'

type Rating<A> = Result<Decision<RatingEvent, A>, RatingRefusal>

/** The session that is meant: the only one, or the one of the case that was named. */
export function sessionMeant(
  sessions: readonly RatingSession[],
  one: CaseNo | null,
): Result<RatingSession, RatingRefusal> {
  if (sessions.length === 0) return refuse({ code: 'not-served-yet' })
  const found = one === null ? sessions : sessions.filter((session) => session.case === one)
  const [session] = found
  return session && found.length === 1 ? ok(session) : refuse({ code: 'which-case' })
}

export interface LinkRating {
  readonly level: Level
  /** A mark of where it came from; null where nobody can say. */
  readonly sender: string | null
}

/** Takes a rating by QR code: once, and until the seventh day after the visit. */
export function rateByLink(
  session: RatingSession,
  { level, sender }: LinkRating,
  today: HallDay,
  at: Millis,
): Rating<null> {
  const lastDay = lastDayToRate(session.day)
  if (session.rated) return refuse({ code: 'rated-before' })
  if (today > lastDay) return refuse({ code: 'rating-over', lastDay })
  const rated = { type: 'visit-rated', ...named(session), level, pressedAt: at, channel: 'qr' } as const
  return ok({ events: [sender === null ? rated : { ...rated, sender }], answer: null })
}

export interface Explanation {
  readonly reasons: readonly RatingReason[]
  /** Who keeps, sealed, what was written and where to call back. */
  readonly person: PersonId | null
  readonly hasPhone: boolean
  /** Whether somebody else writes it down for the citizen. */
  readonly typedIn: boolean
}

/** What was told of a rating before. */
export interface ToldBefore {
  readonly typedIn: boolean
  /** Whether the citizen added to it. */
  readonly added: boolean
}

/** Reasons are told once; to those that somebody else wrote down a citizen may add once. */
export const mayExplain = (before: ToldBefore | null, typedIn: boolean): boolean =>
  before === null || (before.typedIn && !before.added && !typedIn)

/** Takes the reasons in, before or after the rating and whatever its level. */
export function explainRating(
  session: RatingSession,
  before: ToldBefore | null,
  { reasons, person, hasPhone, typedIn }: Explanation,
  today: HallDay,
): Rating<null> {
  const lastDay = lastDayToRate(session.day)
  if (!mayExplain(before, typedIn)) return refuse({ code: 'explained-before' })
  if (today > lastDay) return refuse({ code: 'rating-over', lastDay })
  if (reasons.length === 0 && person === null) return refuse({ code: 'no-reason-given' })
  const sorted = [...new Set(reasons)].sort()
  const event = { type: 'rating-explained', ...named(session), reasons: sorted, person, hasPhone } as const
  return ok({ events: [typedIn ? { ...event, typedIn } : event], answer: null })
}
