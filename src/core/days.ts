import { type HallDay, hallDay } from './ids.ts'

const dayMs = 86_400_000

/** The hall day so many days later; earlier for fewer than 0. */
export const daysOn = (day: HallDay, days: number): HallDay =>
  hallDay(new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10))

/** The hall day with which a number begins, of a visit (`20261121-A012`) or a case (`20261121-3-001`). */
export const dayNumbered = (number: string): HallDay =>
  hallDay(`${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`)
