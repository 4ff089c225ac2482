import { expect, test } from 'vitest'
import { loadHall } from '../../config/load.ts'
import { followUpNo, hallDay, millis, staffId, visitId, windowNo } from '../../src/core/ids.ts'
import type { FollowUp } from '../../src/desk/follow-up.ts'
import { type DeskCalendar, dueAfter, dueAtDesk, hasUncertain, reckonAgain } from '../../src/desk/limits.ts'

const at = (text: string) => millis(Date.parse(`${text.replace(' ', 'T')}:00+08:00`))
const calendar: DeskCalendar = loadHall('config').plan

const opened = at('2026-11-10 10:00')
/** An appeal as an earlier program left it: open for two weeks, without a limit. */
const appealed: FollowUp = {
  followUp: followUpNo('20261110-F001'),
  visit: visitId('20261110-A001'),
  case: null,
  window: windowNo(3),
  day: hallDay('2026-11-10'),
  state: 'open',
  openedAt: opened,
  contactAt: null,
  callBackDue: null,
  calls: [],
  calledAt: null,
  putRightDays: 15,
  putRightDue: dueAfter(opened, 15, calendar),
  doneAt: null,
  founded: null,
  answeredAt: null,
  ratedAgain: false,
  appeal: 'open',
  appealedBy: staffId('chen'),
  appealedAt: opened,
  appealDays: null,
  appealDue: null,
  decidedAt: null,
  late: [],
}

test('an appeal of an earlier program gets its days from now on, and is never late at once', () => {
  const now = at('2026-11-24 08:00')
  expect(hasUncertain(appealed)).toBe(true)
  expect(reckonAgain([appealed], calendar, now)).toMatchObject([
    { type: 'follow-up-due-reckoned', task: 'decide-appeal', due: { day: '2026-12-01', certain: true } },
  ])
})

test('until the hall file of this program is in force, such an appeal has no limit at all', () => {
  const before = { ...calendar, rating: { putRightDays: 15 } } as unknown as DeskCalendar
  const now = at('2026-11-24 08:00')
  expect(reckonAgain([appealed], before, now)).toEqual([])
  expect(dueAtDesk([appealed], before, now)).toEqual([])
})
