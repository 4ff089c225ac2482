import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadHall } from '../../config/load.ts'
import { hallDay } from '../../src/core/ids.ts'
import type { HallPart } from '../../src/server/pictures.ts'
import type { MonthRankingReply, MonthsReply, ScorecardsReply } from '../../src/server/ranking-requests.ts'
import { demoMonthOn } from '../../src/simulation/month/demo-order.ts'
import { writeSimulatedHall } from '../../src/simulation/month/write-hall.ts'
import { citizensCome, daysPass } from '../stories/month-hall.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { configOfAnHour, scratch, throwAway } from './small-hall.ts'

const october = '/api/months/2026-10'
const folderOf = (hall: StoryHall) => join(hall.folder, 'demo-month')

afterAll(throwAway)

test('a demo hall shows last month, marked, closed by its manager, and nothing of it is in the hall itself', async () => {
  let hall = await StoryHall.open({ startsAt: '2026-11-24T10:00:00+08:00' })
  await hall.isReady()
  const config = configOfAnHour(3)
  const cards = async () =>
    (await hall.request<ScorecardsReply>('GET', '/api/scorecards/2026-Q4', undefined, 'manager')).body.windows
  const months = async () =>
    (await hall.request<MonthsReply>('GET', '/api/months', undefined, 'manager')).body
  expect((await months()).months).toEqual([])
  const before = { cards: await cards(), rows: hall.hall.core.journal.lastSeq }

  await hall.hall.showDemoMonth(config)

  const { months: shown, models } = await months()
  expect(shown).toMatchObject([{ month: '2026-10', demo: true, own: false, editions: [{ edition: 1 }] }])
  expect(shown[0]?.editions[0]?.models).toHaveLength(3)
  expect(shown[0]?.editions[0]?.by.fullName).toBe('陈静')
  expect(models).toBeNull()
  const ranking = (await hall.request<MonthRankingReply>('GET', october, undefined, 'manager')).body
  expect(ranking.demo).toBe(true)
  expect(ranking.ranking.hall.visits).toBeGreaterThan(50)
  const now = await hall.request<MonthRankingReply>('GET', `${october}?edition=now`, undefined, 'manager')
  expect(now.body).toMatchObject({ demo: true, edition: null })
  expect(now.body.ranking.ranked).toEqual(ranking.ranking.ranked)

  const correction = { edition: 2, reason: '更正' }
  const closed = await hall.request('POST', `${october}/close`, correction, 'manager')
  expect(closed).toMatchObject({ status: 409, body: { code: 'month-simulated' } })

  const headers = { cookie: await hall.cookieOf('manager') }
  const file = await fetch(`${hall.hall.url}${october}/export.csv`, { headers })
  expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain('演示')
  expect(await file.text()).toContain('2026-10,演示 ')

  expect(await cards()).toEqual(before.cards)
  expect(hall.hall.core.journal.lastSeq).toBe(before.rows)

  const made = statSync(join(folderOf(hall), 'truth.json')).mtimeMs
  hall = await hall.startsAgain()
  await hall.hall.showDemoMonth(config)
  expect((await months()).months).toMatchObject([{ month: '2026-10', demo: true }])
  expect(statSync(join(folderOf(hall), 'truth.json')).mtimeMs).toBe(made)
  await hall.ends()
}, 120_000)

test('a simulated hall that is opened by itself says so everywhere, and its months can be closed', async () => {
  const folder = join(scratch(), 'hall')
  const days = () => ['2026-10-29', '2026-10-30'].map(hallDay)
  await writeSimulatedHall({ config: configOfAnHour(2), windows: null, days, seed: 3 }, folder)
  const startsAt = '2026-11-24T10:00:00+08:00'
  const hall = await StoryHall.open({ folder, file: () => loadHall(folder), startsAt })

  await hall.hall.showDemoMonth(folder)
  expect(existsSync(folderOf(hall))).toBe(false)
  const months = async () =>
    (await hall.request<MonthsReply>('GET', '/api/months', undefined, 'manager')).body.months
  expect((await months()).map(({ month, demo, own }) => [month, demo, own])).toEqual([
    ['2026-11', true, true],
    ['2026-10', true, true],
  ])
  const wall = await hall.screen('wall')
  expect(wall.part<HallPart>('hall')?.simulated).toBe(true)

  const closed = await hall.request('POST', `${october}/close`, { edition: 1 }, 'manager')
  expect(closed.status).toBe(200)
  const headers = { cookie: await hall.cookieOf('manager') }
  for (const [file, words] of [
    ['export.csv', '2026-10,演示 '],
    ['notice.pdf', '%PDF'],
  ] as const) {
    const got = await fetch(`${hall.hall.url}${october}/${file}`, { headers })
    expect(decodeURIComponent(got.headers.get('content-disposition') ?? '')).toContain('演示')
    expect(await got.text()).toContain(words)
  }
  await hall.ends()
}, 120_000)

test('a month in which the hall itself ran is its own', async () => {
  const hall = await StoryHall.open({ startsAt: '2026-10-20T09:00:00+08:00' })
  await citizensCome(hall, [{ window: 1, item: 'pension', waits: 1, served: 5, level: 5 }])
  await daysPass(hall, '2026-11-24T10:00:00+08:00')
  await hall.hall.showDemoMonth(configOfAnHour(2))
  expect(existsSync(folderOf(hall))).toBe(false)
  const { months } = (await hall.request<MonthsReply>('GET', '/api/months', undefined, 'manager')).body
  expect(months.map(({ month, demo }) => [month, demo])).toEqual([
    ['2026-11', false],
    ['2026-10', false],
  ])
  await hall.ends()
})

test('a hall without demo accounts makes none', async () => {
  const hall = await StoryHall.open({ file: (file) => ({ ...file, demoAccounts: [] }) })
  await hall.hall.showDemoMonth(configOfAnHour(2))
  expect(existsSync(folderOf(hall))).toBe(false)
  await hall.ends()
})

test.each([
  ['2026-11-08', '2026-10'],
  ['2026-11-07', '2026-09'],
  ['2027-01-20', '2026-12'],
])('on %s the last month that can be closed is %s', (day, month) => {
  expect(demoMonthOn(hallDay(day))).toBe(month)
})
