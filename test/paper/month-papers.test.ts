import { afterAll, describe, expect, test } from 'vitest'
import { Draughtsman } from '../../src/paper/draughtsman.ts'
import { noticePages } from '../../src/paper/month-notice.ts'
import {
  chineseNumber,
  dateOf,
  type MonthPaper,
  monthInWords,
  type PlacedWindow,
} from '../../src/paper/month-paper.ts'
import { charactersIn } from './characters-in.ts'

const draughtsman = new Draughtsman()
afterAll(() => draughtsman.stop())

const placed = (no: number, place: number): PlacedWindow => ({
  window: { no, name: `${no}号窗口`, serves: ['社会保障卡申领'] },
  place,
  model: place <= 3,
  total: '97.1234',
  discipline: '98.5000',
  voice: '93.2211',
  timeliness: '55.1200',
})

const paper = (places: readonly number[], more: Partial<MonthPaper> = {}): MonthPaper => ({
  hallName: { zh: '清河县政务服务中心', en: 'Qinghe County Public Service Hall' },
  month: '2026-10',
  demo: false,
  edition: 1,
  seq: 48_213,
  hash: '9f2c4be1a0d37756e1f0c2b4',
  rulebook: { version: 2, name: '考核办法' },
  weights: { discipline: 60, voice: 25, timeliness: 15 },
  closedOn: '2026-11-08',
  objections: { days: 5, from: '2026-11-09', to: '2026-11-13' },
  distinguishable: true,
  placed: places.map((place, index) => placed(index + 1, place)),
  others: [],
  ...more,
})
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const has = async (document: 'poster' | 'notice', of: MonthPaper, words: string) => {
  const there = charactersIn(await draughtsman.draw({ document, paper: of }))
  return [...words].every((char) => there.has(char))
}

describe('what hangs in the hall of a closed month', () => {
  test.each(['poster', 'notice'] as const)(
    'the %s of a simulated month says so, that of a real one does not',
    async (kind) => {
      expect(await has(kind, paper(upTo(4), { demo: true }), '演示数据')).toBe(true)
      expect(await has(kind, paper(upTo(4)), '演')).toBe(false)
    },
  )

  test('both say where windows cannot be told apart', async () => {
    expect(await has('poster', paper(upTo(4), { distinguishable: false }), '偶然波动')).toBe(true)
    expect(await has('notice', paper(upTo(4), { distinguishable: false }), '偶然波动')).toBe(true)
    expect(await has('notice', paper(upTo(4)), '偶然波动')).toBe(false)
  })

  test('the notice says until when objections are heard', async () => {
    expect(await has('notice', paper(upTo(4)), '公示期为2026年11月9日至13日，共5个工作日')).toBe(true)
  })

  test('a later edition says on the notice that it is a correction', async () => {
    expect(await has('notice', paper(upTo(4), { edition: 2 }), '更正后的第2版')).toBe(true)
  })

  test('the poster has room for places that are shared', async () => {
    for (const places of [[1], [1, 1], [1, 1, 1, 1], [1, 2, 2, 2, 2], Array.from({ length: 12 }, () => 1)]) {
      const pdf = await draughtsman.draw({ document: 'poster', paper: paper(places) })
      expect(charactersIn(pdf).has('示')).toBe(true)
    }
  })

  test.each([
    [0, 1],
    [3, 1],
    [12, 1],
    [31, 2],
    [500, 17],
  ])('the notice of %i windows takes %i pages', (count, pages) => {
    expect(noticePages(paper(upTo(count)))).toHaveLength(pages)
  })

  test('dates and places as they are written on paper', () => {
    expect(['2026-10', '2030-01', '2027-12'].map(monthInWords)).toEqual([
      '二〇二六年十月',
      '二〇三〇年一月',
      '二〇二七年十二月',
    ])
    expect([1, 10, 12, 20, 31].map(chineseNumber)).toEqual(['一', '十', '十二', '二十', '三十一'])
    expect([dateOf('2026-10'), dateOf('2026-11-08')]).toEqual(['2026年10月', '2026年11月8日'])
  })
})
