import { type HallDay, hallDay } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import type { RatingRefusal } from './refusals.ts'

const dayMs = 86_400_000

/** The hall day so many days later; earlier for fewer than 0. */
export const daysOn = (day: HallDay, days: number) =>
  hallDay(new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10))

/** @throws Refused, always. */
export function refuse(refusal: RatingRefusal): never {
  throw new Refused(refusal)
}

/** @throws Refused for a period that ends before it begins, or has more days than `most`. */
export function checkPeriod(from: HallDay, to: HallDay, most: number) {
  if (to < from) refuse({ code: 'period-backwards' })
  if (daysOn(from, most - 1) < to) refuse({ code: 'period-too-long', days: most })
}
