import type { ShownCases } from '../cases/shown-cases.ts'
import type { Millis } from '../core/ids.ts'
import { dayOf, startOfDay } from '../queue/opening-hours.ts'
import type { QueueState } from '../queue/state.ts'
import type { WallNotice } from '../server/pictures.ts'

/** The latest cases that were closed today, number and time only: part `notices` of the wall. */
export function closingNotices(
  cases: Pick<ShownCases, 'closedSince'>,
  state: QueueState,
  at: Millis,
): readonly WallNotice[] {
  const { timeZone } = state.plan!
  return cases.closedSince(startOfDay(dayOf(at, timeZone), timeZone))
}
