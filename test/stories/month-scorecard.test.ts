import { afterEach, expect, test } from 'vitest'
import type {
  FindingReply,
  MonthRankingReply,
  ScorecardsReply,
  WindowSheetReply,
} from '../../src/server/ranking-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { noted } from '../ranking-month/noted-finding.ts'
import { octoberHall } from './month-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const day = '2026-10-20'
const enters = (order: object) =>
  hall.request<Problem>(
    'POST',
    '/api/entries',
    { window: 3, day, count: 1, evidence: '巡查', ...order },
    'inspector',
  )
const card = async (window: number) => {
  const { body } = await hall.request<ScorecardsReply>(
    'GET',
    '/api/scorecards/2026-Q4',
    undefined,
    'inspector',
  )
  const found = body.windows.find((one) => one.window === window)
  const points = Object.fromEntries(found?.categories.map((one) => [one.category, one.hundredths]) ?? [])
  return { total: found?.hundredths, passed: found?.passed, points }
}

test("a quarter's card begins with 100 points, loses them category by category, and never below zero", async () => {
  hall = await octoberHall()
  // Window 1 has only good ratings, window 3 one bad one of three: 66.7 % good, four full steps of 5 under 90 %.
  expect(await card(1)).toMatchObject({ total: 10_000, passed: true })
  expect(await card(3)).toMatchObject({ total: 9600, points: { 'good-share': -400 } })

  await enters({ rule: 'untidy', count: 7 })
  await enters({ rule: 'forms-out', count: 2 })
  expect(await card(3)).toMatchObject({ total: 9060, points: { tidiness: 0, conduct: 1460 } })

  // Money hangs on it: it counts once a second person has signed.
  await enters({ rule: 'extra-fee', count: 4 })
  expect(await card(3)).toMatchObject({ total: 9060 })
  await hall.request('POST', '/api/entries/3', { do: 'sign' }, 'manager')
  expect(await card(3)).toMatchObject({ total: 7560, passed: false, points: { fees: 0 } })
  // And it takes two to withdraw it.
  await hall.request('POST', '/api/entries/3', { do: 'withdraw', reason: '查无实据' }, 'manager')
  expect(await card(3)).toMatchObject({ total: 7560, passed: false })
  await hall.request('POST', '/api/entries/3', { do: 'withdraw', reason: '查无实据' }, 'inspector')
  expect(await card(3)).toMatchObject({ total: 9060, passed: true })
})

test('a finding counts from the moment it is noted, and no more once an inspector has dismissed it', async () => {
  hall = await octoberHall()
  await noted(hall, 'asked-twice', 1, day)
  expect(await card(1)).toMatchObject({ total: 9950, points: { conduct: 1450 } })
  const listed = await hall.request<FindingReply[]>(
    'GET',
    '/api/findings?month=2026-10',
    undefined,
    'manager',
  )
  expect(listed.body).toMatchObject([{ what: 'asked-twice', rule: 'asked-twice', window: 1, decision: null }])

  const decision = { finding: listed.body[0]?.finding, upheld: false, reason: '告知单上已有' }
  const decide = () => hall.request<Problem>('POST', '/api/findings', decision, 'inspector')
  expect((await decide()).status).toBe(200)
  expect((await decide()).body.code).toBe('finding-decided-so-already')
  expect(await card(1)).toMatchObject({ total: 10_000 })
})

test('nobody decides on a window where they sat that month', async () => {
  hall = await octoberHall()
  await hall.at(6, 'zhao', 'leave')
  expect(await hall.at(6, 'inspector', 'sit-down')).toBe('done')
  expect((await enters({ rule: 'untidy', window: 6 })).body.code).toBe('sat-there-that-month')
  expect((await enters({ rule: 'untidy', window: 3 })).status).toBe(201)
  expect((await enters({ rule: 'untidy', window: 6, day: '2026-09-30' })).status).toBe(201)
})

test('what cannot be entered is refused', async () => {
  hall = await StoryHall.open({ startsAt: '2026-10-20T09:00:00+08:00' })
  const wrong = [
    [{ rule: 'nothing' }, 'unknown-rule'],
    [{ rule: 'over-limit' }, 'rule-not-entered'],
    [{ rule: 'good-share' }, 'rule-not-entered'],
    [{ rule: 'untidy', window: 99 }, 'unknown-window'],
    [{ rule: 'untidy', day: '2026-10-21' }, 'day-not-over'],
    [{ rule: 'untidy', hundredths: -200 }, 'points-out-of-range'],
    [{ rule: 'praised' }, 'points-out-of-range'],
    [{ rule: 'praised', hundredths: 101 }, 'points-out-of-range'],
    [{ rule: 'untidy', count: 0 }, 'bad-request'],
    [{ rule: 'untidy', day: '2026-02-30' }, 'bad-request'],
    [{ rule: 'untidy', evidence: ' ' }, 'bad-request'],
  ] as const
  for (const [order, code] of wrong) expect([order, (await enters(order)).body.code]).toEqual([order, code])
  expect(hall.journal('entry-made')).toEqual([])
})

test('the sheet of a window says the same as the page', async () => {
  hall = await octoberHall()
  await enters({ rule: 'forms-out', count: 3 })
  const { body: page } = await hall.request<MonthRankingReply>(
    'GET',
    '/api/months/2026-10',
    undefined,
    'inspector',
  )
  const second = page.ranking.ranked[1]
  const sheet = await hall.request<WindowSheetReply>(
    'GET',
    '/api/months/2026-10/windows/3',
    undefined,
    'inspector',
  )
  expect(sheet.body).toMatchObject({ edition: null, sheet: second })
  expect(second?.discipline.deductions).toMatchObject([{ rule: 'forms-out', count: 3, hundredths: 60 }])
  expect(second?.nextPlace).toMatchObject({ ahead: 1 })

  expect((await hall.refuses('GET', '/api/months/2026-10/windows/99', undefined, 'inspector')).code).toBe(
    'unknown-window',
  )
  expect((await hall.refuses('GET', '/api/months/2026-10?edition=1', undefined, 'inspector')).code).toBe(
    'unknown-edition',
  )
  expect((await hall.refuses('GET', '/api/months/2026-13', undefined, 'inspector')).code).toBe('bad-request')
})
