import readXlsxFile from 'read-excel-file/node'
import { afterEach, expect, test } from 'vitest'
import type { MonthRankingReply } from '../../src/server/ranking-requests.ts'
import { daysPass, octoberHall } from './month-hall.ts'
import { saves } from './saved-file.ts'
import type { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const october = '/api/months/2026-10'
type Cell = string | number | boolean | Date | null

/** A workbook as a program reads it: what stands under each title, sheet by sheet. */
async function workbook(query = '', as = 'inspector') {
  const { bytes, name } = await saves(hall, `${october}/export.xlsx${query}`, as)
  const read = await readXlsxFile(bytes)
  const sheets = new Map(
    read.map(({ sheet, data }) => {
      const [titles = [], ...rows] = data
      return [
        sheet,
        rows.map((row) => Object.fromEntries(titles.map((title, i) => [title, row[i]]))),
      ] as const
    }),
  )
  const facts = sheets.get('说明')?.map((row) => [row.项目, row.内容] as const)
  return {
    name,
    sheets: read.map(({ sheet }) => sheet),
    rows: (sheet: string) => (sheets.get(sheet) ?? []) as Record<string, Cell>[],
    about: Object.fromEntries(facts ?? []) as Record<string, Cell>,
  }
}

async function csv(query = '', as = 'inspector') {
  const { bytes, name } = await saves(hall, `${october}/export.csv${query}`, as)
  return { name, lines: bytes.toString('utf8').slice(1).split('\r\n') }
}

const page = async (query = '', as = 'inspector') =>
  (await hall.request<MonthRankingReply>('GET', `${october}${query}`, undefined, as)).body

/** Sixty windows could not be told apart by two decimals: what was reckoned has four. */
const number = (text: string | null | undefined) => (text == null ? null : Number(text))

test('a month that is closed is handed over as a workbook that says what it is, cell by cell as the page', async () => {
  hall = await octoberHall()
  const order = { rule: 'forms-out', window: 3, day: '2026-10-20', count: 3, evidence: '巡查' }
  await hall.request('POST', '/api/entries', order, 'inspector')
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await hall.request('POST', `${october}/close`, { edition: 1 }, 'manager')
  const { edition, ranking } = await page()
  const book = await workbook()

  expect(book.name).toBe('窗口评比 2026-10 第1版.xlsx')
  expect(book.sheets).toEqual(['说明', '2026-10 排名', '全厅', '纪律', '评价', '时效', '扣分', '前一名差距'])
  expect(book.about).toMatchObject({
    大厅: '清河县政务服务中心',
    月份: '2026-10',
    版次: '第1版（已定稿）',
    定稿人: '陈静',
    日志序号: String(edition?.seq),
    日志校验码: edition?.hash,
    总分构成: '纪律 60%，群众评价 25%，时效 15%',
    示范窗口: '前 3 名',
  })
  expect(book.about.定稿时间).toMatch(/^2026-11-08 09:0\d$/)
  expect(book.about.考核办法).toMatch(/^《.+》第1版/)

  expect(book.rows('2026-10 排名')).toEqual(
    [...ranking.ranked, ...ranking.notRanked].map((one) => ({
      月份: '2026-10',
      版次: '第1版',
      名次: 'place' in one ? one.place : null,
      窗口: one.window,
      示范窗口: 'place' in one && one.modelWindow ? '是' : null,
      总分: 'place' in one ? Number(one.total) : null,
      纪律分: Number(one.discipline.score),
      评价分: number(one.voice?.score),
      时效分: Number(one.timeliness.score),
      办理人次: one.visits,
      主动评价数: one.voice?.ratings,
      '未评价率(%)': one.window === 6 ? 50 : 0,
      未列名次的原因: 'place' in one ? null : '数据不足：主动评价 1 条，少于 2 条',
    })),
  )
  expect(book.rows('全厅')).toEqual([
    {
      办理人次: ranking.hall.visits,
      '评价均值(10分制)': number(ranking.hall.meanPoints),
      均值来源: '本月各窗口，按办理人次加权',
      单次评价方差: number(ranking.hall.variance),
      随人次增长的扣分: number(ranking.hall.lostWithVolume),
      每千人次扣分: Number(ranking.hall.lostPerThousand),
      '未评价率(%)': 12.5,
      到期办件: 0,
      按时办结: 0,
      '按时办结率(%)': number(ranking.hall.onTimeShare),
      检验统计量: Number(ranking.hall.comparison.statistic),
      '临界值(5%)': Number(ranking.hall.comparison.critical),
    },
  ])
  const all = [...ranking.ranked, ...ranking.notRanked].sort((a, b) => a.window - b.window)
  expect(book.rows('纪律').map((row) => Object.values(row))).toEqual(
    all.map(({ window, discipline: d }) => [
      window,
      Number(d.score),
      Number(d.lostAsCounted),
      Number(d.lostWithVolume),
      Number(d.lostPerThousand),
    ]),
  )
  expect(book.rows('评价').map((row) => Object.values(row))).toEqual(
    all.map(({ window, voice: v }) => [
      window,
      number(v?.score),
      v?.ratings,
      ...[...(v?.active ?? [])].reverse(),
      number(v?.meanPoints),
      number(v?.countedPoints),
      number(v?.interval?.from),
      number(v?.interval?.to),
    ]),
  )
  expect(book.rows('时效').map((row) => Object.values(row))).toEqual(
    all.map(({ window, timeliness: t }) => [
      window,
      Number(t.score),
      Number(t.waiting.score),
      number(t.waiting.compared),
      Number(t.service.score),
      number(t.service.compared),
      Number(t.cases.score),
      t.waiting.comparedVisits,
      t.waiting.ownMs / 1000,
      t.waiting.expectedMs / 1000,
      t.service.ownMs / 1000,
      t.service.expectedMs / 1000,
      t.cases.closed,
      t.cases.onTime,
    ]),
  )
  expect(book.rows('扣分')).toEqual([
    {
      窗口: 3,
      条目代码: 'forms-out',
      条目: expect.stringMatching(/\p{Script=Han}/u),
      次数: 3,
      扣分: 0.6,
      按千人次折算: expect.stringMatching(/^[是否]$/),
      依据: '考核登记第1号',
    },
  ])
  const next = ranking.ranked[1]?.nextPlace
  expect(book.rows('前一名差距')[0]).toMatchObject({ 窗口: 1, 名次: 1, 前一名窗口: null })
  expect(book.rows('前一名差距')[1]).toMatchObject({
    窗口: 3,
    前一名窗口: 1,
    '相差(分)': number(next?.missing),
    '或改为非常满意(人次)': next?.moreVerySatisfied ?? null,
  })
})

test('CSV says the same to the digit, and each row of which edition it is', async () => {
  hall = await octoberHall()
  const file = await csv()
  expect(file.name).toBe('窗口评比 2026-10 暂定.csv')
  const { ranking } = await page()
  const [titles, ...rows] = file.lines
  expect(titles?.split(',').slice(0, 7)).toEqual([
    '月份',
    '版次',
    '名次',
    '窗口',
    '示范窗口',
    '总分',
    '纪律分',
  ])
  for (const [index, one] of ranking.ranked.entries()) {
    const { place, window, total, discipline, voice, timeliness, visits } = one
    const figures = [
      total,
      discipline.score,
      voice?.score,
      timeliness.score,
      visits,
      voice?.ratings,
      '0.0000',
    ]
    expect(rows[index]).toBe(['2026-10', '暂定', place, window, '是', ...figures, ''].join(','))
  }
  expect(rows.slice(0, 2).join()).toMatch(/,100\.0000,/)
})

test('what may still change says so in its name and on every sheet, and a correction is named as edition 2', async () => {
  hall = await octoberHall()
  const provisional = await workbook()
  expect(provisional.name).toBe('窗口评比 2026-10 暂定.xlsx')
  expect(provisional.about).toMatchObject({ 版次: expect.stringContaining('暂定') })
  expect(provisional.about).not.toHaveProperty('日志校验码')
  for (const sheet of provisional.sheets) {
    expect(Object.values(provisional.rows(sheet).at(-1) ?? {})[0]).toMatch(/^暂定/)
  }
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await hall.request('POST', `${october}/close`, { edition: 1 }, 'manager')
  const late = { rule: 'untidy', window: 3, day: '2026-10-20', count: 1, evidence: '补录' }
  await hall.request('POST', '/api/entries', late, 'inspector')
  await hall.request('POST', `${october}/close`, { edition: 2, reason: '漏记一条' }, 'manager')
  const second = await workbook()
  expect(second.name).toBe('窗口评比 2026-10 第2版.xlsx')
  expect(second.about).toMatchObject({ 更正原因: '漏记一条' })
  expect(second.sheets.at(-1)).toBe('更正')
  expect(second.rows('更正')).toContainEqual({ 窗口: 3, 项目: '扣分', 原为: '0.00', 现为: '1.00' })
  expect((await csv('?edition=1')).lines[1]).toMatch(/^2026-10,第1版,1,1,/)
})
