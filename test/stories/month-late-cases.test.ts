import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { verify } from '../../src/commands/verify.ts'
import { openDatabase } from '../../src/core/database.ts'
import { migrations } from '../../src/hall/migrations.ts'
import { countCasesAgain } from '../../src/hall/month-feed.ts'
import type { Month } from '../../src/ranking/month-input.ts'
import type {
  FindingReply,
  MonthRankingReply,
  ScorecardsReply,
  WindowSheetReply,
} from '../../src/server/ranking-requests.ts'
import { recomputed, rowsOf } from '../ranking-month/recomputed.ts'
import { CaseWindow } from './case-window.ts'
import { changed, withoutDevices } from './changed-hall.ts'
import { daysPass, smallMonth } from './month-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const october = '2026-10' as Month
const wang = new CaseWindow(() => hall, 1, 'wang')
const onTheSpot = { item: 'SB-001' } as const
const halfAnHour = 30 * 60_000

async function opens() {
  hall = await StoryHall.open({
    startsAt: '2026-10-20T09:00:00+08:00',
    file: changed(withoutDevices, smallMonth()),
  })
  await wang.sitsDown()
  await wang.receives('social-card')
  await hall.does(1, 'wang', 'finish')
}

/** A case that is still open when its half an hour is over. */
async function runsLate(): Promise<string> {
  const { case: id } = await wang.opens(onTheSpot)
  await hall.passes(halfAnHour + 1_000)
  await hall.until('the hall notices', () =>
    hall.journal('finding-noted').some(({ event }) => event.rule === 'over-limit' && event.case === id),
  )
  return id
}

/** Cases of window 1, as its sheet shows them and as the quarter's card deducts for them. */
async function cases() {
  const path = `/api/months/${october}/windows/1`
  const { body } = await hall.request<WindowSheetReply>('GET', path, undefined, 'inspector')
  const quarter = await hall.request<ScorecardsReply>(
    'GET',
    '/api/scorecards/2026-Q4',
    undefined,
    'inspector',
  )
  const card = quarter.body.windows.find(({ window }) => window === 1)
  const share = card?.categories.flatMap(({ lines }) => lines).find(({ share }) => share)?.share ?? null
  const { onTime, closed } = body.sheet.timeliness.cases
  return { onTime, closed, share }
}

async function decides(id: string, upheld: boolean) {
  const path = `/api/findings?month=${october}`
  const { body } = await hall.request<FindingReply[]>('GET', path, undefined, 'inspector')
  const found = body.find((one) => one.what === 'over-limit' && one.case === id)
  const decision = { finding: found?.finding, upheld, reason: '停电，不可抗力' }
  // Two people dismiss it, one upholds it.
  for (const who of upheld ? ['inspector'] : ['inspector', 'manager']) {
    expect((await hall.request('POST', '/api/findings', decision, who)).status).toBe(200)
  }
}

test('a lateness that is dismissed costs nothing any more, and costs again where it is upheld after all', async () => {
  await opens()
  const id = await runsLate()
  await wang.finishes(id, { do: 'close', outcome: 'granted', late: '停电', incomplete: '一次办完' })
  expect(await cases()).toEqual({ onTime: 0, closed: 1, share: { part: 0, of: 1 } })
  await decides(id, false)
  expect(await cases()).toEqual({ onTime: 1, closed: 1, share: null })
  await decides(id, true)
  expect(await cases()).toMatchObject({ onTime: 0, closed: 1 })
  await decides(id, false)
  expect(await cases()).toMatchObject({ onTime: 1, closed: 1 })
})

test('a return within the limit is on time as a closing is, and one past it is late once', async () => {
  await opens()
  const { case: id } = await wang.opens(onTheSpot)
  await wang.finishes(id, { do: 'return', reason: '不符合申领条件' })
  expect(await cases()).toMatchObject({ onTime: 1, closed: 1 })
  await wang.finishes(await runsLate(), { do: 'return', reason: '不符合申领条件', late: '停电' })
  expect(await cases()).toMatchObject({ onTime: 1, closed: 2 })
  // What was never accepted has no limit to keep.
  const { case: unaccepted } = await wang.opens({ ...onTheSpot, papers: 'unchecked' })
  await wang.finishes(unaccepted, { do: 'return', reason: '缺少主要材料' })
  expect(await cases()).toMatchObject({ onTime: 1, closed: 2 })
})

test('the journal alone says so too, and a file of an earlier program that counted otherwise is put right', async () => {
  await opens()
  const first = await runsLate()
  const second = await runsLate()
  await wang.finishes(first, { do: 'return', reason: '不符合申领条件', late: '停电' })
  await wang.finishes((await wang.opens(onTheSpot)).case, { do: 'return', reason: '不符合申领条件' })
  await decides(first, false)
  await decides(second, true)
  await decides(second, false)
  await decides(second, true)
  expect(await cases()).toMatchObject({ onTime: 2, closed: 3 })
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await hall.request('POST', `/api/months/${october}/close`, { edition: 1 }, 'manager')
  const { body } = await hall.request<MonthRankingReply>(
    'GET',
    `/api/months/${october}`,
    undefined,
    'inspector',
  )
  expect(await recomputed(hall.folder, october)).toEqual(rowsOf(body.ranking))

  await hall.stops()
  const file = join(hall.folder, 'hall.db')
  const db = openDatabase(file, migrations)
  db.exec('UPDATE month_cases SET closed = closed - 1, on_time = 0')
  countCasesAgain(db)
  expect(db.prepare('SELECT month, window, closed, on_time FROM month_cases').raw().all()).toEqual([
    [october, 1, 3, 2],
  ])
  expect(verify(db).faults).toEqual([])
  db.close()
})
