import { type HallDay, hallDay } from '../core/ids.ts'
import { ratedOutFrom } from '../core/rating-days.ts'
import type { Month } from './month-input.ts'

/** A quarter of the calendar, `YYYY-Q1` to `YYYY-Q4`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`

/** Days of a month or quarter in order, both ends included; texts compare as days do. */
export interface Days {
  readonly first: HallDay
  readonly last: HallDay
}

export const monthOf = (day: HallDay) => day.slice(0, 7) as Month

/** The month that lies `by` months later; earlier with a negative number. */
export function monthLater(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const months = year * 12 + number - 1 + by
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}` as Month
}

export function daysOfMonth(month: Month): Days {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
  return { first: hallDay(`${month}-01`), last: hallDay(last) }
}

export function monthsOfQuarter(quarter: Quarter): readonly [Month, Month, Month] {
  const [year = '', number = 'Q1'] = quarter.split('-')
  const first = `${year}-${String(Number(number[1]) * 3 - 2).padStart(2, '0')}` as Month
  return [first, monthLater(first, 1), monthLater(first, 2)]
}

export function daysOfQuarter(quarter: Quarter): Days {
  const [first, , last] = monthsOfQuarter(quarter)
  return { first: daysOfMonth(first).first, last: daysOfMonth(last).last }
}

/** The first day on which a month may be closed: no visit of it is rated any more. */
export const closesFrom = (month: Month) => ratedOutFrom(daysOfMonth(month).last)

/** Hour of the week, 0–167, from ISO weekday (1 Monday) and hour. */
export const slotOf = (weekday: number, hour: number) => (weekday - 1) * 24 + hour
