import { afterEach, expect, test } from 'vitest'
import { verify } from '../../src/commands/verify.ts'
import type { EntryReply, FindingReply, ScorecardsReply } from '../../src/server/ranking-requests.ts'
import { noted } from '../ranking-month/noted-finding.ts'
import { withoutDevices } from './changed-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const opens = async () => {
  hall = await StoryHall.open({ startsAt: '2026-10-20T09:00:00+08:00', file: withoutDevices })
}
const asks = async (path: string, body: object, who: string) => {
  const reply = await hall.request<{ code?: string }>('POST', path, body, who)
  return reply.body.code ?? reply.status
}
const pointsOf = async (window: number) => {
  const { body } = await hall.request<ScorecardsReply>(
    'GET',
    '/api/scorecards/2026-Q4',
    undefined,
    'inspector',
  )
  return body.windows.find((one) => one.window === window)?.hundredths
}

const withdraws = (who: string, reason = '查无实据') =>
  asks('/api/entries/1', { do: 'withdraw', reason }, who)
const entry = async () => {
  const path = '/api/entries?month=2026-10'
  return (await hall.request<EntryReply[]>('GET', path, undefined, 'manager')).body[0]
}
/** Money was asked that was not due: −5, and a second person has signed it. */
async function signedEntry() {
  await opens()
  const order = { rule: 'extra-fee', window: 3, day: '2026-10-20', count: 1, evidence: '收据 17 号' }
  expect(await asks('/api/entries', order, 'inspector')).toBe(201)
  expect(await asks('/api/entries/1', { do: 'sign' }, 'manager')).toBe(200)
  expect(await pointsOf(3)).toBe(9500)
}

test('what two people signed two people withdraw; until then it counts', async () => {
  await signedEntry()
  expect(await withdraws('inspector')).toBe(200)
  expect(await entry()).toMatchObject({
    state: 'waits-for-withdrawal',
    withdrawal: { by: { id: 'inspector' }, reason: '查无实据' },
  })
  expect(await pointsOf(3)).toBe(9500)
  expect(await withdraws('inspector')).toBe('undoing-needs-another')
  hall = await hall.startsAgain()
  expect(await withdraws('manager', '收据已核对')).toBe(200)
  expect(await entry()).toMatchObject({
    state: 'withdrawn',
    withdrawal: { by: { id: 'inspector' } },
    withdrawn: { by: { id: 'manager' }, reason: '收据已核对' },
  })
  expect(await pointsOf(3)).toBe(10_000)
  expect(verify(hall.hall.core.db).faults).toEqual([])
})

test('a second person who holds to an entry signs it again, and the withdrawal has to be asked for anew', async () => {
  await signedEntry()
  expect(await withdraws('inspector')).toBe(200)
  expect(await asks('/api/entries/1', { do: 'sign' }, 'manager')).toBe(200)
  expect(await entry()).toMatchObject({ state: 'counts', withdrawal: null })
  expect(await withdraws('manager')).toBe(200)
  expect(await entry()).toMatchObject({ state: 'waits-for-withdrawal' })
  expect(await pointsOf(3)).toBe(9500)
})

test('what nobody signed yet its inspector withdraws alone', async () => {
  await opens()
  const order = { rule: 'extra-fee', window: 3, day: '2026-10-20', count: 1, evidence: '收据 17 号' }
  await asks('/api/entries', order, 'inspector')
  expect(await withdraws('inspector')).toBe(200)
  expect(await entry()).toMatchObject({ state: 'withdrawn', withdrawal: null })
})

const decides = (who: string, rule: string, upheld: boolean) =>
  asks('/api/findings', { finding: `${rule}/story`, upheld, reason: '停电' }, who)
const finding = async () => {
  const path = '/api/findings?month=2026-10'
  return (await hall.request<FindingReply[]>('GET', path, undefined, 'manager')).body[0]
}

test('a grave finding is dismissed by two people; until then it counts', async () => {
  await opens()
  await noted(hall, 'over-limit', 1, '2026-10-20')
  expect(await decides('manager', 'over-limit', false)).toBe('dismissal-not-asked')
  expect(await decides('inspector', 'over-limit', false)).toBe(200)
  expect(await finding()).toMatchObject({ waits: true, decision: null, dismissal: { reason: '停电' } })
  expect(await decides('inspector', 'over-limit', false)).toBe('undoing-needs-another')
  // −5 for the finding, and no case of one on time: 100 points under, −0.2 each.
  expect(await pointsOf(1)).toBe(8000)
  expect(await decides('manager', 'over-limit', false)).toBe(200)
  expect(await finding()).toMatchObject({
    waits: false,
    decision: { upheld: false, by: { id: 'manager' } },
    dismissal: { by: { id: 'inspector' } },
  })
  expect(await pointsOf(1)).toBe(10_000)
  expect(verify(hall.hall.core.db).faults).toEqual([])
})

test('a second person who upholds a finding ends the dismissal; a slight one is dismissed by one', async () => {
  await opens()
  await noted(hall, 'over-limit', 1, '2026-10-20')
  await decides('inspector', 'over-limit', false)
  expect(await decides('manager', 'over-limit', true)).toBe(200)
  expect(await finding()).toMatchObject({ waits: false, dismissal: null, decision: { upheld: true } })
  expect(await decides('manager', 'over-limit', false)).toBe('dismissal-not-asked')

  await noted(hall, 'asked-twice', 3, '2026-10-20')
  expect(await pointsOf(3)).toBe(9950)
  expect(await decides('inspector', 'asked-twice', false)).toBe(200)
  expect(await pointsOf(3)).toBe(10_000)
})
