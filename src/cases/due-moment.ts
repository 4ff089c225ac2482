import { localTime } from '../queue/opening-hours.ts'
import type { Due } from './events.ts'

/** Until when, as one writes it: a hall that closes at midnight closes at 24:00 of that day, not on the next one. */
export function dueMoment({ day, at }: Pick<Due, 'day' | 'at'>, timeZone: string): string {
  const [closingDay, time] = localTime(at, timeZone).split(' ')
  return `${day} ${closingDay === day ? time : '24:00'}`
}
