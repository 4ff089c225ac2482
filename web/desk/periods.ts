import { lateRatingDays } from '../../src/core/rating-days.ts'
import type { Words } from '../../src/core/words.ts'
import { figureWords } from './figure-words.ts'

/** Days `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

const dayMs = 86_400_000
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** The day so many days later; earlier for fewer than 0. */
export const daysOn = (day: string, days: number) => dayOf(Date.parse(day) + days * dayMs)

/** The month so many months after the one of a day, from its first day to its last. */
export function monthAfter(day: string, months: number): Period {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return {
    from: dayOf(Date.UTC(year, month - 1 + months, 1)),
    to: dayOf(Date.UTC(year, month + months, 0)),
  }
}

/** Monday to Sunday of the last week that is over. */
export function lastWeek(today: string): Period {
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7
  const monday = daysOn(today, -sinceMonday - 7)
  return { from: monday, to: daysOn(monday, 6) }
}

export function lastQuarter(today: string): Period {
  const intoQuarter = (Number(today.slice(5, 7)) - 1) % 3
  return { from: monthAfter(today, -intoQuarter - 3).from, to: monthAfter(today, -intoQuarter - 1).to }
}

/** The last month of which no visit is rated any more: its figures stand still. */
export const lastRatedMonth = (today: string): Period => monthAfter(daysOn(today, -lateRatingDays), -1)

export interface NamedPeriod extends Period {
  readonly name: Words
}

/** Periods that are asked for often. */
export const periodsOn = (today: string): readonly NamedPeriod[] => [
  { name: figureWords.sevenDays, from: daysOn(today, -6), to: today },
  { name: figureWords.lastWeek, ...lastWeek(today) },
  { name: figureWords.thirtyDays, from: daysOn(today, -29), to: today },
  { name: figureWords.thisMonth, from: monthAfter(today, 0).from, to: today },
  { name: figureWords.lastMonth, ...monthAfter(today, -1) },
  { name: figureWords.lastQuarter, ...lastQuarter(today) },
]

/** Periods of whole months whose figures stand still. */
export function ratedPeriodsOn(today: string): readonly NamedPeriod[] {
  const month = lastRatedMonth(today)
  return [
    { name: figureWords.lastMonth, ...month },
    { name: figureWords.lastQuarter, ...lastQuarter(daysOn(today, -lateRatingDays)) },
    { name: figureWords.twelveMonths, from: monthAfter(month.from, -11).from, to: month.to },
  ]
}

/** The months up to the one of the last day, the newest first. */
export const monthsUpTo = (last: string, count: number): readonly Period[] =>
  Array.from({ length: count }, (_, back) => monthAfter(last, -back))
