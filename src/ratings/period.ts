import { daysOn } from '../core/days.ts'
import { type HallDay, hallDay } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import type { RatingRefusal } from './refusals.ts'

/** The months of a period that begins and ends with one, each by its first and last day. */
export function monthsOf(from: HallDay, to: HallDay): { readonly from: HallDay; readonly to: HallDay }[] {
  const months: { from: HallDay; to: HallDay }[] = []
  for (let first = from; first <= to; ) {
    const next = hallDay(`${daysOn(first, 31).slice(0, 7)}-01`)
    months.push({ from: first, to: daysOn(next, -1) })
    first = next
  }
  return months
}

/** @throws Refused, always. */
export function refuse(refusal: RatingRefusal): never {
  throw new Refused(refusal)
}

/** @throws Refused for a period that ends before it begins, or has more days than `most`. */
export function checkPeriod(from: HallDay, to: HallDay, most: number) {
  if (to < from) refuse({ code: 'period-backwards' })
  if (daysOn(from, most - 1) < to) refuse({ code: 'period-too-long', days: most })
}
