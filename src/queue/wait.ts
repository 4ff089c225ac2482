import type { Millis } from '../core/ids.ts'
import type { Wait } from './events.ts'
import type { Interval } from './opening-hours.ts'
import type { QueueState, Visit } from './state.ts'

/** The visit's wait up to `at`, with the present phase in it. */
export function waitUpTo(state: QueueState, visit: Visit, at: Millis): Wait {
  const { phase, wait } = visit
  if (phase.phase === 'parked') return { ...wait, parkedMs: wait.parkedMs + Math.max(0, at - phase.since) }
  if (phase.phase !== 'waiting') return wait
  const openMs = openMsBetween(state, spellsOf(state, visit), phase.since, at)
  return {
    ...wait,
    openMs: wait.openMs + openMs,
    closedMs: wait.closedMs + Math.max(0, at - phase.since - openMs),
  }
}

/** When somebody who waits for this visit's item could be served: the item's own hours, else the hall's. */
export const spellsOf = (state: QueueState, visit: Visit): readonly Interval[] =>
  state.items.get(visit.item)?.spells ?? state.spells

/** Milliseconds of `[from, to)` in which the hall was open and no emergency was on. */
function openMsBetween(state: QueueState, spells: readonly Interval[], from: Millis, to: Millis): number {
  const { emergency, emergencies } = state
  const closures = emergency ? [...emergencies, { from: emergency.since, to }] : emergencies
  let ms = 0
  for (const spell of spells) {
    const start = Math.max(from, spell.from)
    const end = Math.min(to, spell.to)
    if (end <= start) continue
    ms += end - start
    for (const closure of closures)
      ms -= Math.max(0, Math.min(end, closure.to) - Math.max(start, closure.from))
  }
  return Math.max(0, ms)
}
