import type { PlannedWindow, QueueSettings } from './plan.ts'
import type { QueueState, Visit, WindowNow } from './state.ts'

/** Whether this window may call this ticket in ordinary order. */
export function mayCall(window: PlannedWindow, visit: Visit): boolean {
  if (visit.phase.phase !== 'waiting') return false
  return visit.phase.window === null ? window.serves.includes(visit.item) : visit.phase.window === window.no
}

/** Whether this window may take this parked ticket back: its own, or one that it serves whose window is left. */
export function mayTakeBack({ windows }: QueueState, { plan }: WindowNow, visit: Visit): boolean {
  if (visit.phase.phase !== 'parked') return false
  if (visit.phase.window === plan.no) return true
  return plan.serves.includes(visit.item) && !windows.get(visit.phase.window)?.staff
}

/** What the order looks at. */
export type Ordered = Pick<Visit, 'class' | 'issuedAt' | 'order' | 'passed'>

/** Waiting began here as far as the order is concerned: the class's head start lies before the issue. */
function countsFrom(visit: Ordered, settings: QueueSettings): number {
  return visit.issuedAt - settings.headStartMinutes[visit.class] * 60_000
}

/**
 * The ordinary order of two tickets; see README.md "Who is next". Negative when `a` comes first. Tickets that
 * have been passed often enough come first, by issue; the others by how long they count as having waited.
 */
export function inOrder(settings: QueueSettings): (a: Ordered, b: Ordered) => number {
  const due = (visit: Ordered) => visit.passed >= settings.passedAtMost
  return (a, b) => {
    if (due(a) !== due(b)) return due(a) ? -1 : 1
    if (due(a)) return a.order - b.order
    return countsFrom(a, settings) - countsFrom(b, settings) || a.order - b.order
  }
}

/** The tickets that a window may call, in ordinary order. */
export function callable(visits: Iterable<Visit>, window: PlannedWindow, settings: QueueSettings): Visit[] {
  const found: Visit[] = []
  for (const visit of visits) if (mayCall(window, visit)) found.push(visit)
  return found.sort(inOrder(settings))
}

/** The ticket that a window calls next; undefined when nobody waits for it. */
export function nextFor(
  visits: Iterable<Visit>,
  window: PlannedWindow,
  settings: QueueSettings,
): Visit | undefined {
  const before = inOrder(settings)
  let best: Visit | undefined
  for (const visit of visits) {
    if (mayCall(window, visit) && (!best || before(visit, best) < 0)) best = visit
  }
  return best
}
