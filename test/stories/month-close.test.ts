import { afterEach, expect, test } from 'vitest'
import type { SeenRanking } from '../../src/ranking/ranked-month.ts'
import type { EntryReply, MonthRankingReply, MonthsReply } from '../../src/server/ranking-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { daysPass, octoberHall } from './month-hall.ts'
import type { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const october = '/api/months/2026-10'
const closes = (edition: number, reason?: string, as = 'manager') =>
  hall.request<{ edition: number; code: string }>('POST', `${october}/close`, { edition, reason }, as)
const ranking = async (edition = ''): Promise<MonthRankingReply> =>
  (await hall.request<MonthRankingReply>('GET', `${october}${edition}`, undefined, 'inspector')).body
const places = ({ ranked }: SeenRanking) => ranked.map(({ place, window }) => `${place}: ${window}`)

test('a manager closes October on the 8th of November; what happens later changes it no more', async () => {
  hall = await octoberHall()
  const now = await ranking()
  expect(now.edition).toBeNull()
  expect(places(now.ranking)).toEqual(['1: 1', '2: 3'])
  expect(now.ranking.notRanked).toMatchObject([
    { window: 6, voice: { ratings: 1 }, reasons: [{ code: 'few-ratings', ratings: 1, needed: 2 }] },
  ])

  await daysPass(hall, '2026-11-07T23:59:00+08:00')
  expect((await closes(1)).body.code).toBe('month-not-closable-yet')
  await daysPass(hall, '2026-11-08T00:01:00+08:00')
  expect((await closes(1, undefined, 'inspector')).status).toBe(403)
  expect(await closes(1)).toMatchObject({ status: 200, body: { edition: 1 } })

  const closed = await ranking()
  expect(closed).toMatchObject({ rulebook: 1, edition: { edition: 1, models: [1, 3], changes: [] } })
  expect(closed.ranking).toEqual(now.ranking)
  const last = hall.rows<{ hash: string }>('SELECT hash FROM journal WHERE seq = ?', closed.edition?.seq)
  expect(last).toEqual([{ hash: closed.edition?.hash }])
  const { body } = await hall.request<MonthsReply>('GET', '/api/months', undefined, 'wang')
  expect(body.months.map(({ month, editions }) => [month, editions.length])).toEqual([
    ['2026-11', 0],
    ['2026-10', 1],
  ])
  expect(body.models).toEqual({ month: '2026-10', windows: [1, 3] })
})

test('of two managers who close at once one is told, and nothing is closed twice', async () => {
  hall = await octoberHall()
  await daysPass(hall, '2026-11-09T08:00:00+08:00')
  const both = await Promise.all([closes(1), closes(1)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.body.code).toBe('not-the-next-edition')
  expect(hall.journal('month-closed')).toHaveLength(1)
  expect((await closes(2, '核对')).body.code).toBe('month-unchanged')
  expect((await closes(2)).body.code).toBe('correction-needs-reason')
})

test('a correction after the closing makes edition 2, which lists what changed', async () => {
  hall = await octoberHall()
  const order = { rule: 'closed-while-open', window: 1, day: '2026-10-20', count: 1, evidence: '巡查记录 12' }
  const made = await hall.request<{ entry: number }>('POST', '/api/entries', order, 'inspector')
  expect(made).toMatchObject({ status: 201, body: { entry: 1 } })
  // As after a reply that got lost: one breach costs no points twice.
  const again = await hall.request<Problem>('POST', '/api/entries', order, 'inspector')
  expect(again).toMatchObject({ status: 409, body: { code: 'entry-made-already' } })
  expect(again.body.title).toBe('Entry 1 says the same')
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await closes(1)
  expect(places((await ranking()).ranking)).toEqual(['1: 1', '2: 3'])

  const sign = (as: string) => hall.request<{ code: string }>('POST', '/api/entries/1', { do: 'sign' }, as)
  expect((await sign('inspector')).body.code).toBe('own-entry')
  expect((await sign('manager')).status).toBe(200)
  const { body: entries } = await hall.request<EntryReply[]>(
    'GET',
    '/api/entries?month=2026-10',
    undefined,
    'manager',
  )
  expect(entries).toMatchObject([{ entry: 1, state: 'counts', hundredths: -1000 }])
  expect(places((await ranking('?edition=now')).ranking)).toEqual(['1: 3'])
  expect((await closes(2, '巡查记录复核后补入')).status).toBe(200)

  const second = await ranking()
  expect(second.edition).toMatchObject({ edition: 2, reason: '巡查记录复核后补入', models: [3] })
  expect(second.edition?.changes).toContainEqual({ window: 1, figure: 'place', was: '1', is: null })
  expect(second.edition?.changes).toContainEqual({ window: 3, figure: 'place', was: '2', is: '1' })
  expect(second.ranking.notRanked.find(({ window }) => window === 1)?.reasons).toEqual([
    { code: 'serious-finding', references: ['entry-1'] },
  ])
  expect(places((await ranking('?edition=1')).ranking)).toEqual(['1: 1', '2: 3'])
})

test('model windows have their mark on the wall, the caller and their display until the next closing', async () => {
  hall = await octoberHall()
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await hall.does(1, 'wang', 'sit-down')
  const display = hall.device('display-1', 'display')
  await hall.until('the display waits', () => display.look().lines[0] === '1号窗口')
  const wall = await hall.screen('wall')
  const caller = await hall.screen('caller:1', 'wang')
  expect(wall.part<{ model?: string }>('window:1')?.model).toBeUndefined()

  await closes(1)
  await hall.until('the display has the mark', () => display.look().lines[0] === '1号窗口 示范窗口')
  for (const screen of [wall, caller]) {
    await hall.until(
      'the mark is shown',
      () => screen.part<{ model?: string }>('window:1')?.model === '2026-10',
    )
    expect(screen.part<{ model?: string }>('window:6')?.model).toBeUndefined()
  }
  expect(display.look().lines[1]).toBe('请等候叫号')
})
