import chineseDays from 'chinese-days'
import { daysOn } from '../core/days.ts'
import type { HallDay } from '../core/ids.ts'

/** Days that limits have touched: a few years of them at most. */
const daysAsked = new Map<HallDay, boolean>()

/**
 * A statutory working day, make-up days included, on which the hall is not closed for reasons of its own. Beyond the
 * published calendar Monday to Friday.
 */
export function isWorkingDay(day: HallDay, closedOn: readonly HallDay[]): boolean {
  const works = daysAsked.get(day) ?? chineseDays.isWorkday(day)
  daysAsked.set(day, works)
  return works && !closedOn.includes(day)
}

/** The next so many working days after a day. */
export function workingDaysAfter(day: HallDay, count: number, closedOn: readonly HallDay[]): HallDay[] {
  const days: HallDay[] = []
  for (let next = daysOn(day, 1); days.length < count; next = daysOn(next, 1)) {
    if (isWorkingDay(next, closedOn)) days.push(next)
  }
  return days
}

const yearsAsked = new Map<number, boolean>()

/** 1–3 October are holidays by law, and one of them is no weekend: work on all of them means nobody knows yet. */
function isPublished(year: number): boolean {
  const known = yearsAsked.get(year)
  if (known !== undefined) return known
  const published = ['01', '02', '03'].some((date) => {
    const day = `${year}-10-${date}`
    const weekday = new Date(day).getUTCDay()
    return weekday >= 1 && weekday <= 5 && !chineseDays.isWorkday(day)
  })
  yearsAsked.set(year, published)
  return published
}

/** From this day on next year's calendar can still change a year: New Year's Day moves days of the week before it. */
const newYearReaches = '12-25'

/** Whether it is published which days work up to and on this day. */
export function isCalendarKnown(day: HallDay): boolean {
  const year = Number(day.slice(0, 4))
  return isPublished(year) && (day.slice(5) < newYearReaches || isPublished(year + 1))
}
