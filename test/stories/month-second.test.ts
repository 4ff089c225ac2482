import { afterEach, expect, test } from 'vitest'
import type { Month } from '../../src/ranking/month-input.ts'
import type { RankedMonth } from '../../src/ranking/ranked-month.ts'
import type { FindingReply, MonthRankingReply, WindowSheetReply } from '../../src/server/ranking-requests.ts'
import { recomputed, rowsOf } from '../ranking-month/recomputed.ts'
import { CaseWindow } from './case-window.ts'
import { citizensCome, daysPass, octoberHall } from './month-hall.ts'
import type { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const november = '2026-11' as Month
const asks = async <R>(path: string) =>
  (await hall.request<R>('GET', `/api/months/${november}${path}`, undefined, 'inspector')).body

test('a second month is measured by the first one, and every window of it comes out the same by the journal alone', async () => {
  hall = await octoberHall({ voice: { points: [0, 3, 6, 8, 10], priorRatings: 60, meanFrom: 7, zeroAt: 5 } })
  hall = await hall.startsAgain({ startsAt: '2026-11-10T09:00:00+08:00' })
  await citizensCome(hall, [
    { window: 1, item: 'pension', waits: 4, served: 7, level: 5 },
    { window: 3, item: 'mortgage', waits: 1, served: 8, level: 4 },
    { window: 1, item: 'social-card', waits: 2, served: 3, level: 4 },
    { window: 3, item: 'mortgage', waits: 6, served: 5, level: 5 },
  ])
  const wang = new CaseWindow(() => hall, 1, 'wang')
  await wang.finishes((await wang.opens({ item: 'SB-001' })).case, { do: 'return', reason: '不符合申领条件' })
  const late: string[] = []
  for (const _ of ['dismissed', 'not dismissed']) late.push((await wang.opens({ item: 'SB-001' })).case)
  await hall.passes(31 * 60_000)
  await hall.until('the hall notices', () => overLimit().length === 2)
  const findings = await hall.request<FindingReply[]>(
    'GET',
    `/api/findings?month=${november}`,
    undefined,
    'inspector',
  )
  const excused = findings.body.find((one) => one.what === 'over-limit' && one.case === late[0])
  const decision = { finding: excused?.finding, upheld: false, reason: '停电，不可抗力' }
  for (const who of ['inspector', 'manager']) {
    expect((await hall.request('POST', '/api/findings', decision, who)).status).toBe(200)
  }
  // Somebody sits at window 6 all day, and nobody comes.
  await hall.at(6, 'zhao', 'sit-down')

  await daysPass(hall, '2026-12-08T09:00:00+08:00')
  await hall.request('POST', `/api/months/${november}/close`, { edition: 1 }, 'manager')
  const ranking = (await asks<MonthRankingReply>('')).ranking as RankedMonth
  expect(ranking.hall).toMatchObject({
    meanOf: { of: 'months-before', active: [1, 0, 0, 2, 4] },
    meanPoints: '8.0000',
    cases: { closed: 3, onTime: 2 },
  })
  expect(ranking.ranked.map(({ window }) => window)).toEqual([3, 1])
  expect(ranking.notRanked).toMatchObject([
    { window: 6, visits: 0, reasons: [{ code: 'few-visits', visits: 0 }, { code: 'few-ratings' }] },
  ])
  expect((await asks<WindowSheetReply>('/windows/6')).sheet).toMatchObject({ window: 6, voice: null })
  expect(await recomputed(hall.folder, november)).toEqual(rowsOf(ranking))
})

const overLimit = () => hall.journal('finding-noted').filter(({ event }) => event.rule === 'over-limit')
