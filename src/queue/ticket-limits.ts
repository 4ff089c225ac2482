import type { Millis } from '../core/ids.ts'
import type { Actor } from '../core/journal.ts'
import type { QueueRefusal } from './refusals.ts'

/** How many tickets one screen, person or program may take; so that nobody empties the day's numbers. */
export interface TicketLimits {
  readonly perMinute: number
  readonly perHour: number
}

const minuteMs = 60_000
export const hourMs = 60 * minuteMs

/**
 * Why this taker gets no more tickets now; null when it does.
 * @param taken when it took tickets within the last hour, oldest first.
 */
export function tooManyTickets(
  taken: readonly Millis[],
  { perMinute, perHour }: TicketLimits,
  at: Millis,
): QueueRefusal | null {
  const waitMs = Math.max(waitFor(taken, perMinute, minuteMs, at), waitFor(taken, perHour, hourMs, at))
  return waitMs > 0 ? { code: 'too-many-tickets', seconds: Math.ceil(waitMs / 1000) } : null
}

/** Until the n-th ticket from the end is older than the span. */
function waitFor(taken: readonly Millis[], atMost: number, spanMs: number, at: Millis): number {
  const first = taken[taken.length - atMost]
  return first === undefined ? 0 : Math.max(0, first + spanMs - at)
}

/** Notes a ticket, and forgets those that no limit looks at any more. */
export function noteTaken(taken: Map<Actor, Millis[]>, by: Actor, at: Millis): void {
  const times = taken.get(by) ?? []
  times.push(at)
  while (times[0]! <= at - hourMs) times.shift()
  taken.set(by, times)
}
