import type { Millis } from '../core/ids.ts'
import type { Due, Light } from './events.ts'

/** How a case stands to its limit; null where it has none, or while its clock stands still. Red is past it. */
export function lightOf(due: Pick<Due, 'at' | 'amberAt'> | null, at: Millis): Light | null {
  if (!due) return null
  if (isOver(due, at)) return 'red'
  return at >= due.amberAt ? 'amber' : 'green'
}

/** What is closed at the very end of its limit is on time. */
export const isOver = (due: Pick<Due, 'at'>, at: Millis): boolean => at > due.at
