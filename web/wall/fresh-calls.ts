import type { Millis } from '../../src/core/ids.ts'
import type { WallCall } from '../../src/server/pictures.ts'

/** How long a call stands out unless the citizen comes sooner; a recall is a call anew. */
const freshMs = 15_000
/** Calls of the same moment share the large place; more than these could not be read. */
const largeAtMost = 3

export function isFresh(call: WallCall, now: Millis): boolean {
  return !call.answered && now - call.at < freshMs
}

export interface SplitCalls {
  readonly large: readonly WallCall[]
  readonly rest: readonly WallCall[]
}

/**
 * Splits the calls, newest first, into those shown very large and the rest. Calls of several windows that come
 * together share the large place: no citizen's call is covered by the next window's within the second.
 */
export function splitCalls(calls: readonly WallCall[], now: Millis): SplitCalls {
  const isLatestOfWindow = (call: WallCall, index: number) =>
    calls.findIndex((other) => other.window === call.window) === index
  const fresh = calls.filter((call, index) => isFresh(call, now) && isLatestOfWindow(call, index))
  const large = fresh.length > 0 ? fresh.slice(0, largeAtMost) : calls.slice(0, 1)
  return { large, rest: calls.filter((call) => !large.includes(call)) }
}
