import type { Decision } from '../core/execute.ts'
import { type Millis, millis, type VisitId, type WindowNo } from '../core/ids.ts'
import type { KeyEvent, KeyEventResult } from '../core/ports.ts'
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

/** The keypad counts its seconds from a moment later than the hall: what the line takes is no lateness. */
const lineGraceMs = 1_000

/**
 * Takes a key event in: stored once, counted where it belongs (hall line protocol 1, §4). The same event
 * again gets the same answer and changes nothing.
 */
export function takeKeyEvent(
  facts: PressFacts,
  key: KeyEvent,
  at: Millis,
): Decision<RatingEvent, KeyEventResult> {
  const { earlier } = facts
  if (earlier && earlier.kind === key.kind && earlier.value === key.value && earlier.token === key.token) {
    return { events: [], answer: earlier.counted ? 'counted' : 'not-counted' }
  }
  const level = levelOf(key)
  if (key.kind !== 'K' && level === null) return { events: [], answer: 'not-understood' }

  const pressedAt = key.ageMs === null ? null : millis(at - key.ageMs)
  const notCounted = earlier ? 'other-content' : whyNotCounted(facts.session, key, pressedAt)
  const { device, uid, number, kind, value, token } = key
  const pressed: RatingEvent = {
    type: 'key-pressed',
    device,
    uid,
    number,
    kind,
    value,
    token,
    pressedAt,
    notCounted,
  }
  if (notCounted !== null || !facts.session || pressedAt === null || level === null) {
    return { events: [pressed], answer: 'not-counted' }
  }
  const { visit, window } = facts.session
  return {
    events: [pressed, { type: 'visit-rated', visit, window, level, pressedAt, channel: 'keypad' }],
    answer: 'counted',
  }
}

function levelOf(key: KeyEvent): Level | null {
  return key.kind === 'R' && /^[1-5]$/.test(key.value) ? (Number(key.value) as Level) : null
}

function whyNotCounted(
  session: RatingSession | null,
  key: KeyEvent,
  pressedAt: Millis | null,
): NotCounted | null {
  if (key.kind === 'K') return 'staff-key'
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
