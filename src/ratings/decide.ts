import type { Decision } from '../core/execute.ts'
import { type Millis, millis, type VisitId, type WindowNo } from '../core/ids.ts'
import type { KeyEvent, KeyEventResult } from '../core/ports.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { QueueEvent } from '../queue/events.ts'
import type { RatingSettings } from '../queue/plan.ts'
import type { Level, NotCounted, RatingEvent } from './events.ts'

/** A rating session as the tables keep it. */
export interface RatingSession {
  readonly visit: VisitId
  readonly window: WindowNo
  readonly openedAt: Millis
  readonly until: Millis
  readonly rated: boolean
}

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

export type KeyDecision = Decision<RatingEvent, KeyEventResult>

/** The keypad counts its seconds from a moment later than the hall: what the line takes is no lateness. */
const lineGraceMs = 1_000

/**
 * The answer to a key event that came before: the same again changes nothing (hall line protocol 1, §4). Under the
 * same number with another content it is kept beside the first. Null for one that is new.
 */
export function cameBefore({ earlier }: PressFacts, key: KeyEvent, at: Millis): KeyDecision | null {
  if (!earlier) return null
  if (earlier.kind === key.kind && earlier.value === key.value && earlier.token === key.token) {
    return { events: [], answer: earlier.counted ? 'counted' : 'not-counted' }
  }
  return understood(key) ? kept(key, at, 'other-content') : notUnderstood
}

/** Takes a rating key in: stored once, counted where it belongs (hall line protocol 1, §4). */
export function takeRatingKey({ session }: PressFacts, key: KeyEvent, at: Millis): KeyDecision {
  const level = levelOf(key)
  if (level === null) return notUnderstood
  const pressedAt = pressTime(key, at)
  const notCounted = whyNotCounted(session, key, pressedAt)
  if (notCounted !== null || !session || pressedAt === null) return kept(key, at, notCounted)
  const { visit, window } = session
  return {
    events: [
      pressed(key, at, null),
      { type: 'visit-rated', visit, window, level, pressedAt, channel: 'keypad' },
    ],
    answer: 'counted',
  }
}

/** A key event as it is kept; `notCounted`: why it counts nowhere, null where it counts. */
export function pressed(key: KeyEvent, at: Millis, notCounted: NotCounted | null): RatingEvent {
  const { device, uid, number, kind, value, token } = key
  const pressedAt = pressTime(key, at)
  return { type: 'key-pressed', device, uid, number, kind, value, token, pressedAt, notCounted }
}

/** A key event that is kept and has no consequence. */
export const kept = (key: KeyEvent, at: Millis, notCounted: NotCounted | null): KeyDecision => ({
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
  const { visit, window, until } = last
  return ok([{ type: 'rating-asked-again', visit, window, until }])
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

/** What the queue's events mean for ratings, in the same commit. */
export function ratingsFollow(
  event: QueueEvent,
  at: Millis,
  settings: RatingSettings,
  openAtWindow: (window: WindowNo) => readonly RatingSession[],
): RatingEvent[] {
  if (event.type === 'service-finished') {
    const until = millis(at + settings.sessionSeconds * 1000)
    return [{ type: 'rating-session-opened', visit: event.visit, window: event.window, until }]
  }
  if (event.type === 'ticket-called') {
    const until = millis(at + settings.afterNextCallSeconds * 1000)
    return openAtWindow(event.window)
      .filter((session) => session.until > until)
      .map(({ visit, window }) => ({ type: 'rating-session-shortened', visit, window, until }))
  }
  return []
}

/** Sessions whose time is over close by themselves. */
export function dueInRatings(overdue: readonly RatingSession[]): RatingEvent[] {
  return overdue.map(({ visit, window }) => ({ type: 'rating-session-closed', visit, window }))
}
