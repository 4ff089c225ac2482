import { afterEach, expect, test } from 'vitest'
import type { HallFile } from '../../config/hall-file.ts'
import type { Rule } from '../../src/ranking/rulebook.ts'
import type { MonthRankingReply, ScorecardsReply } from '../../src/server/ranking-requests.ts'
import { noted } from '../ranking-month/noted-finding.ts'
import { changed, planned, withoutDevices } from './changed-hall.ts'
import { daysPass, smallMonth } from './month-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const rulebookOf = async (month: string) =>
  (await hall.request<MonthRankingReply>('GET', `/api/months/${month}`, undefined, 'inspector')).body.rulebook

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

/** Some rules otherwise, some left out, some new. */
const withRules =
  (change: (rules: readonly Rule[]) => readonly Rule[]) =>
  (file: HallFile): HallFile => ({
    ...file,
    rulebook: { ...file.rulebook, rules: change(file.rulebook.rules) },
  })

const enters = async (rule: string, day: string, window = 3, more: object = {}) => {
  const entry = { rule, window, day, count: 1, evidence: '巡查', ...more }
  expect((await hall.request('POST', '/api/entries', entry, 'inspector')).status).toBe(201)
}
const quarter = async () =>
  (await hall.request<ScorecardsReply>('GET', '/api/scorecards/2026-Q4', undefined, 'inspector')).body
const cardOf = async (window: number) => (await quarter()).windows.find((one) => one.window === window)
const linesOf = async (window: number) =>
  (await cardOf(window))?.categories.flatMap(({ lines }) =>
    lines.map(({ rule, hundredths }) => [rule, hundredths]),
  )

const later = withRules((rules) => [
  ...rules.map((rule) => {
    if (rule.code === 'games') return { ...rule, points: { from: -200, to: -200 } }
    if (rule.code === 'criticised')
      return { ...rule, points: { from: -200, to: -400 }, secondSignature: false }
    return rule
  }),
  {
    code: 'smoking',
    category: 'presence',
    name: { zh: '室内吸烟', en: 'Smoking indoors' },
    points: { from: -100, to: -100 },
    source: { by: 'entry' },
    secondSignature: false,
    growsWithVolume: false,
    serious: false,
    once: false,
  },
])

test('a rulebook that changes inside a quarter changes no points of it, and what it cannot count it names', async () => {
  hall = await StoryHall.open({ startsAt: '2026-10-20T09:00:00+08:00', file: withoutDevices })
  await enters('games', '2026-10-20')
  await daysPass(hall, '2026-11-01T08:00:00+08:00')
  hall = await hall.startsAgain({ file: changed(withoutDevices, later) })
  await enters('games', '2026-11-01')
  await enters('criticised', '2026-11-01', 3, { hundredths: -300 })
  await enters('smoking', '2026-11-01')

  const november = await hall.request<MonthRankingReply>('GET', '/api/months/2026-11', undefined, 'inspector')
  expect(november.body.rulebook).toBe(2)
  expect((await quarter()).rulebook.version).toBe(1)
  // Twice −1 by version 1, and its range for criticism ends at −1.
  expect(await linesOf(3)).toEqual([
    ['games', -200],
    ['criticised', -100],
  ])
  expect((await cardOf(3))?.notCounted).toEqual([
    { rule: 'smoking', name: { zh: '室内吸烟', en: 'Smoking indoors' }, version: 2, references: ['entry-4'] },
  ])
})

test('a rulebook that tells papers asked for after acceptance not apart counts them as before', async () => {
  const older = withRules((rules) => rules.filter(({ code }) => code !== 'asked-twice-accepted'))
  hall = await StoryHall.open({
    startsAt: '2026-10-20T09:00:00+08:00',
    file: changed(withoutDevices, older),
  })
  await noted(hall, 'asked-twice-accepted', 3, '2026-10-20')
  expect(await linesOf(3)).toEqual([['asked-twice', -50]])
})

test('a window that is no longer in the plan keeps its card; one without work has nothing to pass', async () => {
  hall = await StoryHall.open({ startsAt: '2026-10-20T09:00:00+08:00', file: withoutDevices })
  await hall.takesTicket('pension')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish')
  await enters('games', '2026-10-20', 6)
  await enters('untidy', '2026-10-20', 5)
  const without6 = planned(({ windows }) => ({ windows: windows.filter(({ no }) => no !== 6) }))
  await daysPass(hall, '2026-11-01T08:00:00+08:00')
  hall = await hall.startsAgain({ file: changed(withoutDevices, without6) })
  const { windows } = await quarter()
  expect(windows.map(({ window, hundredths, passed }) => [window, hundredths, passed])).toEqual([
    [1, 10_000, true],
    [2, 10_000, null],
    [3, 10_000, null],
    [4, 10_000, null],
    [5, 9900, null],
    [6, 9900, null],
  ])
})
