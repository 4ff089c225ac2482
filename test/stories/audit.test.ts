import { afterEach, expect, test } from 'vitest'
import type { AuditReply } from '../../src/server/audit-requests.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const asked = async (query: string, as = 'inspector') =>
  (await hall.request<AuditReply>('GET', `/api/audit${query}`, undefined, as)).body

test('an inspector reads who called whom at which window, newest first', async () => {
  hall = await StoryHall.open()
  await hall.does(1, 'wang', 'sit-down')
  await hall.does(6, 'zhao', 'sit-down')
  await hall.takesTicket('social-card')
  await hall.takesTicket('household')
  await hall.does(1, 'wang', 'call-next', 'start', 'finish')
  await hall.does(6, 'zhao', 'call-next')

  const wang = await asked('?person=wang')
  expect(wang.entries.map(({ what }) => what)).toEqual([
    'service-finished',
    'service-started',
    'ticket-called',
    'window-staffed',
    'signed-in',
  ])
  expect(wang.entries[2]).toMatchObject({ by: 'staff:wang', fullName: '王芳', details: { window: 1 } })

  const window6 = await asked('?window=6')
  expect(window6.entries.map(({ what, by }) => [what, by])).toEqual([
    ['ticket-called', 'staff:zhao'],
    ['window-staffed', 'staff:zhao'],
  ])
  expect((await asked('?person=wang&window=6')).entries).toEqual([])
})

test('days bound what is read, and a long list comes in pages', async () => {
  hall = await StoryHall.open({ startsAt: '2026-11-24T09:00:00+08:00' })
  await hall.does(1, 'wang', 'sit-down')
  for (let time = 0; time < 60; time++) await hall.does(1, 'wang', { do: 'pause', reason: 'lunch' }, 'resume')
  await hall.passesUntil('2026-11-25T09:00:00+08:00')
  hall.forgets('wang')
  await hall.does(1, 'wang', 'sit-down')

  expect((await asked('?person=wang&from=2026-11-25')).entries.map(({ what }) => what)).toEqual([
    'window-staffed',
    'signed-in',
  ])
  const first = await asked('?person=wang&to=2026-11-24')
  expect(first.entries).toHaveLength(100)
  const second = await asked(`?person=wang&to=2026-11-24&before=${first.next}`)
  expect(second.next).toBeNull()
  const all = [...first.entries, ...second.entries]
  expect(all.filter(({ what }) => what === 'window-paused')).toHaveLength(60)
  expect(new Set(all.map(({ seq }) => seq)).size).toBe(all.length)
})

test('window staff may not read the audit, and nonsense is refused in words', async () => {
  hall = await StoryHall.open()
  expect((await hall.request('GET', '/api/audit', undefined, 'wang')).status).toBe(403)
  expect((await hall.request('GET', '/api/audit')).status).toBe(401)
  expect((await hall.refuses('GET', '/api/audit?from=yesterday', undefined, 'inspector')).code).toBe(
    'bad-request',
  )
})

test('finding entries reads no whole journal', async () => {
  hall = await StoryHall.open()
  const plans = hall.rows<{ detail: string }>(`
    EXPLAIN QUERY PLAN SELECT seq FROM journal
    WHERE event ->> '$.window' = 1 AND by GLOB 'staff:*' AND seq >= 1 AND seq < 9 ORDER BY seq DESC`)
  expect(plans.map(({ detail }) => detail).join()).toContain('journal_of_window')
})
