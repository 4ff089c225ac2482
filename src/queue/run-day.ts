import type { Decision } from '../core/execute.ts'
import type { Millis } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { QueueEvent } from './events.ts'
import { dayOf } from './opening-hours.ts'
import type { HallPlan } from './plan.ts'
import type { QueueRefusal } from './refusals.ts'
import type { QueueState, Visit } from './state.ts'

/** What the change of the day brings by itself: yesterday's tickets close, marked, and numbers begin again. */
export function dueInQueue(state: QueueState, at: Millis): QueueEvent[] {
  if (!state.plan) return []
  const day = dayOf(at, state.plan.timeZone)
  if (day <= state.day) return []
  const left = [...state.visits.values()].map(leftOver)
  return [...left, { type: 'day-started', day, emergency: state.emergency }]
}

/**
 * Takes a new plan in force. Visits whose item or window is gone from it do not get lost: they close marked (also when nobody serves it),
 * or go back to the common queue. Whoever sits at a window that is gone has left it.
 */
export function planHall(state: QueueState, plan: HallPlan): Decision<QueueEvent, null> {
  const planned = new Set(plan.groups.flatMap((group) => group.items.map((item) => item.code)))
  const served = new Set(plan.windows.flatMap((window) => window.serves))
  const windows = new Set(plan.windows.map((window) => window.no))
  const events: QueueEvent[] = []
  for (const visit of state.visits.values()) {
    const { phase } = visit
    if (!planned.has(visit.item) || !served.has(visit.item)) events.push(leftOver(visit))
    else if (phase.phase !== 'missed' && phase.window !== null && !windows.has(phase.window)) {
      events.push({ type: 'visit-brought-back', visit: visit.visit })
    }
  }
  for (const window of state.windows.values()) {
    if (window.staff && !windows.has(window.plan.no)) {
      events.push({ type: 'window-left', window: window.plan.no })
    }
  }
  return { events: [...events, { type: 'hall-planned', plan }], answer: null }
}

export type HallRequest =
  | { readonly do: 'emergency-close'; readonly reason: string }
  | { readonly do: 'reopen' }

export function runHall(
  state: QueueState,
  request: HallRequest,
): Result<Decision<QueueEvent, null>, QueueRefusal> {
  if (request.do === 'reopen') {
    if (!state.emergency) return refuse({ code: 'no-emergency' })
    return ok({ events: [{ type: 'hall-reopened' }], answer: null })
  }
  if (!request.reason.trim()) return refuse({ code: 'reason-needed' })
  if (state.emergency) return refuse({ code: 'hall-in-emergency' })
  return ok({ events: [{ type: 'hall-emergency-closed', reason: request.reason.trim() }], answer: null })
}

const leftOver = ({ visit, phase }: Visit): QueueEvent => ({
  type: 'visit-left-over',
  visit,
  was: phase.phase,
})
