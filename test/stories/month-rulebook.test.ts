import { afterEach, expect, test } from 'vitest'
import type { MonthRankingReply } from '../../src/server/ranking-requests.ts'
import { changed, withoutDevices } from './changed-hall.ts'
import { daysPass, smallMonth } from './month-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const rulebookOf = async (month: string) =>
  (await hall.request<MonthRankingReply>('GET', `/api/months/${month}`, undefined, 'wang')).body.rulebook

test('a month is scored by the rulebook in force on its first day; the same file again is no new version', async () => {
  hall = await StoryHall.open({ startsAt: '2026-10-20T09:00:00+08:00', file: withoutDevices })
  hall = await hall.startsAgain()
  expect(hall.journal('rulebook-adopted')).toHaveLength(1)
  await daysPass(hall, '2026-11-01T08:00:00+08:00')
  hall = await hall.startsAgain({ file: changed(withoutDevices, smallMonth({ modelPlaces: 1 })) })
  expect(hall.journal('rulebook-adopted').map(({ event }) => [event.version, event.from])).toEqual([
    [1, '2026-10-20'],
    [2, '2026-11-01'],
  ])
  expect([await rulebookOf('2026-09'), await rulebookOf('2026-10'), await rulebookOf('2026-11')]).toEqual([
    1, 1, 2,
  ])
})
