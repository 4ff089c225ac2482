import type { Decision } from '../core/execute.ts'
import {
  type CaseNo,
  type HallDay,
  type ItemCode,
  type Millis,
  millis,
  type StaffId,
  type VisitId,
  type WindowNo,
} from '../core/ids.ts'
import type { KeyEvent, KeyEventResult } from '../core/ports.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { QueueEvent } from '../queue/events.ts'
import type { RatingSettings } from '../queue/plan.ts'
import type { Level, NotCounted, RatingEvent, RatingState } from './events.ts'

/** A rating session as the tables keep it. */
export interface RatingSession {
  readonly visit: VisitId
  /** The case that is rated by itself; null where the visit is rated whole. */
  readonly case: CaseNo | null
  readonly window: WindowNo
  readonly openedAt: Millis
  readonly until: Millis
  /** Whether the keypad may still be asking. */
  readonly open: boolean
  /** A citizen rated, also where that was set aside. */
  readonly rated: boolean
  readonly state: RatingState
  /** Hall day of the visit: a rating belongs to it, however late it comes. */
  readonly day: HallDay
}

/** What the session of an event is named by. */
export const named = ({ visit, case: one, window }: Pick<RatingSession, 'visit' | 'case' | 'window'>) =>
  one === null ? { visit, window } : { visit, case: one, window }

/** A key event that came before under the same number of the same piece of hardware. */
export interface EarlierPress {
  readonly kind: string
  readonly value: string
  readonly token: string | null
  readonly counted: boolean
}

/** What the tables know of a key event when it arrives. */
export interface PressFacts {
  readonly earlier: EarlierPress | null
  /** The session of its token. */
  readonly session: RatingSession | null
}

/** A key event with the window at which its device stands; null for a device of no window. */
export interface PlacedKey extends KeyEvent {
  readonly window: WindowNo | null
}

export type KeyDecision = Decision<RatingEvent, KeyEventResult>

/** The keypad counts its seconds from a moment later than the hall: what the line takes is no lateness. */
const lineGraceMs = 1_000

/**
 * The answer to a key event that came before: the same again changes nothing (hall line protocol 1, §4). Under the
 * same number with another content it is kept beside the first. Null for one that is new.
 */
export function cameBefore({ earlier }: PressFacts, key: PlacedKey, at: Millis): KeyDecision | null {
  if (!earlier) return null
  if (earlier.kind === key.kind && earlier.value === key.value && earlier.token === key.token) {
    return { events: [], answer: earlier.counted ? 'counted' : 'not-counted' }
  }
  return understood(key) ? kept(key, at, 'other-content') : notUnderstood
}

/** Takes a rating key in: stored once, counted where it belongs (hall line protocol 1, §4). */
export function takeRatingKey({ session }: PressFacts, key: PlacedKey, at: Millis): KeyDecision {
  const level = levelOf(key)
  if (level === null) return notUnderstood
  const pressedAt = pressTime(key, at)
  const notCounted = whyNotCounted(session, key, pressedAt)
  if (notCounted !== null || !session || pressedAt === null) return kept(key, at, notCounted)
  return {
    events: [
      pressed(key, at, null),
      { type: 'visit-rated', ...named(session), level, pressedAt, channel: 'keypad' },
    ],
    answer: 'counted',
  }
}

/** A key event as it is kept; `notCounted`: why it counts nowhere, null where it counts. */
export function pressed(key: PlacedKey, at: Millis, notCounted: NotCounted | null): RatingEvent {
  const { device, uid, number, kind, value, token, window } = key
  const pressedAt = pressTime(key, at)
  const kept = {
    type: 'key-pressed',
    device,
    uid,
    number,
    kind,
    value,
    token,
    pressedAt,
    notCounted,
  } as const
  return window === null ? kept : { ...kept, window }
}

/** A key event that is kept and has no consequence. */
export const kept = (key: PlacedKey, at: Millis, notCounted: NotCounted | null): KeyDecision => ({
  events: [pressed(key, at, notCounted)],
  answer: 'not-counted',
})

export const notUnderstood: KeyDecision = { events: [], answer: 'not-understood' }

const pressTime = ({ ageMs }: KeyEvent, at: Millis) => (ageMs === null ? null : millis(at - ageMs))

const understood = (key: KeyEvent) => key.kind === 'K' || levelOf(key) !== null

/**
 * Asks once more for the rating of the visit that a window finished last, while its session is open. `last`: the
 * session that the window opened last; null where it never did.
 */
export function askAgain(
  last: RatingSession | null,
  at: Millis,
): Result<readonly RatingEvent[], { readonly code: NotCounted }> {
  if (!last) return refuse({ code: 'no-session' })
  if (last.rated) return refuse({ code: 'already-rated' })
  if (at >= last.until) return refuse({ code: 'too-late' })
  return ok([{ type: 'rating-asked-again', ...named(last), until: last.until }])
}

function levelOf(key: KeyEvent): Level | null {
  return key.kind === 'R' && /^[1-5]$/.test(key.value) ? (Number(key.value) as Level) : null
}

function whyNotCounted(
  session: RatingSession | null,
  key: KeyEvent,
  pressedAt: Millis | null,
): NotCounted | null {
  if (key.token === null) return 'no-session'
  if (!session) return 'unknown-token'
  if (pressedAt === null) return 'age-unknown'
  if (session.rated) return 'already-rated'
  if (pressedAt > session.until + lineGraceMs) return 'too-late'
  return null
}

/** What is known of a visit when its service is finished. */
export interface FinishedVisit {
  readonly item: ItemCode
  readonly staff: StaffId | null
  /** Its cases, in order; only asked for where each is rated by itself. */
  readonly cases: () => readonly CaseNo[]
}

/** What the queue's events mean for ratings, in the same commit. */
export function ratingsFollow(
  event: QueueEvent,
  at: Millis,
  settings: RatingSettings,
  openAtWindow: (window: WindowNo) => readonly RatingSession[],
  finished: (visit: VisitId) => FinishedVisit,
): RatingEvent[] {
  if (event.type === 'service-finished') return sessionsFor(event, at, settings, finished(event.visit))
  if (event.type === 'ticket-called') {
    const until = millis(at + settings.afterNextCallSeconds * 1000)
    return openAtWindow(event.window)
      .filter((session) => session.until > until)
      .map((session) => ({ type: 'rating-session-shortened', ...named(session), until }))
  }
  return []
}

/** One session for the visit, or one for each of its cases; each later one has its own time after those before it. */
function sessionsFor(
  { visit, window }: { readonly visit: VisitId; readonly window: WindowNo },
  at: Millis,
  { sessionSeconds, per }: RatingSettings,
  { item, staff, cases }: FinishedVisit,
): RatingEvent[] {
  const until = (turn: number) => millis(at + turn * sessionSeconds * 1000)
  const subjects = per === 'case' ? cases() : []
  const session = { type: 'rating-session-opened', visit, window, item, staff } as const
  if (subjects.length === 0) return [{ ...session, until: until(1) }]
  return subjects.map((one, index) => ({ ...session, case: one, turn: index + 1, until: until(index + 1) }))
}

/** After a rating at the keypad, or none, the visit's next case has its turn. `openSessions`: of the window. */
export function nextInTurn(
  event: RatingEvent,
  openSessions: (window: WindowNo) => readonly RatingSession[],
): RatingEvent[] {
  const over = event.type === 'rating-session-closed' || event.type === 'visit-rated'
  if (!over || event.case === undefined) return []
  const next = openSessions(event.window).find(
    ({ visit, case: one }) => visit === event.visit && one !== event.case,
  )
  return next ? [{ type: 'rating-asked-again', ...named(next), until: next.until }] : []
}

/** Sessions whose time is over close by themselves. */
export function dueInRatings(overdue: readonly RatingSession[]): RatingEvent[] {
  return overdue.map((session) => ({ type: 'rating-session-closed', ...named(session) }))
}

/** Visits for which the hall no longer waits, where it sets that; `silent`: unrated ones of days before that. */
export function defaultsDue(silent: readonly RatingSession[], level: Level): RatingEvent[] {
  return silent.map((session) => ({ type: 'rating-defaulted', ...named(session), level }))
}
