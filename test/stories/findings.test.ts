import { afterEach, expect, test } from 'vitest'
import { hallDay } from '../../src/core/ids.ts'
import type {
  CaseDoneReply,
  CaseFileReply,
  CaseRequest,
  CaseStepRequest,
} from '../../src/server/case-requests.ts'
import { changed, officeHours, planned, withoutDevices } from './changed-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const office = changed(
  withoutDevices,
  planned(() => ({ hours: officeHours })),
)

/** Somebody comes, is called, and the window enters a case for the visit. */
async function opens(window: number, as: string, ticketItem: string, request: Partial<CaseRequest>) {
  const { visit } = await hall.takesTicket(ticketItem)
  await hall.does(window, as, 'call-next', 'start')
  const opened = await entersCase(window, as, { visit, ...request })
  await hall.does(window, as, 'finish')
  return opened
}

async function entersCase(window: number, as: string, request: Partial<CaseRequest>) {
  const reply = await hall.request<CaseDoneReply>('POST', '/api/cases', { window, ...request }, as)
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body))
  return reply.body.case
}

async function goesOn(id: string, as: string, step: CaseStepRequest) {
  const reply = await hall.request('POST', `/api/cases/${id}`, step, as)
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
}

/** Another day: everybody signs in again, and wang sits down at window 3. */
async function comes(local: string) {
  await hall.passesUntil(local)
  hall.forgets('wang')
  hall.forgets('inspector')
  await hall.does(3, 'wang', 'sit-down')
}

/** What the hall noticed so far, for whoever looks into a case. */
async function findingsOf(id: string) {
  const reply = await hall.request<CaseFileReply>('GET', `/api/cases/${id}`, undefined, 'inspector')
  return reply.body.findings
}
const rules = () => hall.journal('finding-noted').map(({ event }) => event.rule)
const listed = (...names: string[]) => names.map((name) => ({ name, fromList: true }))

test('a second slip that asks for something new is noticed; one that repeats the first is not', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.does(1, 'wang', 'sit-down')
  const id = await opens(1, 'wang', 'pension', { item: 'SB-003', papers: listed('养老保险待遇申领表') })
  await goesOn(id, 'wang', { do: 'ask-supplement', missing: listed('养老保险待遇申领表') })
  expect(await findingsOf(id)).toEqual([])

  const again = [...listed('社会保障卡复印件'), { name: '李四的委托书', fromList: false }]
  await goesOn(id, 'wang', { do: 'ask-supplement', missing: again })
  expect(await findingsOf(id)).toMatchObject([
    {
      finding: `asked-twice/${id}/3`,
      rule: 'asked-twice',
      evidence: { firstSlip: `${id}/1`, slip: `${id}/3`, materials: '社会保障卡复印件', ownLines: 1 },
    },
  ])
  expect(hall.journal('finding-noted')[0]?.by).toBe('hall')
  expect(JSON.stringify(hall.journal('finding-noted'))).not.toContain('李四')
})

test('a card that is made at once and is promised for later instead is noticed at acceptance', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.does(1, 'wang', 'sit-down')
  const spot = await opens(1, 'wang', 'social-card', { item: 'SB-001', papers: 'complete' })
  expect(await findingsOf(spot)).toEqual([])
  const promised = { item: 'SB-001', kind: 'promised', papers: 'complete' } as const
  const id = await opens(1, 'wang', 'social-card', promised)
  expect(await findingsOf(id)).toMatchObject([{ rule: 'instant-as-promised', evidence: { limitDays: 20 } }])
})

test('papers may be sent back without a word, and that is noticed', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.does(1, 'wang', 'sit-down')
  const silent = await opens(1, 'wang', 'pension', { item: 'SB-003', papers: 'unchecked' })
  await goesOn(silent, 'wang', { do: 'return', reason: ' ' })
  expect(await findingsOf(silent)).toMatchObject([{ rule: 'returned-without-reason' }])
  const told = await opens(1, 'wang', 'pension', { item: 'SB-003', papers: 'unchecked' })
  await goesOn(told, 'wang', { do: 'return', reason: '缺少主要材料：职工个人档案' })
  expect(await findingsOf(told)).toEqual([])
})

test('a case over its limit is noticed a moment later, once, also across a start', async () => {
  hall = await StoryHall.open({ file: office, startsAt: '2026-11-24T10:00:00+08:00' })
  await hall.does(3, 'wang', 'sit-down')
  // Mortgage: three working days, Wednesday to Friday, until 17:00.
  const id = await opens(3, 'wang', 'mortgage', { item: 'BDC-003', papers: 'complete' })
  await hall.passesUntil('2026-11-27T16:59:00+08:00')
  expect(await findingsOf(id)).toEqual([])
  await hall.passesUntil('2026-11-27T17:00:01+08:00')
  const [finding, ...others] = await findingsOf(id)
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    finding: `over-limit/${id}`,
    evidence: { due: '2026-11-27 17:00', limit: 3, limitBy: 'working-days', calendar: 'published' },
  })
  expect(hall.journal('finding-noted').at(-1)?.event).toMatchObject({
    window: 3,
    staff: 'wang',
    day: '2026-11-27',
  })

  hall = await hall.startsAgain({ startsAt: '2026-11-30T09:00:00+08:00' })
  await hall.passes(1_000)
  expect(rules().filter((rule) => rule === 'over-limit')).toHaveLength(1)
})

test('a limit that passed while the program was off is noticed at the start, before anybody can close the case', async () => {
  hall = await StoryHall.open({ file: office, startsAt: '2026-11-24T10:00:00+08:00' })
  await hall.does(3, 'wang', 'sit-down')
  const id = await opens(3, 'wang', 'mortgage', { item: 'BDC-003', papers: 'complete' })
  hall = await hall.startsAgain({ startsAt: '2026-12-01T09:00:00+08:00' })
  expect(await findingsOf(id)).toMatchObject([{ rule: 'over-limit', evidence: { due: '2026-11-27 17:00' } }])
})

test('while papers are awaited no limit passes', async () => {
  hall = await StoryHall.open({ file: office, startsAt: '2026-11-24T10:00:00+08:00' })
  await hall.does(3, 'wang', 'sit-down')
  const id = await opens(3, 'wang', 'mortgage', { item: 'BDC-003', papers: 'complete' })
  await goesOn(id, 'wang', { do: 'ask-supplement', missing: listed('抵押双方身份证明') })
  await comes('2026-12-07T09:00:00+08:00')
  await goesOn(id, 'wang', { do: 'supplement' })
  expect(await findingsOf(id)).toEqual([])
  // Three working days are left: the 8th, 9th and 10th.
  await comes('2026-12-10T16:59:00+08:00')
  expect(await findingsOf(id)).toEqual([])
  await hall.passesUntil('2026-12-10T17:00:01+08:00')
  expect(await findingsOf(id)).toHaveLength(1)
})

test('a department that begins only when the other is done, days after it was asked, is noticed', async () => {
  hall = await StoryHall.open({ file: office, startsAt: '2026-11-24T10:00:00+08:00' })
  await hall.does(3, 'wang', 'sit-down')
  const id = await opens(3, 'wang', 'property-transfer', { item: 'BDC-001', papers: 'complete' })
  const other = await opens(3, 'wang', 'property-transfer', { item: 'BDC-001', papers: 'complete' })
  for (const each of [id, other]) {
    await goesOn(each, 'wang', { do: 'part-begin', part: 1 })
    await goesOn(each, 'wang', { do: 'part-done', part: 1, result: '同意' })
  }
  await comes('2026-11-25T09:00:00+08:00')
  await goesOn(other, 'wang', { do: 'part-begin', part: 2 })
  await comes('2026-11-26T09:00:00+08:00')
  await goesOn(id, 'wang', { do: 'part-begin', part: 2 })
  expect(await findingsOf(other)).toEqual([])
  expect(await findingsOf(id)).toMatchObject([
    {
      finding: `joint-in-series/${id}/2`,
      evidence: { sentAt: '2026-11-24 10:00', begunAt: '2026-11-26 09:00', afterDoneAt: '2026-11-24 10:00' },
    },
  ])
})

test('a case that no visit led to is noticed; why stands in the case only', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.does(1, 'wang', 'sit-down')
  const request = { item: 'SB-003', papers: 'complete', withoutVisit: '王五电话申请' } as const
  const id = await entersCase(1, 'wang', request)
  expect(await findingsOf(id)).toMatchObject([{ rule: 'case-without-visit', evidence: { item: 'SB-003' } }])
  expect(JSON.stringify(hall.journal('finding-noted'))).not.toContain('王五')
})

test('when the day turns, visits that should have led to a case and did not are noticed, once', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.does(1, 'wang', 'sit-down')
  const id = await opens(1, 'wang', 'social-card', { item: 'SB-001', papers: 'complete' })
  const lost = await hall.takesTicket('social-card')
  await hall.does(1, 'wang', 'call-next', 'start', 'finish')
  await hall.takesTicket('social-card') // never called
  expect(rules()).toEqual([])
  await goesOn(id, 'wang', { do: 'step', step: 'handled' })
  await goesOn(id, 'wang', { do: 'close', outcome: 'granted' })

  await hall.passesUntil('2026-11-25T08:00:00+08:00')
  expect(hall.journal('finding-noted').map(({ event }) => event)).toMatchObject([
    {
      finding: `visit-without-case/${lost.visit}`,
      case: null,
      visit: lost.visit,
      window: 1,
      staff: 'wang',
      day: '2026-11-24',
      evidence: { ticket: lost.number, ticketItem: 'social-card' },
    },
  ])
  await hall.passesUntil('2026-11-26T08:00:00+08:00')
  expect(rules()).toHaveLength(1)
})

test('a hall that has not begun its log of cases misses none', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.does(1, 'wang', 'sit-down')
  await hall.takesTicket('social-card')
  await hall.does(1, 'wang', 'call-next', 'start', 'finish')
  await hall.passesUntil('2026-11-25T08:00:00+08:00')
  expect(rules()).toEqual([])
})

test('visits for what was withdrawn from the catalogue are not missed', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.does(1, 'wang', 'sit-down')
  await entersCase(1, 'wang', { item: 'SB-003', papers: 'complete', withoutVisit: '邮寄' })
  for (const code of ['SB-001', 'SB-002']) {
    expect((await hall.request('DELETE', `/api/items/${code}`, undefined, 'manager')).status).toBeLessThan(
      300,
    )
  }
  await hall.takesTicket('social-card')
  await hall.does(1, 'wang', 'call-next', 'start', 'finish')
  await hall.passesUntil('2026-11-25T08:00:00+08:00')
  expect(rules()).toEqual(['case-without-visit'])
})

test('a limit in a year whose holidays nobody knows yet is reckoned again at a start, and stands in the journal', async () => {
  // 29 September 2050 is a Thursday. Three working days: Friday, Monday, Tuesday, as far as anybody knows.
  hall = await StoryHall.open({ file: office, startsAt: '2050-09-29T10:00:00+08:00' })
  await hall.does(3, 'wang', 'sit-down')
  const id = await opens(3, 'wang', 'mortgage', { item: 'BDC-003', papers: 'complete' })
  expect(hall.journal('case-accepted')[0]?.event.due).toMatchObject({ day: '2050-10-04', certain: false })

  hall = await hall.startsAgain()
  expect(hall.journal('case-due-reckoned')).toEqual([])

  // The hall says that it stays closed on Monday.
  const closed = planned(() => ({ hours: officeHours, closedOn: [hallDay('2050-10-03')] }))
  hall = await hall.startsAgain({ file: changed(withoutDevices, closed) })
  expect(hall.journal('case-due-reckoned').map(({ event }) => event)).toMatchObject([
    { case: id, due: { day: '2050-10-05', certain: false } },
  ])
  await comes('2050-10-05T16:59:00+08:00')
  expect(await findingsOf(id)).toEqual([])
  await hall.passesUntil('2050-10-05T17:00:01+08:00')
  expect(await findingsOf(id)).toMatchObject([{ evidence: { calendar: 'not-published' } }])
})
