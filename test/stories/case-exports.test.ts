import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromSpreadsheet } from '../../src/spreadsheet/read.ts'
import { CaseWindow } from './case-window.ts'
import { saves } from './saved-file.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
const wang = new CaseWindow(() => hall, 1, 'wang')
const zhao = new CaseWindow(() => hall, 3, 'zhao')

beforeEach(async () => {
  hall = await StoryHall.open()
  await wang.sitsDown()
  await zhao.sitsDown()
})
afterEach(() => hall.ends())

interface Sheet {
  readonly titles: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly savedAs: string
}

/** A file as somebody saves and opens it. */
async function opens(path: string, as: string): Promise<Sheet> {
  const { bytes, name } = await saves(hall, path, as)
  const read = await fromSpreadsheet(bytes)
  if (!read.ok) throw new Error(read.refusal.code)
  const [titles, ...rows] = read.value.map(({ cells }) => cells)
  return { titles: titles ?? [], rows, savedAs: name }
}

/** Seconds go by while a story is told. */
const minute = (time: string | undefined) => time?.slice(0, 16)

const under = ({ titles, rows }: Sheet, title: string) => rows.map((row) => row[titles.indexOf(title)] ?? '')

test('the list of cases is saved as it is looked at, in both formats, by those who may see it', async () => {
  const visit = await wang.receives('social-card')
  const applicant = { name: '刘爱民', contact: '138 0000 0000' }
  const { case: first } = await wang.opens({ item: 'SB-001', visit, applicant, external: 'RS-2026-1' })
  const { case: second } = await wang.opens({ item: 'SB-004', visit, answer: '带刘爱民的身份证即可' })
  const { case: other } = await zhao.opens({ item: 'BDC-003', withoutVisit: '刘爱民电话预约' })

  for (const format of ['xlsx', 'csv']) {
    const all = await opens(`/api/cases/export.${format}`, 'inspector')
    expect(all.savedAs).toBe(`办件清单 2026-11-24.${format}`)
    expect(under(all, '办件编号')).toEqual([other, second, first])
    expect(under(all, '办件类型')).toEqual(['承诺件', '咨询件', '即办件'])
    expect(under(all, '状态')).toEqual(['办理中', '已办结', '办理中'])
    expect(under(all, '办理结果')).toEqual(['', '已答复', ''])
    expect(under(all, '期限状态')).toEqual(['期限内', '', '期限内'])
    expect(under(all, '登记人')).toEqual(['赵磊', '王芳', '王芳'])
    expect(minute(under(all, '受理时间')[2])).toBe('2026-11-24 10:00')
    expect(under(all, '业务系统编号')[2]).toBe('RS-2026-1')
    expect(JSON.stringify(all)).not.toContain('刘爱民')

    const running = await opens(`/api/cases/export.${format}?state=running&window=1`, 'manager')
    expect(under(running, '办件编号')).toEqual([first])
    expect(under(await opens(`/api/cases/export.${format}`, 'zhao'), '办件编号')).toEqual([other])
  }
  expect((await hall.refuses('GET', '/api/cases/export.xlsx?window=3', undefined, 'wang')).code).toBe(
    'cases-of-own-window',
  )
})

test("a window's day is the register of its desk: who did which step, and when", async () => {
  const visit = await wang.receives('social-card')
  const { case: id } = await wang.opens({ item: 'SB-001', visit })
  await hall.passes(5 * 60_000)
  await wang.finishes(id, { do: 'step', step: 'handled', note: '刘爱民的卡' })
  await hall.passes(60_000)
  await wang.finishes(id, { do: 'close', outcome: 'granted' })
  const { case: late } = await wang.opens({ item: 'SB-001', withoutVisit: '上门服务' })
  await hall.passes(31 * 60_000)
  await wang.finishes(
    late,
    { do: 'step', step: 'handled' },
    { do: 'close', outcome: 'granted', late: '停电' },
  )

  const sheet = await opens('/api/cases/day/export.xlsx?day=2026-11-24&window=1', 'wang')
  expect(sheet.savedAs).toBe('办件台账 2026-11-24 1号窗口.xlsx')
  expect(under(sheet, '办件编号')).toEqual([id, late])
  expect(minute(under(sheet, '受理时间')[0])).toBe('2026-11-24 10:00')
  expect(under(sheet, '受理人')[0]).toBe('王芳')
  expect(minute(under(sheet, '承办时间')[0])).toBe('2026-11-24 10:05')
  expect(under(sheet, '承办人')[0]).toBe('王芳')
  expect(minute(under(sheet, '办结时间')[0])).toBe('2026-11-24 10:06')
  expect(under(sheet, '期限状态')).toEqual(['按期', '超期'])
  expect(JSON.stringify(sheet)).not.toContain('刘爱民')
  const refused = await hall.refuses(
    'GET',
    '/api/cases/day/export.csv?day=2026-11-24&window=1',
    undefined,
    'zhao',
  )
  expect(refused.code).toBe('cases-of-own-window')
})

test('an inspector saves who did what, without what people wrote about citizens', async () => {
  const { case: id } = await wang.opens({ item: 'SB-001', withoutVisit: '刘爱民电话预约' })
  await wang.finishes(id, { do: 'return', reason: '刘爱民不符合条件' })
  for (const format of ['xlsx', 'csv']) {
    const sheet = await opens(`/api/audit/export.${format}?case=${id}`, 'inspector')
    expect(sheet.savedAs).toBe(`操作记录 2026-11-24.${format}`)
    expect(under(sheet, '操作')).toContain('退回')
    expect(under(sheet, '操作').at(-1)).toBe('登记办件')
    expect(under(sheet, '人员').at(-1)).toBe('王芳')
    expect(new Set(under(sheet, '办件编号'))).toEqual(new Set([id]))
    expect(JSON.stringify(sheet)).not.toContain('刘爱民')
  }
  expect((await hall.refuses('GET', '/api/audit/export.csv', undefined, 'wang')).status).toBe(403)
})
