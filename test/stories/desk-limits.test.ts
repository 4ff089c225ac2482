import { afterEach, expect, test } from 'vitest'
import type { DeskEntryReply, DeskListReply, DeskStepRequest } from '../../src/server/desk-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { isServedWithPaper, pageOf, sends } from './rated-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const list = async (as: string, show = 'open') =>
  (await hall.request<DeskListReply>('GET', `/api/desk?show=${show}`, undefined, as)).body.entries
const entryOf = async (no: string, as = 'manager') =>
  (await hall.request<DeskEntryReply>('GET', `/api/desk/${no}`, undefined, as)).body
const takes = (no: string, as: string, step: DeskStepRequest) =>
  hall.request<DeskEntryReply & Problem>('POST', `/api/desk/${no}`, step, as)
const codeOf = async (no: string, as: string, step: DeskStepRequest) => (await takes(no, as, step)).body.code
const subjectOf = async (token: string) => (await pageOf(hall, token)).body.subjects[0]

async function passesUntil(local: string) {
  await hall.passesUntil(local)
  for (const who of ['manager', 'inspector', 'wang']) hall.forgets(who)
}

/** Somebody who was served at window 1 rates low, and may leave a number. */
async function ratesLow(phone?: string) {
  const paper = await isServedWithPaper(hall)
  if (phone !== undefined) await sends(hall, paper.token, { do: 'explain', reasons: ['fees'], phone })
  expect(await sends(hall, paper.token, { do: 'rate', level: 1 })).toBe('done')
  return { ...paper, no: hall.journal('follow-up-opened').at(-1)?.event.followUp ?? '' }
}

const called = (reached: boolean, note: string) => ({ do: 'call-back', reached, note }) as const
const measure = (founded: boolean) => ({ do: 'put-right', founded, measure: '已核对材料清单' }) as const
const answer = { do: 'answer', text: '请放心。' } as const
const appeal = { do: 'appeal', ground: 'mistaken', reason: '办事人当面说明按错' } as const
const decision = (upheld: boolean) => ({ do: 'decide-appeal', upheld, reason: '来电说明是按错了键' }) as const

test('a citizen whom nobody reached is called again, on another day too, and stays to do until then', async () => {
  hall = await StoryHall.open()
  const { no } = await ratesLow('139 0000 1234')
  await takes(no, 'manager', called(false, '无人接听'))
  await takes(no, 'manager', { ...called(false, '关机'), call: 2 })
  // Sent once more after a lost reply it is no third try.
  expect(await codeOf(no, 'manager', { ...called(false, '关机'), call: 2 })).toBe('called-back-before')
  await takes(no, 'manager', called(false, '仍关机'))
  // An answer does not stand for the call that the citizen asked for.
  await takes(no, 'manager', measure(true))
  await takes(no, 'manager', answer)
  expect(await list('manager')).toMatchObject([
    { no, state: 'answered', callBack: { light: 'green', doneAt: null }, may: ['call-back'] },
  ])
  await passesUntil('2026-11-25T09:00:00+08:00')
  hall = await hall.startsAgain()
  await takes(no, 'inspector', called(false, '第四次未接'))
  expect(await list('manager')).toEqual([])
  const { callBack, entries } = await entryOf(no)
  expect(callBack?.calls.map(({ by, reached, note }) => [by.id, reached, note])).toEqual([
    ['manager', false, '无人接听'],
    ['manager', false, '关机'],
    ['manager', false, '仍关机'],
    ['inspector', false, '第四次未接'],
  ])
  expect(entries.filter(({ what }) => what === 'follow-up-called-back')).toHaveLength(4)
  expect(await codeOf(no, 'manager', called(true, '再拨'))).toBe('called-back-before')
})

test('whoever is reached at the second try is called back; a number left after the answer is called too', async () => {
  hall = await StoryHall.open()
  const { no } = await ratesLow('139 0000 1234')
  await takes(no, 'manager', called(false, '无人接听'))
  await takes(no, 'manager', called(true, '已致歉'))
  expect((await entryOf(no)).callBack?.light).toBeNull()
  const later = await ratesLow()
  await takes(later.no, 'manager', measure(false))
  await takes(later.no, 'manager', answer)
  expect((await list('manager')).map((entry) => entry.no)).toEqual([no])
  await sends(hall, later.token, { do: 'explain', reasons: [], phone: '68001234' })
  expect((await entryOf(later.no)).callBack?.dueDay).toBe('2026-11-25')
})

test('the answer has the limit of the putting right, with a light, and its lateness is noted', async () => {
  hall = await StoryHall.open()
  const { no } = await ratesLow()
  await takes(no, 'manager', measure(true))
  expect((await entryOf(no)).answer).toMatchObject({ dueDay: '2026-12-15', light: 'green', text: null })
  await passesUntil('2026-12-16T09:00:00+08:00')
  expect(await list('manager')).toMatchObject([
    { no, putRight: { light: null }, answer: { light: 'red' }, overdue: ['answer'] },
  ])
  await takes(no, 'manager', answer)
  expect((await entryOf(no)).overdue).toEqual(['answer'])
})

test('an appeal comes before the answer, never where the citizen was right, and is decided in five working days', async () => {
  hall = await StoryHall.open()
  const right = await ratesLow()
  await takes(right.no, 'manager', measure(true))
  expect(await codeOf(right.no, 'manager', appeal)).toBe('found-true')
  const told = await ratesLow()
  await takes(told.no, 'manager', measure(false))
  await takes(told.no, 'manager', answer)
  expect(await codeOf(told.no, 'manager', appeal)).toBe('answered-too-late-to-appeal')

  const { no } = await ratesLow()
  await takes(no, 'manager', appeal)
  expect((await entryOf(no)).appeal?.clock).toMatchObject({
    dueDay: '2026-12-01',
    light: 'green',
    certain: true,
  })
  // Found true while the appeal waits: it cannot be upheld any more.
  await takes(no, 'manager', measure(true))
  expect(await codeOf(no, 'inspector', decision(true))).toBe('found-true')
  await takes(no, 'manager', answer)
  await passesUntil('2026-12-02T09:00:00+08:00')
  expect((await list('manager'))[0]).toMatchObject({
    no,
    overdue: ['decide-appeal'],
    appeal: { clock: { light: 'red', doneAt: null } },
  })
  await takes(no, 'inspector', decision(false))
  expect((await list('manager')).map((entry) => entry.no)).toEqual([right.no])
})

test('whose rating was set aside reads so on the page of the ticket and why, keeps the answer, and is called back', async () => {
  hall = await StoryHall.open()
  const { no, token } = await ratesLow('139 0000 1234')
  await takes(no, 'manager', measure(false))
  await takes(no, 'manager', appeal)
  await takes(no, 'manager', answer)
  expect((await subjectOf(token))?.setAside).toBeNull()
  await takes(no, 'inspector', decision(true))
  expect(await subjectOf(token)).toMatchObject({
    setAside: { ground: 'mistaken', reason: '来电说明是按错了键' },
    answer: { text: '请放心。', mayRateAgain: false },
  })
  expect(await list('manager')).toMatchObject([{ no, state: 'set-aside', may: ['call-back'] }])
  await takes(no, 'manager', called(true, '已说明'))
  expect(await list('manager')).toEqual([])
})

test('a citizen without a phone rates once more on paper or in the call, and an inspector types it in', async () => {
  hall = await StoryHall.open()
  const first = await ratesLow()
  const paper = { do: 'rate-again', level: 4, channel: 'paper', scan: 'S-1' } as const
  const spoken = { do: 'rate-again', level: 2, channel: 'call-back' } as const
  expect(await codeOf(first.no, 'inspector', paper)).toBe('not-answered-yet')
  await takes(first.no, 'manager', measure(true))
  await takes(first.no, 'manager', answer)
  expect(await codeOf(first.no, 'manager', paper)).toBe('inspectors-type-in')
  await takes(first.no, 'inspector', paper)
  expect(await codeOf(first.no, 'inspector', spoken)).toBe('rated-again-before')
  expect(await sends(hall, first.token, { do: 'rate-again', level: 5 })).toBe('rated-again-before')
  const second = await ratesLow()
  await takes(second.no, 'manager', measure(true))
  await takes(second.no, 'manager', answer)
  // A form is typed in once, whatever it was for.
  expect(await codeOf(second.no, 'inspector', paper)).toBe('scan-known')
  const form = { day: '2026-11-24', filledOn: '2026-11-24', number: 'A001', level: 5, scan: 'S-1' }
  expect((await hall.refuses('POST', '/api/paper-ratings', form, 'inspector')).code).toBe('scan-known')
  await takes(second.no, 'inspector', spoken)
  const all = await list('inspector', 'all')
  expect(all.map(({ ratedAgain }) => ratedAgain)).toEqual([
    { level: 2, channel: 'call-back', scan: null },
    { level: 4, channel: 'paper', scan: 'S-1' },
  ])
  expect(all[0]?.entries.at(-1)).toMatchObject({ what: 'follow-up-rated-again', by: { id: 'inspector' } })
  expect(hall.ratingOf(first.visit)).toBe(1)
})

test('a limit beyond the published calendar says so, and what it made late is taken back when it ends later', async () => {
  hall = await StoryHall.open({ startsAt: '2026-12-31T10:00:00+08:00' })
  const { no } = await ratesLow('139 0000 1234')
  // A Thursday: nobody knows yet that the next day is no working day.
  expect((await entryOf(no)).callBack).toMatchObject({ dueDay: '2027-01-01', certain: false })
  await passesUntil('2027-01-04T09:00:00+08:00')
  expect((await entryOf(no)).overdue).toEqual(['call-back'])
  // What a published calendar says, the hall's own closings say here.
  const closed = ['2027-01-01', '2027-01-02', '2027-01-03']
  hall = await hall.startsAgain({
    file: (demo) => ({
      ...demo,
      plan: { ...demo.plan, closedOn: [...demo.plan.closedOn, ...closed] as never },
    }),
  })
  expect(await entryOf(no)).toMatchObject({ overdue: [], callBack: { dueDay: '2027-01-04', light: 'amber' } })
  expect(
    hall.journal('follow-up-due-reckoned').map(({ event }) => [event.task, event.inTime]),
  ).toContainEqual(['call-back', ['call-back']])
  await passesUntil('2027-01-05T09:00:00+08:00')
  expect((await entryOf(no)).overdue).toEqual(['call-back'])
})
