import { afterEach, expect, test } from 'vitest'
import { CaseWindow, local } from './case-window.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const wang = new CaseWindow(() => hall, 1, 'wang')
const zhao = new CaseWindow(() => hall, 3, 'zhao')
const manager = new CaseWindow(() => hall, 1, 'manager')

/** A Tuesday, 10:00. */
async function opens() {
  hall = await StoryHall.open()
  await wang.sitsDown()
}

const printed = () =>
  hall
    .device('printer', 'printer')
    .papers()
    .map(({ text }) => text)

const jobsEnd = (count: number) =>
  hall.until(`${count} slips are printed`, () => {
    const states = hall.rows<{ state: string }>(`SELECT state FROM print_jobs WHERE paper LIKE '%"slip"%'`)
    return states.length === count && states.every(({ state }) => state === 'printed')
  })

const kinds = async (id: string) => (await manager.file(id)).slips.map(({ kind }) => kind)

test('an inquiry is answered on the spot: opened, accepted and closed in one go', async () => {
  await opens()
  const visit = await wang.receives('pension')
  const { case: id, slips } = await wang.opens({ item: 'SB-004', visit, answer: '缴费满十五年即可' })
  expect(id).toBe('20261124-1-001')
  expect(slips).toEqual([])
  const file = await wang.file(id)
  expect(file).toMatchObject({
    kind: 'inquiry',
    state: 'closed',
    outcome: 'answered',
    visit,
    light: null,
    limit: null,
  })
  expect(file.steps.map(({ step, by }) => [step, by?.fullName])).toEqual([
    ['accepted', '王芳'],
    ['closed', '王芳'],
  ])
  expect((await wang.isRefused({ item: 'SB-001', visit, answer: '好' })).code).toBe('answer-for-inquiries')
})

test('an instant case has half an hour: green, then amber, then red, and is handled before it is closed', async () => {
  await opens()
  const visit = await wang.receives('social-card')
  const { case: id } = await wang.opens({ item: 'SB-001', visit, slips: ['acceptance'] })
  const light = async () => (await wang.file(id)).light
  expect(local((await wang.file(id)).due?.at)).toBe('2026-11-24 10:30')
  expect(await light()).toBe('green')
  await hall.passes(25 * 60_000)
  expect(await light()).toBe('amber')
  expect(await wang.does(id, { do: 'close', outcome: 'granted' })).toBe('incomplete-reason-needed')
  await wang.finishes(id, { do: 'step', step: 'handled', note: '制卡' }, { do: 'close', outcome: 'granted' })
  const file = await wang.file(id)
  expect(file.steps.map(({ step, note }) => [step, note])).toEqual([
    ['accepted', null],
    ['handled', '制卡'],
    ['closed', null],
  ])
  expect(file.closing).toEqual({ note: '', late: null, incomplete: null })
  expect(await kinds(id)).toEqual(['acceptance'])
})

test('a promised case is promised on paper with its supervision card, and goes through its steps in order', async () => {
  await opens()
  await hall.isReady()
  const visit = await wang.receives('pension')
  const applicant = { name: '刘爱民', contact: '138 0000 0000' }
  const { case: id, slips } = await wang.opens({ item: 'SB-003', visit, applicant, external: 'RS-2026-4711' })
  expect(slips.map(({ slip, kind }) => [slip, kind])).toEqual([
    [`${id}/1`, 'commitment'],
    [`${id}/2`, 'supervision-card'],
  ])
  await jobsEnd(2)
  const [ticket, commitment, card] = printed()
  expect(ticket).toContain('A001')
  for (const text of [id, 'RS-2026-4711', '企业职工基本养老保险待遇核定', '15个工作日', '2026-12-15']) {
    expect(commitment).toContain(text)
  }
  expect(commitment).toContain('刘爱民')
  expect(card).toContain('2026-12-15')

  const steps = ['handled', 'reviewed', 'approved'] as const
  expect(await wang.does(id, { do: 'step', step: 'reviewed' })).toBe('step-not-next')
  for (const step of steps) await wang.finishes(id, { do: 'step', step })
  expect(await wang.does(id, { do: 'step', step: 'approved' })).toBe('step-not-next')
  await wang.finishes(id, { do: 'close', outcome: 'granted', note: '每月2800元', slip: true })
  await jobsEnd(3)
  expect(printed().at(-1)).toContain('办结通知单')
  expect(await wang.file(id)).toMatchObject({
    state: 'closed',
    outcome: 'granted',
    due: { day: '2026-12-15' },
  })
})

test('a joint case leaves for all departments at once; the lead closes it when every part is done', async () => {
  await opens()
  await zhao.sitsDown()
  const visit = await zhao.receives('property-transfer')
  const { case: id } = await zhao.opens({ item: 'BDC-001', visit })
  const before = await zhao.file(id)
  expect(before.parts.map(({ part, sentAt }) => [part, local(sentAt)])).toEqual([
    [1, '2026-11-24 10:00'],
    [2, '2026-11-24 10:00'],
  ])
  expect(before.due?.day).toBe('2026-12-01')
  expect(await zhao.does(id, { do: 'part-done', part: 1, result: '无误' })).toBe('part-not-begun')
  await zhao.finishes(id, { do: 'part-begin', part: 1 }, { do: 'part-begin', part: 2 })
  expect(await zhao.does(id, { do: 'part-begin', part: 2 })).toBe('part-begun-already')
  expect(await zhao.does(id, { do: 'part-begin', part: 3 })).toBe('unknown-part')
  for (const step of ['handled', 'reviewed', 'approved'] as const)
    await zhao.finishes(id, { do: 'step', step })
  await zhao.finishes(id, { do: 'part-done', part: 2, result: '已缴契税' })
  const refused = await hall.refuses('POST', `/api/cases/${id}`, { do: 'close', outcome: 'granted' }, 'zhao')
  expect(refused).toMatchObject({ status: 409, code: 'incomplete-reason-needed' })
  expect(refused.detail).toContain('Parts open: 1')
  await zhao.finishes(id, { do: 'part-done', part: 1, result: '无误' }, { do: 'close', outcome: 'granted' })
  expect((await zhao.file(id)).parts.map(({ result }) => result)).toEqual(['无误', '已缴契税'])
  expect(await kinds(id)).toEqual(['commitment', 'supervision-card'])
})

test('a forwarded case follows the limit that the higher level gives, or the one of its item', async () => {
  await opens()
  const own = await wang.opens({ item: 'SB-005' })
  const given = await wang.opens({ item: 'SB-005', limit: { days: 3 } })
  expect((await wang.file(own.case)).limit).toEqual({ by: 'working-days', days: 20 })
  expect((await wang.file(given.case)).due?.day).toBe('2026-11-27')
  expect((await wang.isRefused({ item: 'SB-003', limit: { days: 3 } })).code).toBe('limit-not-for-kind')
  await wang.finishes(
    given.case,
    { do: 'step', step: 'handled' },
    { do: 'step', step: 'reviewed' },
    { do: 'close', outcome: 'forwarded' },
  )
  expect(await wang.file(given.case)).toMatchObject({ kind: 'forwarded', outcome: 'forwarded' })
})

test('papers are asked for once, in writing; the case becomes what it is when they are complete', async () => {
  await opens()
  await hall.isReady()
  const visit = await wang.receives('pension')
  const missing = [
    { name: '职工个人档案', fromList: true },
    { name: '单位盖章的情况说明', fromList: false },
  ]
  const { case: id, slips } = await wang.opens({ item: 'SB-003', visit, papers: missing })
  expect(slips.map(({ kind }) => kind)).toEqual(['one-time-notification'])
  await jobsEnd(1)
  expect(printed().at(-1)).toContain('职工个人档案')
  expect(printed().at(-1)).toContain('单位盖章的情况说明')
  expect(await wang.file(id)).toMatchObject({
    kind: 'supplement',
    state: 'incomplete',
    due: null,
    acceptedAt: null,
  })
  expect(await wang.does(id, { do: 'step', step: 'handled' })).toBe('not-in-this-state')
  expect(await wang.does(id, { do: 'close', outcome: 'granted' })).toBe('only-withdrawn')

  await hall.passesUntil('2026-11-27T09:00:00+08:00')
  await wang.sitsDown()
  await wang.finishes(id, { do: 'accept' })
  const file = await wang.file(id)
  expect(file).toMatchObject({ kind: 'promised', state: 'running', due: { day: '2026-12-18' } })
  expect(local(file.supplements[0]?.suppliedAt)).toBe('2026-11-27 09:00')
  expect(await wang.does(id, { do: 'accept', kind: 'instant' }), 'the kind is final').toBe(
    'not-in-this-state',
  )
})

test('a supplement asked for after acceptance stops the clock until the papers are there', async () => {
  await opens()
  const { case: id } = await wang.opens({ item: 'SB-003' })
  await hall.passesUntil('2026-11-30T09:00:00+08:00')
  await wang.sitsDown()
  await wang.finishes(id, { do: 'ask-supplement', missing: [{ name: '居民身份证原件', fromList: true }] })
  expect(await wang.file(id)).toMatchObject({ state: 'suspended', due: null, light: null })
  expect(await wang.does(id, { do: 'step', step: 'handled' })).toBe('not-in-this-state')
  await hall.passesUntil('2026-12-04T09:00:00+08:00')
  await wang.sitsDown()
  await wang.finishes(id, { do: 'supplement' })
  // Four working days stood still: 1 to 4 December.
  expect(await wang.file(id)).toMatchObject({ state: 'running', due: { day: '2026-12-21' } })
  expect(await wang.does(id, { do: 'supplement' })).toBe('not-in-this-state')
})

test('what cannot be accepted is returned with its reason on a slip, and is over', async () => {
  await opens()
  await hall.isReady()
  const visit = await wang.receives('pension')
  const { case: id } = await wang.opens({ item: 'SB-003', visit, papers: 'unchecked' })
  expect((await wang.file(id)).state).toBe('opened')
  await wang.finishes(id, { do: 'return', reason: '参保地不在本县' })
  await jobsEnd(1)
  expect(printed().at(-1)).toContain('参保地不在本县')
  const file = await wang.file(id)
  expect(file).toMatchObject({ kind: 'returned', state: 'returned', returnedBecause: '参保地不在本县' })
  expect(file.may).toEqual(['number', 'correct', 'print-again'])
  for (const act of [{ do: 'accept' }, { do: 'return', reason: '' }] as const) {
    expect(await wang.does(id, act)).toBe('case-over')
  }
})

test('a petition is settled within 7 days, a special one within 15, holidays counted', async () => {
  await opens()
  const usual = await wang.opens({ item: 'YB-003' })
  const special = await wang.opens({ item: 'YB-003', limit: { special: true } })
  expect((await wang.file(usual.case)).due?.day).toBe('2026-12-01')
  expect((await wang.file(special.case)).due?.day).toBe('2026-12-09')
  expect((await wang.isRefused({ item: 'SB-003', limit: { special: true } })).code).toBe('limit-not-for-kind')
  await wang.finishes(
    usual.case,
    { do: 'step', step: 'handled' },
    { do: 'step', step: 'approved' },
    { do: 'close', outcome: 'answered', note: '已当面答复' },
  )
  expect(await wang.file(usual.case)).toMatchObject({ kind: 'petition', state: 'closed' })
  // Whoever complains has it in writing.
  expect(await kinds(usual.case)).toEqual(['acceptance'])
})
