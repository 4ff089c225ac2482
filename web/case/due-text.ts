import type { Due } from '../../src/cases/events.ts'
import { dayAndTime } from '../shared/hall-time.ts'

/** Until when a case has to be closed: a limit that ends at midnight ends on its own day, not on the next. */
export function dueText(due: Due, timeZone: string): string {
  const text = dayAndTime(due.at, timeZone)
  return text.startsWith(due.day) ? text : `${due.day} 24:00`
}
