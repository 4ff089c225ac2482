import { afterEach, expect, test } from 'vitest'
import { itemCode } from '../../src/core/ids.ts'
import { ok } from '../../src/core/result.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { withoutDevices } from './changed-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

test('what one command does to a shared commit is its own affair: the citizen beside it gets a ticket', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  const { spine, queue } = hall.hall.core
  const item = itemCode('social-card')
  const order = {
    item,
    class: 'ordinary',
    reason: null,
    byStaff: false,
    request: null,
    printer: null,
    link: () => ({ token: 'x', code: 'x' }),
  } as const
  const take = () => spine.execute('kiosk', (at) => issueTicket(queue(), order, at))
  const notText = { type: 'hall-emergency-closed', reason: 'x\ud800' } as const
  const culprit = () => spine.execute('hall', () => ok({ events: [notText], answer: null }))

  const [before, broken, after] = await Promise.allSettled([take(), culprit(), take()])
  expect(broken.status).toBe('rejected')
  expect([before, after]).toMatchObject([
    { value: { ok: true, value: { number: 'A001' } } },
    { value: { ok: true, value: { number: 'A002' } } },
  ])
  expect(spine.storing).toBe(true)
  expect(queue().emergency).toBeNull()
})

test('a request that comes again days later gets its old ticket, and nobody else is refused for it', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  const request = '0b4e4f0e-5a3c-4f53-9d4e-6a6b0c1d2e3f'
  const first = await hall.takesTicket('pension', { request })
  await hall.passes(3 * 24 * 3_600_000)
  const [again, other] = await Promise.all([
    hall.takesTicket('pension', { request }),
    hall.takesTicket('pension'),
  ])
  expect(again.visit).toBe(first.visit)
  expect(other.number).toBe('A001')
  expect(other.visit).not.toBe(first.visit)
})

test('a reason that is no text is refused at the door', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  const body = '{"do":"emergency-close","reason":"x\\ud800"}'
  const reply = await hall.request<{ code: string }>('POST', '/api/hall', body, 'manager')
  expect([reply.status, reply.body.code]).toEqual([400, 'bad-request'])
})
