import { expect, test } from 'vitest'
import type { Limit } from '../../src/cases/events.ts'
import { lightOf } from '../../src/cases/lights.ts'
import { dueOf, type HallCalendar, limitOf } from '../../src/cases/limits.ts'
import { isCalendarKnown, workingDaysAfter } from '../../src/cases/working-days.ts'
import { hallDay, type Millis, millis } from '../../src/core/ids.ts'
import { localTime, type OpeningHours } from '../../src/queue/opening-hours.ts'
import { caseDefaults } from '../../src/queue/plan.ts'
import { amber, calendarDays, courses, minutes, workingDays } from './limit-dates.ts'

const office: OpeningHours = {
  days: 'workdays',
  seasons: [
    {
      from: '05-01',
      open: [
        { from: '08:00', to: '11:00' },
        { from: '14:00', to: '17:00' },
      ],
    },
    {
      from: '10-01',
      open: [
        { from: '08:00', to: '11:00' },
        { from: '13:30', to: '16:30' },
      ],
    },
  ],
}

const timeZone = 'Asia/Shanghai'
const hall: HallCalendar = { timeZone, hours: office, closedOn: [] }
const at = (local: string): Millis => millis(Date.parse(`${local.replace(' ', 'T')}:00+08:00`))
const shown = (instant: Millis | undefined) => instant && localTime(instant, timeZone)

interface Course {
  readonly still?: readonly (readonly [asked: string, supplied: string | null])[]
  readonly extended?: number
  readonly closed?: readonly string[]
}

function reckon(accepted: string, limit: Limit, course: Course = {}, calendar = hall) {
  return dueOf(
    {
      limit,
      acceptedAt: at(accepted),
      suspensions: (course.still ?? []).map(([from, to]) => ({
        from: at(from),
        to: to === null ? null : at(to),
      })),
      extensionDays: course.extended ?? 0,
    },
    { ...calendar, closedOn: (course.closed ?? []).map(hallDay) },
    caseDefaults,
  )
}

const days = (count: number): Limit => ({ by: 'working-days', days: count })

test('there are enough dates worked out by hand', () => {
  expect(workingDays.length + courses.length).toBeGreaterThanOrEqual(60)
})

test.each(workingDays)('accepted %s, %i working days: due %s (%s)', (accepted, limit, due) => {
  const reckoned = reckon(accepted, days(limit))
  expect(shown(reckoned?.at)).toBe(due)
  expect(reckoned).toMatchObject({ day: due.slice(0, 10), certain: true })
})

test.each(courses)('accepted %s, %i working days: due %s (%s)', (accepted, limit, due, _why, course) => {
  expect(shown(reckon(accepted, days(limit), course)?.at)).toBe(due)
})

test.each(calendarDays)('a petition of %s, %i days: due %s (%s)', (accepted, limit, due, _why, course) => {
  expect(shown(reckon(accepted, { by: 'calendar-days', days: limit }, course)?.at)).toBe(due)
})

test.each(minutes)('an instant case of %s, %i minutes: due %s (%s)', (accepted, limit, due, _why, course) => {
  expect(shown(reckon(accepted, { by: 'minutes', minutes: limit }, course)?.at)).toBe(due)
})

test.each(amber)('accepted %s, %i %s: amber from %s, red after %s (%s)', (accepted, limit, by, from, red) => {
  const due = reckon(accepted, by === 'minutes' ? { by, minutes: limit } : { by, days: limit })
  expect(shown(due?.amberAt)).toBe(from)
  const lightAt = (local: string, ms: number) => lightOf(due, millis(at(local) + ms))
  if (at(from) > at(accepted)) expect(lightAt(from, -1)).toBe('green')
  expect(lightAt(from, 0)).toBe('amber')
  expect(lightAt(red, 0)).toBe('amber')
  expect(lightAt(red, 1)).toBe('red')
})

test('while a supplement is awaited there is no end and no light', () => {
  const due = reckon('2026-11-02 09:00', days(5), { still: [['2026-11-04 10:00', null]] })
  expect(due).toBeNull()
  expect(lightOf(due, at('2026-12-31 10:00'))).toBeNull()
})

test('an extension puts a light that was amber back to green', () => {
  const light = (extended: number) =>
    lightOf(reckon('2026-11-02 09:00', days(10), { extended }), at('2026-11-13 09:00'))
  expect(light(0)).toBe('amber')
  expect(light(5)).toBe('green')
})

test('in a hall with days and hours of its own limits still count statutory working days', () => {
  const open = [{ from: '09:00', to: '18:00' }]
  const opening = (days: OpeningHours['days']): HallCalendar => ({
    ...hall,
    hours: { days, seasons: [{ from: '01-01', open }] },
  })
  // Open on Saturdays, which do not count; the limit ends on Monday.
  expect(shown(reckon('2026-11-27 10:00', days(1), {}, opening([1, 2, 3, 4, 5, 6]))?.at)).toBe(
    '2026-11-30 18:00',
  )
  // Closed on the make-up Saturday, which counts: it ends with that day.
  expect(shown(reckon('2026-10-09 10:00', days(1), {}, opening([1, 2, 3, 4, 5]))?.at)).toBe(
    '2026-10-11 00:00',
  )
  const always: HallCalendar = {
    ...hall,
    hours: { days: 'every-day', seasons: [{ from: '01-01', open: [{ from: '00:00', to: '24:00' }] }] },
  }
  expect(shown(reckon('2026-11-24 10:00', days(1), {}, always)?.at)).toBe('2026-11-26 00:00')
})

test('the hall’s time decides what day it is, wherever the computer thinks it stands', () => {
  const urumqi: HallCalendar = { ...hall, timeZone: 'Asia/Urumqi' }
  // 01:00 in Beijing is 23:00 of the day before in Ürümqi time.
  expect(reckon('2026-11-24 01:00', days(1))?.day).toBe('2026-11-25')
  expect(reckon('2026-11-24 01:00', days(1), {}, urumqi)?.day).toBe('2026-11-24')
})

test('beyond the published calendar Monday to Friday count, and the answer says that it is not certain', () => {
  // 30 September 2050 is a Friday; nobody knows its holidays yet.
  expect(reckon('2050-09-30 10:00', days(1))).toMatchObject({ day: '2050-10-03', certain: false })
  expect(reckon('2050-09-30 10:00', days(10))).toMatchObject({ day: '2050-10-14', certain: false })
  expect(reckon('2050-10-01 10:00', { by: 'minutes', minutes: 30 })?.certain).toBe(true)
})

test('the last week of the last published year is not certain: New Year moves its days', () => {
  let last = 2026
  while (isCalendarKnown(hallDay(`${last + 1}-06-01`))) last++
  expect(isCalendarKnown(hallDay(`${last}-12-24`))).toBe(true)
  expect(isCalendarKnown(hallDay(`${last}-12-25`))).toBe(false)
  expect(isCalendarKnown(hallDay(`${last - 1}-12-31`))).toBe(true)
  expect(isCalendarKnown(hallDay(`${last + 1}-01-01`))).toBe(false)
})

test('what a case’s time is measured by follows from its kind and its item', () => {
  const item = { limitDays: 12 }
  const noLimit = { limitDays: null }
  expect(limitOf('instant', noLimit, caseDefaults)).toEqual({ by: 'minutes', minutes: 30 })
  expect(limitOf('promised', item, caseDefaults)).toEqual(days(12))
  expect(limitOf('joint', item, caseDefaults)).toEqual(days(12))
  expect(limitOf('forwarded', item, caseDefaults)).toEqual(days(12))
  expect(limitOf('petition', item, caseDefaults)).toEqual({ by: 'calendar-days', days: 7 })
  expect(limitOf('petition', item, caseDefaults, true)).toEqual({ by: 'calendar-days', days: 15 })
  // An item for the spot that somebody promises instead has an end all the same.
  expect(limitOf('promised', noLimit, caseDefaults)).toEqual(days(20))
  expect(limitOf('forwarded', noLimit, caseDefaults)).toBeNull()
  for (const kind of ['inquiry', 'supplement', 'returned'] as const) {
    expect(limitOf(kind, item, caseDefaults)).toBeNull()
  }
})

test('working days after a day leave out holidays and weekends, and count the Saturday that makes up for one', () => {
  const next = (closedOn: readonly string[] = []) =>
    workingDaysAfter(hallDay('2026-09-30'), 5, closedOn.map(hallDay)).map(String)
  expect(next()).toEqual(['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13'])
  expect(next(['2026-10-12'])).toEqual(['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-13', '2026-10-14'])
})
