import { afterEach, expect, test } from 'vitest'
import type { MonthOpenReply, ScorecardsReply, WindowSheetReply } from '../../src/server/ranking-requests.ts'
import { noted } from '../ranking-month/noted-finding.ts'
import { daysPass, octoberHall } from './month-hall.ts'
import type { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const october = '/api/months/2026-10'
const asks = async <T>(path: string, as: string) => (await hall.request<T>('GET', path, undefined, as)).body
const enters = (rule: string) =>
  hall.request(
    'POST',
    '/api/entries',
    { rule, window: 3, day: '2026-10-20', count: 1, evidence: '10:20 巡查，记录 7 号' },
    'inspector',
  )
const closes = (edition: number, reason?: string) =>
  hall.request('POST', `${october}/close`, { edition, reason }, 'manager')

test('a window reads what its deductions rest on; other windows read that there are some', async () => {
  hall = await octoberHall()
  await enters('untidy')
  await enters('quarrel')
  await noted(hall, 'asked-twice', 3, '2026-10-20')
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await closes(1)
  const behindFor = async (as: string) => (await asks<WindowSheetReply>(`${october}/windows/3`, as)).behind
  for (const as of ['li', 'inspector', 'manager']) {
    expect(await behindFor(as)).toMatchObject({
      entries: [
        { entry: 1, rule: 'untidy', day: '2026-10-20', evidence: '10:20 巡查，记录 7 号', state: 'counts' },
        { entry: 2, rule: 'quarrel' },
      ],
      findings: [{ what: 'asked-twice', day: '2026-10-20', decision: null }],
    })
  }
  expect(await behindFor('wang')).toBeNull()

  // The edition stays; what became of the entry since is said beside it.
  await hall.request('POST', '/api/entries/1', { do: 'withdraw', reason: '看错窗口' }, 'inspector')
  expect((await behindFor('li'))?.entries[0]).toMatchObject({ entry: 1, state: 'withdrawn' })
  // A quarter's card says of each reference in which month it is found.
  const { windows, dayOf } = await asks<ScorecardsReply>('/api/scorecards/2026-Q4', 'inspector')
  const lines = windows.flatMap(({ categories }) => categories.flatMap(({ lines }) => lines))
  const references = lines.flatMap(({ references }) => references)
  expect(references).toContain('entry-2')
  expect(references.map((reference) => dayOf[reference])).toEqual(references.map(() => '2026-10-20'))
})

test('a manager knows what is undecided before closing, and afterwards that figures have changed', async () => {
  hall = await octoberHall()
  const open = (as = 'manager') => asks<MonthOpenReply>(`${october}/open`, as)
  expect(await open()).toEqual({ findings: 0, entries: 0, appeals: 0, changed: null })
  await noted(hall, 'asked-twice', 3, '2026-10-20')
  await enters('extra-fee')
  expect(await open()).toEqual({ findings: 1, entries: 1, appeals: 0, changed: null })
  const [opened] = hall.journal('follow-up-opened')
  const appeal = { do: 'appeal', ground: 'mistaken', reason: '办事人当面说明按错' }
  await hall.request('POST', `/api/desk/${opened?.event.followUp}`, appeal, 'manager')
  expect(await open()).toEqual({ findings: 1, entries: 1, appeals: 1, changed: null })

  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await closes(1)
  expect(await open()).toMatchObject({ changed: false })
  await hall.request('POST', '/api/entries/1', { do: 'sign' }, 'manager')
  expect(await open('inspector')).toEqual({ findings: 1, entries: 0, appeals: 1, changed: true })
  await closes(2, '补签')
  expect(await open()).toMatchObject({ changed: false })
})
