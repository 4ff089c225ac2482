import { afterEach, expect, test } from 'vitest'
import type { DeskEntryReply, DeskListReply, DeskStepRequest } from '../../src/server/desk-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { isServedWithPaper, pageOf, sends } from './rated-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const list = async (as: string, show = 'open') =>
  (await hall.request<DeskListReply>('GET', `/api/desk?show=${show}`, undefined, as)).body.entries
const takes = (no: string, as: string, step: DeskStepRequest) =>
  hall.request<DeskEntryReply & Problem>('POST', `/api/desk/${no}`, step, as)
const codeOf = async (no: string, as: string, step: DeskStepRequest) => (await takes(no, as, step)).body.code
const measure = { do: 'put-right', founded: true, measure: '已向窗口说明一次性告知的要求' } as const
const answer = { do: 'answer', text: '材料清单已更新，请放心。' } as const

/** Somebody who was served at window 1 rates low, and leaves a number before that. */
async function ratesLow(phone?: string) {
  const paper = await isServedWithPaper(hall)
  if (phone !== undefined) {
    const reasons = ['one-time-notification'] as const
    expect(await sends(hall, paper.token, { do: 'explain', reasons, text: '跑了三趟', phone })).toBe('done')
  }
  expect(await sends(hall, paper.token, { do: 'rate', level: 1 })).toBe('done')
  const [entry] = hall.journal('follow-up-opened').map(({ event }) => event)
  if (!entry) throw new Error('nothing is at the desk')
  return { ...paper, no: entry.followUp }
}

test('a low rating opens its entry by itself, is called back, put right, answered, and rated once more', async () => {
  hall = await StoryHall.open()
  const { no, token, visit } = await ratesLow('139 0000 1234')
  expect(no).toBe('20261124-F001')
  const [opened] = await list('manager')
  expect(opened).toMatchObject({
    window: 1,
    day: '2026-11-24',
    state: 'open',
    reasons: ['one-time-notification'],
    callBack: { dueDay: '2026-11-25', light: 'green', doneAt: null },
    putRight: { dueDay: '2026-12-15', light: 'green', doneAt: null },
    told: { text: '跑了三趟', phone: '139 0000 1234' },
    visit: null,
    ratedAgain: null,
    may: ['call-back', 'put-right', 'appeal'],
  })
  // Only inspectors see which visit it was.
  expect(JSON.stringify(await list('manager'))).not.toContain(visit)
  expect((await list('inspector'))[0]?.visit).toEqual({ visit, case: null, level: 1 })

  expect(await sends(hall, token, { do: 'rate-again', level: 5 })).toBe('not-answered-yet')
  expect(await codeOf(no, 'manager', answer)).toBe('put-right-first')
  expect(await codeOf(no, 'manager', { ...measure, measure: '   ' })).toBe('words-needed')
  await takes(no, 'manager', { do: 'call-back', reached: true, note: '已致歉' })
  expect(await codeOf(no, 'manager', { do: 'call-back', reached: true, note: '再次' })).toBe(
    'called-back-before',
  )
  await takes(no, 'manager', measure)
  hall = await hall.startsAgain()
  await takes(no, 'manager', answer)
  expect(await list('manager')).toEqual([])
  expect((await pageOf(hall, token)).body.subjects[0]?.answer).toMatchObject({
    text: answer.text,
    mayRateAgain: true,
  })
  expect(await sends(hall, token, { do: 'rate-again', level: 4 })).toBe('done')
  expect(await sends(hall, token, { do: 'rate-again', level: 5 })).toBe('rated-again-before')
  // A record of its own: the first rating stays what it was.
  expect(hall.ratingOf(visit)).toBe(1)
  const [all] = await list('inspector', 'all')
  expect(all).toMatchObject({ state: 'answered', ratedAgain: { level: 4, channel: 'qr' }, overdue: [] })
  expect(all?.entries.map(({ what, by }) => [what, by?.id ?? null])).toEqual([
    ['follow-up-opened', null],
    ['follow-up-called-back', 'manager'],
    ['follow-up-put-right', 'manager'],
    ['follow-up-answered', 'manager'],
    ['follow-up-rated-again', null],
  ])
})

test('a number that is left after the rating starts the clock of the call-back; what is late is noted for good', async () => {
  hall = await StoryHall.open()
  const { no, token } = await ratesLow()
  expect((await list('manager'))[0]?.callBack).toBeNull()
  expect(await codeOf(no, 'manager', { do: 'call-back', reached: true, note: 'x' })).toBe('no-contact-left')
  await hall.passesUntil('2026-11-27T15:00:00+08:00')
  hall.forgets('manager')
  await sends(hall, token, { do: 'explain', reasons: ['other'], phone: '68001234' })
  // A Friday: the next working day is Monday.
  expect((await list('manager'))[0]?.callBack?.dueDay).toBe('2026-11-30')
  await hall.passesUntil('2026-12-01T09:00:00+08:00')
  hall.forgets('manager')
  expect((await list('manager'))[0]).toMatchObject({ overdue: ['call-back'], callBack: { light: 'red' } })
  await hall.passesUntil('2026-12-16T09:00:00+08:00')
  hall = await hall.startsAgain()
  await takes(no, 'manager', measure)
  await takes(no, 'manager', answer)
  const lateTasks = ['call-back', 'put-right', 'answer']
  expect(hall.journal('follow-up-overdue').map(({ event }) => event.task)).toEqual(lateTasks)
  expect((await list('manager', 'all'))[0]?.overdue).toEqual(lateTasks)
})

test('a manager appeals for the window, and an inspector who was not there sets the rating aside; nothing disappears', async () => {
  hall = await StoryHall.open()
  const { no, token, visit } = await ratesLow()
  const appeal = { do: 'appeal', ground: 'mistaken', reason: '办事人当面说明按错' } as const
  const upheld = { do: 'decide-appeal', upheld: true, reason: '已与办事人核实' } as const
  expect(await codeOf(no, 'inspector', appeal)).toBe('managers-appeal')
  expect(await codeOf(no, 'inspector', upheld)).toBe('no-appeal')
  await takes(no, 'manager', appeal)
  expect(await codeOf(no, 'manager', appeal)).toBe('appealed-before')
  expect(await codeOf(no, 'manager', upheld)).toBe('inspectors-decide')
  const decided = await takes(no, 'inspector', upheld)
  expect(decided.body).toMatchObject({
    state: 'set-aside',
    appeal: {
      ground: 'mistaken',
      by: { id: 'manager' },
      decision: { upheld: true, by: { id: 'inspector' } },
    },
    visit: { visit, level: 1 },
    may: [],
  })
  expect(hall.rows('SELECT state, level, count FROM rating_days WHERE level > 0 ORDER BY state')).toEqual([
    { state: 'active', level: 1, count: 0 },
    { state: 'set-aside', level: 1, count: 1 },
  ])
  expect(hall.rows('SELECT level, set_aside FROM ratings')).toEqual([{ level: 1, set_aside: no }])
  expect(await sends(hall, token, { do: 'rate', level: 5 })).toBe('rated-before')
  expect(await list('inspector')).toEqual([])
  expect((await list('inspector', 'all')).map(({ state }) => state)).toEqual(['set-aside'])
})

test('whoever works at a window sees nothing of the desk, and nobody can tell from a screen that it has work', async () => {
  hall = await StoryHall.open()
  const caller = await hall.screen('caller:1', 'wang')
  const before = caller.changes.length
  await ratesLow()
  expect((await hall.refuses('GET', '/api/desk', undefined, 'wang')).code).toBe('not-allowed')
  expect((await hall.refuses('GET', '/api/desk/20261124-F001', undefined, 'wang')).code).toBe('not-allowed')
  expect(JSON.stringify(caller.changes.slice(before))).not.toMatch(/F001|follow|level|rat(ed|ing)/)
})
