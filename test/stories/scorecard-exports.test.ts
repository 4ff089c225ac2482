import readXlsxFile from 'read-excel-file/node'
import { afterEach, expect, test } from 'vitest'
import type { ScorecardsReply } from '../../src/server/ranking-requests.ts'
import { octoberHall } from './month-hall.ts'
import { saves } from './saved-file.ts'
import type { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const quarter = '/api/scorecards/2026-Q4'

test("a quarter's scorecards are handed over as a workbook, each point with its reason, and as CSV", async () => {
  hall = await octoberHall()
  const order = { rule: 'forms-out', window: 3, day: '2026-10-20', count: 2, evidence: '巡查' }
  await hall.request('POST', '/api/entries', order, 'inspector')
  const page = (await hall.request<ScorecardsReply>('GET', quarter, undefined, 'inspector')).body
  const { bytes, name } = await saves(hall, `${quarter}/export.xlsx`, 'inspector')
  expect(name).toBe('窗口考核表 2026-Q4.xlsx')
  const [about, cards, lines] = await readXlsxFile(bytes)

  expect(about?.sheet).toBe('说明')
  expect(Object.fromEntries((about?.data ?? []) as [string, string][])).toMatchObject({
    大厅: '清河县政务服务中心',
    季度: '2026-Q4',
    合格线: '80 分',
    考核办法: expect.stringContaining('第1版'),
    计算时间: expect.stringMatching(/^2026-10-20 \d\d:\d\d$/),
  })
  expect(cards?.data).toEqual([
    ['季度', '窗口', ...page.rulebook.categories.map((one) => one.name.zh), '合计', '结论'],
    ...page.windows.map(({ window, categories, hundredths, passed }) => [
      '2026-Q4',
      window,
      ...categories.map((one) => (passed === null ? null : one.hundredths / 100)),
      passed === null ? null : hundredths / 100,
      passed === null ? '无数据' : '合格',
    ]),
  ])
  const nameOf = (rule: string) => page.rulebook.rules.find(({ code }) => code === rule)?.name.zh
  expect(lines?.data.slice(1)).toEqual([
    [3, expect.any(String), 'forms-out', nameOf('forms-out'), 2, -0.4, null, null, '考核登记第1号'],
    [3, expect.any(String), 'good-share', nameOf('good-share'), 4, -4, 2, 3, null],
  ])

  const csv = await saves(hall, `${quarter}/export.csv`, 'manager')
  expect(csv.name).toBe('窗口考核表 2026-Q4.csv')
  expect(csv.bytes.toString('utf8')).toContain('\r\n2026-Q4,1,15,')
})
