import type { HallDay } from '../core/ids.ts'
import { daysOn } from '../core/rating-days.ts'
import { Refused } from '../core/refused.ts'
import type { RatingRefusal } from './refusals.ts'

/** @throws Refused, always. */
export function refuse(refusal: RatingRefusal): never {
  throw new Refused(refusal)
}

/** @throws Refused for a period that ends before it begins, or has more days than `most`. */
export function checkPeriod(from: HallDay, to: HallDay, most: number) {
  if (to < from) refuse({ code: 'period-backwards' })
  if (daysOn(from, most - 1) < to) refuse({ code: 'period-too-long', days: most })
}
