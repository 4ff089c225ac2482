import { afterEach, expect, test } from 'vitest'
import type { DeskEntryReply, DeskListReply, DeskStepRequest } from '../../src/server/desk-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { fromSpreadsheet } from '../../src/spreadsheet/read.ts'
import { isServedWithPaper, sends } from './rated-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const list = async (as: string, query = 'show=open') =>
  (await hall.request<DeskListReply>('GET', `/api/desk?${query}`, undefined, as)).body.entries
const numbers = async (as: string, query: string) =>
  (await list(as, `show=all&${query}`)).map(({ no }) => no.slice(9)).join(' ')
const takes = (no: string, as: string, step: DeskStepRequest) =>
  hall.request<DeskEntryReply & Problem>('POST', `/api/desk/${no}`, step, as)
const codeOf = async (no: string, as: string, step: DeskStepRequest) => (await takes(no, as, step)).body.code

/** Somebody who was served at window 1 says why, leaves a number, and rates low. */
async function ratesLow(reason: 'fees' | 'attitude' = 'attitude') {
  const paper = await isServedWithPaper(hall)
  const told = { do: 'explain', reasons: [reason], text: '让我跑了三趟', phone: '139 0000 1234' } as const
  expect(await sends(hall, paper.token, told)).toBe('done')
  expect(await sends(hall, paper.token, { do: 'rate', level: 1 })).toBe('done')
  const no = hall.journal('follow-up-opened').at(-1)?.event.followUp ?? ''
  return { ...paper, no }
}

const called = { do: 'call-back', reached: true, note: '已致歉' } as const
const measure = { do: 'put-right', founded: false, measure: '无此情况' } as const
const answer = { do: 'answer', text: '请放心。' } as const
const appeal = { do: 'appeal', ground: 'malicious', reason: '同一人多次' } as const
const upheld = { do: 'decide-appeal', upheld: true, reason: '已核实' } as const

test.each(['manager', 'inspector'])(
  'one %s who helped out at the window sees nothing of what it was rated that day, and does nothing about it',
  async (helper) => {
    hall = await StoryHall.open()
    await hall.does(1, helper, 'sit-down', 'leave')
    const { no } = await ratesLow()
    for (const show of ['open', 'all']) expect(await list(helper, `show=${show}`)).toEqual([])
    for (const step of [called, measure, answer, appeal, upheld]) {
      expect(await codeOf(no, helper, step)).toBe('was-at-that-window')
    }
    expect((await hall.refuses('GET', `/api/desk/${no}`, undefined, helper)).code).toBe('was-at-that-window')
    const other = helper === 'manager' ? 'inspector' : 'manager'
    expect((await list(other)).map((entry) => entry.no)).toEqual([no])
    // The next day somebody else sits there, and they work on what comes then.
    await hall.passesUntil('2026-11-25T09:00:00+08:00')
    for (const who of ['manager', 'inspector', 'wang']) hall.forgets(who)
    const tomorrow = await ratesLow()
    expect((await list(helper)).map((entry) => entry.no)).toEqual([tomorrow.no])
  },
)

test('whoever put it right or answered does not decide whether the rating counts', async () => {
  hall = await StoryHall.open()
  const { no } = await ratesLow()
  await takes(no, 'inspector', measure)
  await takes(no, 'manager', appeal)
  expect(await codeOf(no, 'inspector', upheld)).toBe('handled-yourself')
  expect((await list('inspector'))[0]?.may).not.toContain('decide-appeal')
})

test('nothing that a manager is told of a negative rating has a moment of the day on which the visit was', async () => {
  hall = await StoryHall.open()
  const { no, token, visit } = await ratesLow()
  await takes(no, 'manager', measure)
  const paper = await isServedWithPaper(hall)
  await sends(hall, paper.token, { do: 'rate', level: 2 })
  await sends(hall, paper.token, { do: 'explain', reasons: [], phone: '68001234' })
  const dayBegan = Date.parse('2026-11-24T00:00:00+08:00')
  const ofThatDay = (told: unknown): number[] =>
    JSON.stringify(told)
      .match(/\d{13}/g)
      ?.map(Number)
      .filter((at) => at >= dayBegan && at < dayBegan + 86_400_000) ?? []
  const [own] = await list('inspector', 'show=all&putRight=true')
  expect(ofThatDay(own)).toHaveLength(4)
  const [, second] = await list('manager')
  expect(second?.openedOn).toBe('2026-11-24')
  expect(second?.entries.map(({ on, at, what }) => [on, at, what])).toEqual([
    ['2026-11-24', null, 'follow-up-opened'],
    ['2026-11-24', null, 'follow-up-contact-left'],
  ])
  expect(ofThatDay(second)).toEqual([])
  // What the manager did has its moment; when the citizen rated once more has none.
  await takes(no, 'manager', answer)
  await sends(hall, token, { do: 'rate-again', level: 4 })
  const seen = (await list('manager', 'show=all')).find((entry) => entry.no === no)
  expect(seen?.entries.map(({ at }) => at !== null)).toEqual([false, true, true, false])
  expect(JSON.stringify(seen)).not.toContain(visit)
})

test('the list is narrowed by the hall, as a page and as a file, and only inspectors look for the visit', async () => {
  hall = await StoryHall.open()
  const first = await ratesLow('fees')
  await ratesLow('attitude')
  await hall.passesUntil('2026-11-26T09:00:00+08:00')
  for (const who of ['manager', 'inspector', 'wang']) hall.forgets(who)
  const third = await ratesLow('attitude')
  for (const step of [called, measure, answer]) await takes(first.no, 'manager', step)
  await sends(hall, first.token, { do: 'rate-again', level: 3 })
  await takes(third.no, 'manager', appeal)
  await takes(third.no, 'inspector', upheld)

  const all = 'F001 F002 F001'
  for (const [query, found] of [
    ['', all],
    ['window=1', all],
    ['window=2', ''],
    ['from=2026-11-25', 'F001'],
    ['to=2026-11-24', 'F002 F001'],
    ['state=set-aside', 'F001'],
    ['reason=fees', 'F001'],
    ['light=red', 'F002'],
    ['light=green', 'F001'],
    ['answered=true', 'F001'],
    ['answered=false&setAside=false', 'F002'],
    ['putRight=false', 'F001 F002'],
    ['item=pension&channel=qr', all],
    ['item=social-card', ''],
    ['channel=keypad', ''],
    ['again=true', 'F001'],
    ['satisfied=true', 'F001'],
    ['satisfied=false', ''],
  ] as const) {
    expect([query, await numbers('inspector', query)]).toEqual([query, found])
  }
  for (const query of ['item=pension', 'channel=qr', 'again=true', 'satisfied=false']) {
    const { code } = await hall.refuses('GET', `/api/desk?show=all&${query}`, undefined, 'manager')
    expect([query, code]).toEqual([query, 'inspectors-look-for-that'])
  }

  const saves = async (as: string, format: string) => {
    const cookie = await hall.cookieOf(as)
    const reply = await fetch(`${hall.hall.url}/api/desk/export.${format}?show=all&to=2026-11-24`, {
      headers: { cookie },
    })
    const read = await fromSpreadsheet(Buffer.from(await reply.arrayBuffer()))
    if (!read.ok) throw new Error(read.refusal.code)
    return read.value.map(({ cells }) => cells)
  }
  for (const format of ['xlsx', 'csv']) {
    const [titles = [], ...rows] = await saves('inspector', format)
    const under = (title: string) => rows.map((row) => row[titles.indexOf(title)])
    expect(under('编号')).toEqual(['20261124-F002', '20261124-F001'])
    expect(under('原因')).toEqual(['服务态度', '收费'])
    expect(under('期限状态')[0]).toBe('已超期')
    expect(under('再次评价')).toEqual(['', '基本满意'])
    const seen = JSON.stringify([titles, rows, await saves('manager', format)])
    for (const said of ['三趟', '139', '致歉', '无此情况', '请放心']) expect(seen).not.toContain(said)
    expect(JSON.stringify(await saves('manager', format))).not.toMatch(/20261124-A|pension|二维码|基本满意/)
  }
})
