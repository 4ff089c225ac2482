import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  RatingFiguresReply,
  RatingRowsReply,
  RatingSignsReply,
} from '../../src/server/rating-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { changed } from './changed-hall.ts'
import { isServedWithPaper, sends } from './rated-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
const levels = [5, 5, 4, 3, 2, 5] as const
const visits: string[] = []

/** Eight citizens at window 1 on a Tuesday: six rate, two are silent; the low one is answered. */
beforeAll(async () => {
  hall = await StoryHall.open()
  for (let count = 0; count < 8; count++) {
    const { token, visit } = await isServedWithPaper(hall)
    visits.push(visit)
    const level = levels[count]
    if (level !== undefined) await sends(hall, token, { do: 'rate', level })
  }
  const no = '20261124-F001'
  await hall.request(
    'POST',
    `/api/desk/${no}`,
    { do: 'put-right', founded: true, measure: '已改' },
    'manager',
  )
})
afterAll(() => hall.ends())

const day = 'from=2026-11-24&to=2026-11-24'
const figures = async (query: string, as: string) =>
  (await hall.request<RatingFiguresReply>('GET', `/api/rating-figures?${query}`, undefined, as)).body

test('every share is an exact fraction with its formula', async () => {
  const { rows, formulas, mayOpen } = await figures(`${day}&by=hall`, 'inspector')
  expect(rows).toEqual([
    {
      of: null,
      name: { zh: '全大厅', en: 'The whole hall' },
      finished: 8,
      active: 6,
      levels: [3, 1, 1, 1, 0],
      defaulted: 0,
      unrated: 2,
      setAside: 0,
      figures: {
        good: { of: 4, all: 6 },
        'active-good': { of: 4, all: 6 },
        unrated: { of: 2, all: 8 },
        answered: { of: 0, all: 1 },
        'put-right': { of: 1, all: 1 },
        'satisfied-after': null,
      },
    },
  ])
  expect(formulas).toHaveLength(6)
  expect(mayOpen).toBe(true)
})

test.each([
  ['window', '1'],
  ['item', 'pension'],
  ['channel', 'qr'],
])('by %s they stand at %s', async (by, of) => {
  const { rows } = await figures(`${day}&by=${by}`, 'inspector')
  expect(rows.map((row) => [row.of, row.active, row.figures['active-good']])).toEqual([
    [of, 6, { of: 4, all: 6 }],
  ])
})

test('which levels are good is said by the rulebook, and so is it written beside the figure', async () => {
  const file = changed((of) => ({ ...of, rulebook: { ...of.rulebook, goodLevels: [5] } }))
  const strict = await StoryHall.open({ file })
  try {
    for (const level of [5, 4, 4] as const) {
      await sends(strict, (await isServedWithPaper(strict)).token, { do: 'rate', level })
    }
    const { body } = await strict.request<RatingFiguresReply>(
      'GET',
      `/api/rating-figures?${day}&by=hall`,
      undefined,
      'inspector',
    )
    expect(body.rows[0]?.figures).toMatchObject({ good: { of: 1, all: 3 }, 'active-good': { of: 1, all: 3 } })
    const formula = body.formulas.find(({ indicator }) => indicator === 'active-good')?.formula
    expect(formula).toEqual({
      zh: '主动评价中的非常满意 ÷ 主动评价',
      en: '(very satisfied; active only) ÷ active',
    })
  } finally {
    await strict.ends()
  }
})

test('figures go to a file as whole numbers that can be added up, and no more of them than on the page', async () => {
  const file = async (format: string, as: string) =>
    hall.request<string>('GET', `/api/rating-figures/export.${format}?${day}&by=window`, undefined, as)
  const csv = await file('csv', 'inspector')
  expect(csv.headers.get('content-disposition')).toContain(encodeURIComponent('评价指标'))
  const [titles, row] = csv.body
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  const cell = (title: string, cells = row) => cells?.[titles?.indexOf(title) ?? -1]
  expect(['办理次数', '主动评价', '非常满意', '未评价'].map((title) => cell(title))).toEqual([
    '8',
    '6',
    '3',
    '2',
  ])
  expect([cell('好评率（分子）'), cell('好评率（分母）'), cell('好评率（%）')]).toEqual(['4', '6', '66.67'])
  expect((await file('xlsx', 'inspector')).body.startsWith('PK')).toBe(true)
  for (const who of ['wang', 'manager', 'admin']) expect((await file('csv', who)).status).toBe(403)
})

test('of one channel nobody can say who was silent: nothing is told of what was finished and unrated', async () => {
  const channel = { finished: null, active: 6, levels: [3, 1, 1, 1, 0], defaulted: null, unrated: null }
  const silent = { unrated: null, 'active-good': { of: 4, all: 6 } }
  for (const query of ['by=channel', 'by=window&channel=qr', 'by=hall&channel=qr']) {
    const { rows } = await figures(`${day}&${query}`, 'inspector')
    expect([query, rows]).toMatchObject([query, [{ ...channel, figures: silent }]])
  }
  expect((await figures(`${day}&by=hall&channel=paper`, 'inspector')).rows).toEqual([])
  const csv = await hall.request<string>(
    'GET',
    `/api/rating-figures/export.csv?${day}&by=window&channel=qr`,
    undefined,
    'inspector',
  )
  expect(csv.body.trim().split('\r\n')[1]).toMatch(/^[^,]+,1,,6,3,1,1,1,0,,,0,/)
})

test('months and free periods come to the same, and another window has nothing', async () => {
  const whole = await figures('from=2016-01-01&to=2026-12-31&by=hall', 'inspector')
  expect(whole.rows[0]?.levels).toEqual([3, 1, 1, 1, 0])
  const around = await figures('from=2026-10-15&to=2026-11-24&by=hall', 'inspector')
  expect(around.rows[0]?.levels).toEqual([3, 1, 1, 1, 0])
  expect((await figures(`${day}&by=window&window=2`, 'inspector')).rows).toEqual([])
})

test('whoever is no inspector asks for whole months that are over, and whoever works at a window by window alone', async () => {
  for (const who of ['wang', 'manager', 'admin']) {
    for (const period of [
      day,
      'from=2026-11-16&to=2026-11-22',
      'from=2026-11-01&to=2026-11-30',
      'from=2026-10-01&to=2026-10-30',
      'from=2026-10-02&to=2026-10-31',
    ]) {
      const problem = await hall.refuses('GET', `/api/rating-figures?${period}&by=window`, undefined, who)
      expect([who, period, problem.code]).toEqual([who, period, 'period-not-whole'])
    }
    for (const period of ['from=2026-10-01&to=2026-10-31', 'from=2026-07-01&to=2026-09-30']) {
      expect((await figures(`${period}&by=window`, who)).rows).toEqual([])
    }
  }
  const october = 'from=2026-10-01&to=2026-10-31'
  for (const query of [
    'by=hall',
    'by=item',
    'by=channel',
    'by=window&item=pension',
    'by=window&channel=qr',
  ]) {
    const problem = await hall.refuses('GET', `/api/rating-figures?${october}&${query}`, undefined, 'wang')
    expect([query, problem.code]).toEqual([query, 'figures-by-window-only'])
    expect((await figures(`${october}&${query}`, 'manager')).rows).toEqual([])
  }
})

test('the visits behind a figure open for inspectors only', async () => {
  for (const who of ['wang', 'manager', 'admin']) {
    expect((await hall.refuses('GET', `/api/rating-rows?${day}`, undefined, who)).code).toBe('not-allowed')
    expect((await hall.refuses('GET', `/api/rating-signs?${day}`, undefined, who)).code).toBe('not-allowed')
  }
  const rows = async (query: string) =>
    (
      await hall.request<RatingRowsReply & Problem>(
        'GET',
        `/api/rating-rows?${query}`,
        undefined,
        'inspector',
      )
    ).body
  expect(
    (await rows(day)).rows.map(({ visit, level, state, staff }) => [visit, level, state, staff?.id]),
  ).toEqual(
    visits.map((visit, place) => [
      visit,
      levels[place] ?? null,
      levels[place] ? 'active' : 'unrated',
      'wang',
    ]),
  )
  expect((await rows(`${day}&state=unrated`)).rows).toHaveLength(2)
  expect((await rows(`${day}&level=5&channel=qr&window=1&item=pension`)).rows).toHaveLength(3)
  expect((await rows(`${day}&after=2026-11-24~${visits[5]}`)).rows.map(({ visit }) => visit)).toEqual(
    visits.slice(6),
  )
  expect((await rows('from=2026-11-24&to=2026-11-23')).code).toBe('period-backwards')
  expect((await rows('from=2025-01-01&to=2026-11-23')).code).toBe('period-too-long')
  expect((await rows(`${day}&after=2026-99-99~1`)).code).toBe('bad-request')
  // A quarter of the whole hall is looked through a month at a time.
  let quarter = await rows('from=2026-09-20&to=2026-11-24&state=active')
  expect(quarter).toEqual({ rows: [], next: '2026-10-21~0' })
  quarter = await rows(`from=2026-09-20&to=2026-11-24&state=active&after=${quarter.next}`)
  expect(quarter).toEqual({ rows: [], next: '2026-11-21~0' })
  quarter = await rows(`from=2026-09-20&to=2026-11-24&state=active&after=${quarter.next}`)
  expect([quarter.rows.length, quarter.next]).toEqual([6, null])
  expect((await rows('from=2026-09-20&to=2026-11-24&window=1')).rows).toHaveLength(8)
})

test('keys pressed again and again while nobody is there stand in the list of signs, with how often', async () => {
  await hall.isReady()
  await hall.passes(10 * 60_000)
  const keypad = hall.device('keypad-3', 'keypad')
  for (let count = 1; count <= 10; count++) {
    keypad.press(5)
    await hall.until(`press ${count} is kept`, () => hall.rows('SELECT 1 FROM presses').length === count)
  }
  const { body } = await hall.request<RatingSignsReply>(
    'GET',
    `/api/rating-signs?${day}`,
    undefined,
    'inspector',
  )
  // The six ratings by QR code all came from this machine, one after the other.
  expect(body.signs.map(({ kind, window, visits }) => [kind, window, visits])).toEqual([
    ['qr-one-sender', 1, visits.slice(0, 6)],
    ['qr-burst', 1, visits.slice(0, 6)],
    ['without-visit', 3, []],
  ])
  expect(body.signs.map(({ evidence }) => evidence)).toMatchObject([
    { visits: 6, ofSender: 6, usuallyUnder: 5 },
    { presses: 6 },
    { presses: 10, usuallyUnder: 10 },
  ])
})

test('a month opens once the days of late ratings are over, and tells what at least five said', async () => {
  const november = 'from=2026-11-01&to=2026-11-30&by=window'
  await hall.passesUntil('2026-12-07T23:59:00+08:00')
  for (const who of ['wang', 'manager', 'inspector']) hall.forgets(who)
  expect((await hall.refuses('GET', `/api/rating-figures?${november}`, undefined, 'manager')).code).toBe(
    'period-not-whole',
  )
  await hall.passesUntil('2026-12-08T00:01:00+08:00')
  const [seen] = (await figures(november, 'inspector')).rows
  expect(seen).toMatchObject({ finished: 8, active: 6, unrated: 2 })
  // What became of one negative rating is told to nobody else.
  const figuresTold = { 'active-good': { of: 4, all: 6 }, unrated: { of: 2, all: 8 }, answered: null }
  for (const who of ['wang', 'manager']) {
    const [row] = (await figures(november, who)).rows
    expect(row).toMatchObject({ finished: 8, active: 6, levels: seen?.levels, figures: figuresTold })
  }
})
