import type { StaffId, WindowNo } from '../core/ids.ts'
import { refuse } from '../core/result.ts'
import type { QueueEvent } from './events.ts'
import { type Clerk, happened, ownWindow, type QueueDecision } from './serve-visit.ts'
import type { QueueState, WindowNow } from './state.ts'

export type StaffRequest =
  | { readonly do: 'sit-down' | 'leave' | 'resume' }
  | { readonly do: 'pause'; readonly reason: string }

/** One staff member at a window, one window for a staff member; nobody leaves with a citizen at the window. */
export function staffWindow(state: QueueState, clerk: Clerk, request: StaffRequest): QueueDecision {
  switch (request.do) {
    case 'sit-down':
      return sitDown(state, clerk)
    case 'leave':
      return atOwnWindow(
        state,
        clerk,
        (window) => withoutCitizen(state, window) ?? happened(...leaving(state, clerk.window)),
      )
    case 'pause':
      return atOwnWindow(state, clerk, (window) => pause(state, window, request.reason))
    case 'resume':
      return atOwnWindow(state, clerk, (window) => {
        if (!window.paused) return refuse({ code: 'not-paused' })
        return happened({ type: 'window-resumed', window: clerk.window })
      })
  }
}

function atOwnWindow(
  state: QueueState,
  clerk: Clerk,
  decide: (window: WindowNow) => QueueDecision,
): QueueDecision {
  const found = ownWindow(state, clerk)
  return found.ok ? decide(found.value) : found
}

function pause(state: QueueState, window: WindowNow, reason: string): QueueDecision {
  if (!state.plan!.pauseReasons.some(({ code }) => code === reason)) {
    return refuse({ code: 'unknown-pause-reason' })
  }
  if (window.paused) return refuse({ code: 'window-paused' })
  return withoutCitizen(state, window) ?? happened({ type: 'window-paused', window: window.plan.no, reason })
}

/** The window at which somebody sits now, if any. */
export function windowOfStaff(state: QueueState, staff: StaffId): WindowNow | undefined {
  return [...state.windows.values()].find((window) => window.staff?.id === staff)
}

function sitDown(state: QueueState, clerk: Clerk): QueueDecision {
  const window = state.windows.get(clerk.window)
  if (!window) return refuse({ code: 'unknown-window' })
  if (window.staff?.id === clerk.staff) return happened()
  if (window.staff) return refuse({ code: 'window-taken', by: window.staff.name })
  const other = windowOfStaff(state, clerk.staff)
  if (other) return refuse({ code: 'sits-elsewhere', window: other.plan.name })
  return happened({ type: 'window-staffed', window: clerk.window, staff: clerk.staff, name: clerk.name })
}

/**
 * Frees a window whose person is gone for good: what is at the window is parked, so that another window can take
 * it back.
 */
export function releaseWindow(state: QueueState, no: WindowNo): QueueDecision {
  const window = state.windows.get(no)
  if (!window) return refuse({ code: 'unknown-window' })
  if (!window.staff) return refuse({ code: 'window-not-staffed' })
  const parked =
    window.visit === null ? [] : [{ type: 'visit-parked', visit: window.visit, window: no } as const]
  return happened(...parked, ...leaving(state, no))
}

/** What it means for the queue that somebody's session is over: they leave, unless a citizen is at the window. */
export function sessionOver(state: QueueState, staff: StaffId): QueueEvent[] {
  const window = windowOfStaff(state, staff)
  return window && window.visit === null ? leaving(state, window.plan.no) : []
}

/** The window is left; tickets that were sent to it alone go back to the common queue. */
function leaving(state: QueueState, no: WindowNo): QueueEvent[] {
  const stranded = [...state.visits.values()].filter(
    ({ phase }) => phase.phase === 'waiting' && phase.window === no,
  )
  const back = stranded.map(({ visit }) => ({ type: 'visit-brought-back', visit }) as const)
  return [...back, { type: 'window-left', window: no }]
}

function withoutCitizen(state: QueueState, window: WindowNow): QueueDecision | null {
  const visit = window.visit && state.visits.get(window.visit)
  return visit ? refuse({ code: 'finish-first', number: visit.number }) : null
}
