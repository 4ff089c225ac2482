import type { Decision } from '../core/execute.ts'
import { type ItemCode, type Millis, millis, type StaffId, type VisitId, type WindowNo } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { CallManner, QueueEvent } from './events.ts'
import { mayCall, mayTakeBack, nextFor } from './next.ts'
import type { QueueRefusal } from './refusals.ts'
import type { Phase, QueueState, Visit, WindowNow } from './state.ts'
import { waitUpTo } from './wait.ts'

/** Who asks, and at which window. */
export interface Clerk {
  readonly window: WindowNo
  readonly staff: StaffId
  /** Full name, as windows and colleagues are shown it. */
  readonly name: string
  readonly mayPick: boolean
}

/** What can be done with the visit at a window, and with those it may call. */
export type ServeRequest =
  | { readonly do: 'call-next' | 'recall' | 'start' | 'finish' | 'no-show' | 'park' }
  | { readonly do: 'pick'; readonly visit: VisitId; readonly reason: string }
  | { readonly do: 'take-back' | 'bring-back'; readonly visit: VisitId }
  | { readonly do: 'transfer'; readonly toItem: ItemCode }
  | { readonly do: 'transfer'; readonly toWindow: WindowNo }

export type QueueDecision = Result<Decision<QueueEvent, null>, QueueRefusal>

export const happened = (...events: QueueEvent[]): QueueDecision => ok({ events, answer: null })

/** The window at which this person sits. */
export function ownWindow(state: QueueState, clerk: Clerk): Result<WindowNow, QueueRefusal> {
  const window = state.windows.get(clerk.window)
  if (!window) return refuse({ code: 'unknown-window' })
  if (window.staff?.id !== clerk.staff) return refuse({ code: 'not-at-window' })
  return ok(window)
}

export function serveVisit(
  state: QueueState,
  clerk: Clerk,
  request: ServeRequest,
  at: Millis,
): QueueDecision {
  const found = ownWindow(state, clerk)
  if (!found.ok) return found
  const window = found.value
  switch (request.do) {
    case 'call-next':
      return callNext(state, clerk, window, at)
    case 'pick':
      return pick(state, clerk, window, request.visit, request.reason, at)
    case 'recall':
      return recall(state, window, at)
    case 'start':
      return atWindow(state, window, ['called'], (visit) =>
        happened({ type: 'service-started', visit: visit.visit, window: clerk.window }),
      )
    case 'finish':
      return atWindow(state, window, ['serving'], (visit) =>
        happened({ type: 'service-finished', visit: visit.visit, window: clerk.window }),
      )
    case 'no-show':
      return missed(state, window, at)
    case 'park':
      return atWindow(state, window, ['called', 'serving'], (visit) =>
        happened({ type: 'visit-parked', visit: visit.visit, window: clerk.window }),
      )
    case 'take-back':
      return takeBack(state, clerk, window, request.visit, at)
    case 'bring-back':
      return bringBack(state, request.visit, at)
    case 'transfer':
      return transfer(state, window, request)
  }
}

/** Whether the window is free to call somebody. */
function freeToCall(state: QueueState, window: WindowNow): QueueRefusal | null {
  if (state.emergency) return { code: 'hall-in-emergency' }
  if (window.paused) return { code: 'window-paused' }
  if (window.visit) return { code: 'finish-first', number: state.visits.get(window.visit)?.number ?? '' }
  return null
}

function called(
  state: QueueState,
  clerk: Clerk,
  visit: Visit,
  manner: CallManner,
  at: Millis,
): QueueDecision {
  return happened({
    type: 'ticket-called',
    visit: visit.visit,
    window: clerk.window,
    staff: clerk.staff,
    manner,
    wait: waitUpTo(state, visit, at),
  })
}

function callNext(state: QueueState, clerk: Clerk, window: WindowNow, at: Millis): QueueDecision {
  const busy = freeToCall(state, window)
  if (busy) return refuse(busy)
  const next = nextFor(state.visits.values(), window.plan, state.plan!.queue)
  return next ? called(state, clerk, next, { how: 'next' }, at) : refuse({ code: 'nobody-waits' })
}

function pick(
  state: QueueState,
  clerk: Clerk,
  window: WindowNow,
  id: VisitId,
  reason: string,
  at: Millis,
): QueueDecision {
  if (!clerk.mayPick) return refuse({ code: 'may-not-pick' })
  if (!reason.trim()) return refuse({ code: 'reason-needed' })
  const busy = freeToCall(state, window)
  if (busy) return refuse(busy)
  const visit = state.visits.get(id)
  if (!visit) return refuse({ code: 'unknown-visit' })
  if (!mayCall(window.plan, visit)) return refuse({ code: 'not-callable' })
  return called(state, clerk, visit, { how: 'picked', reason: reason.trim() }, at)
}

function atWindow(
  state: QueueState,
  window: WindowNow,
  phases: readonly Phase['phase'][],
  decide: (visit: Visit) => QueueDecision,
): QueueDecision {
  const visit = window.visit && state.visits.get(window.visit)
  if (!visit) return refuse({ code: 'nobody-called' })
  if (!phases.includes(visit.phase.phase)) {
    return refuse({ code: phases.includes('called') ? 'nobody-called' : 'not-serving' })
  }
  return decide(visit)
}

function recall(state: QueueState, window: WindowNow, at: Millis): QueueDecision {
  const { recallsAtMost, recallEverySeconds } = state.plan!.queue
  if (state.emergency) return refuse({ code: 'hall-in-emergency' })
  return atWindow(state, window, ['called'], (visit) => {
    if (!visit.call) return refuse({ code: 'nobody-called' })
    if (visit.call.calls > recallsAtMost) return refuse({ code: 'too-many-recalls', most: recallsAtMost })
    const wait = recallEverySeconds - (at - visit.call.lastAt) / 1000
    if (wait > 0) return refuse({ code: 'recall-too-soon', seconds: Math.ceil(wait) })
    return happened({ type: 'ticket-recalled', visit: visit.visit, window: window.plan.no })
  })
}

function missed(state: QueueState, window: WindowNow, at: Millis): QueueDecision {
  const { noShowAfterCalls, noShowAfterSeconds, bringBackMinutes } = state.plan!.queue
  if (state.emergency) return refuse({ code: 'hall-in-emergency' })
  return atWindow(state, window, ['called'], (visit) => {
    if (!visit.call) return refuse({ code: 'nobody-called' })
    const calls = Math.max(0, noShowAfterCalls - visit.call.calls)
    const seconds = Math.max(0, Math.ceil(noShowAfterSeconds - (at - visit.call.firstAt) / 1000))
    if (calls > 0 || seconds > 0) return refuse({ code: 'no-show-too-soon', calls, seconds })
    const until = millis(at + bringBackMinutes * 60_000)
    return happened({ type: 'visit-missed', visit: visit.visit, window: window.plan.no, until })
  })
}

function takeBack(
  state: QueueState,
  clerk: Clerk,
  window: WindowNow,
  id: VisitId,
  at: Millis,
): QueueDecision {
  const busy = freeToCall(state, window)
  if (busy) return refuse(busy)
  const visit = state.visits.get(id)
  if (!visit) return refuse({ code: 'unknown-visit' })
  if (!mayTakeBack(state, window, visit)) return refuse({ code: 'not-parked' })
  return called(state, clerk, visit, { how: 'taken-back' }, at)
}

function bringBack(state: QueueState, id: VisitId, at: Millis): QueueDecision {
  const visit = state.visits.get(id)
  if (!visit) return refuse({ code: 'unknown-visit' })
  if (visit.phase.phase !== 'missed') return refuse({ code: 'not-missed' })
  if (at > visit.phase.until)
    return refuse({ code: 'bring-back-too-late', minutes: state.plan!.queue.bringBackMinutes })
  return happened({ type: 'visit-brought-back', visit: visit.visit })
}

function transfer(
  state: QueueState,
  window: WindowNow,
  request: { readonly toItem: ItemCode } | { readonly toWindow: WindowNo },
): QueueDecision {
  return atWindow(state, window, ['called', 'serving'], (visit) => {
    const moved = { type: 'visit-transferred', visit: visit.visit, window: window.plan.no } as const
    if ('toItem' in request) {
      if (!state.items.has(request.toItem)) return refuse({ code: 'unknown-item' })
      if (request.toItem === visit.item) return refuse({ code: 'same-place' })
      const served = [...state.windows.values()].some((other) => other.plan.serves.includes(request.toItem))
      if (!served) return refuse({ code: 'nobody-serves-item' })
      return happened({ ...moved, to: { item: request.toItem } })
    }
    const target = state.windows.get(request.toWindow)
    if (!target) return refuse({ code: 'unknown-window' })
    if (target === window) return refuse({ code: 'same-place' })
    if (!target.staff) return refuse({ code: 'window-not-staffed' })
    return happened({ ...moved, to: { window: request.toWindow } })
  })
}
