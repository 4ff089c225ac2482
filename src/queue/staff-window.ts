import type { StaffId, WindowNo } from '../core/ids.ts'
import { refuse } from '../core/result.ts'
import { type Clerk, happened, ownWindow, type QueueDecision } from './serve-visit.ts'
import type { QueueState, WindowNow } from './state.ts'

export type StaffRequest =
  | { readonly do: 'sit-down'; readonly name: string }
  | { readonly do: 'leave' | 'resume' }
  | { readonly do: 'pause'; readonly reason: string }

/** One staff member at a window, one window for a staff member; nobody leaves with a citizen at the window. */
export function staffWindow(state: QueueState, clerk: Clerk, request: StaffRequest): QueueDecision {
  if (request.do === 'sit-down') return sitDown(state, clerk, request.name)
  const found = ownWindow(state, clerk)
  return found.ok ? atOwnWindow(state, found.value, request) : found
}

function atOwnWindow(
  state: QueueState,
  window: WindowNow,
  request: Exclude<StaffRequest, { do: 'sit-down' }>,
): QueueDecision {
  const { no } = window.plan
  switch (request.do) {
    case 'leave':
      return withoutCitizen(state, window) ?? leave(state, no)
    case 'pause': {
      if (!state.plan!.pauseReasons.some((reason) => reason.code === request.reason)) {
        return refuse({ code: 'unknown-pause-reason' })
      }
      if (window.paused) return refuse({ code: 'window-paused' })
      return (
        withoutCitizen(state, window) ??
        happened({ type: 'window-paused', window: no, reason: request.reason })
      )
    }
    case 'resume':
      if (!window.paused) return refuse({ code: 'not-paused' })
      return happened({ type: 'window-resumed', window: no })
  }
}

/** The window at which somebody sits now, if any. */
export function windowOfStaff(state: QueueState, staff: StaffId): WindowNow | undefined {
  return [...state.windows.values()].find((window) => window.staff?.id === staff)
}

function sitDown(state: QueueState, clerk: Clerk, name: string): QueueDecision {
  const window = state.windows.get(clerk.window)
  if (!window) return refuse({ code: 'unknown-window' })
  if (window.staff?.id === clerk.staff) return happened()
  if (window.staff) return refuse({ code: 'window-taken', by: window.staff.name })
  const other = windowOfStaff(state, clerk.staff)
  if (other) return refuse({ code: 'sits-elsewhere', window: other.plan.name })
  return happened({ type: 'window-staffed', window: clerk.window, staff: clerk.staff, name })
}

/** Leaves the window; tickets that were sent to it alone go back to the common queue. */
function leave(state: QueueState, no: WindowNo): QueueDecision {
  const stranded = [...state.visits.values()].filter(
    ({ phase }) => phase.phase === 'parked' && phase.window === no,
  )
  return happened(...stranded.map(({ visit }) => ({ type: 'visit-brought-back', visit }) as const), {
    type: 'window-left',
    window: no,
  })
}

function withoutCitizen(state: QueueState, window: WindowNow): QueueDecision | null {
  const visit = window.visit && state.visits.get(window.visit)
  return visit ? refuse({ code: 'finish-first', number: visit.number }) : null
}
