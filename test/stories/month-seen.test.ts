import { afterEach, expect, test } from 'vitest'
import { windowNo } from '../../src/core/ids.ts'
import type {
  MonthRankingReply,
  MonthsReply,
  ScorecardsReply,
  WindowSheetReply,
} from '../../src/server/ranking-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { daysPass, octoberHall } from './month-hall.ts'
import type { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const october = '/api/months/2026-10'
const asks = async <T>(path: string, as: string) => (await hall.request<T>('GET', path, undefined, as)).body
const closes = (edition: number, reason?: string) =>
  hall.request('POST', `${october}/close`, { edition, reason }, 'manager')
/** What each of a month's replies says of windows 1 and 3, three citizens each, and 6, one. */
const votes = async (as: string) => {
  const { ranking } = await asks<MonthRankingReply>(october, as)
  const { sheet } = await asks<WindowSheetReply>(`${october}/windows/3`, as)
  const sheets = [...ranking.ranked, ...ranking.notRanked]
  return [...sheets.map(({ voice }) => voice?.active ?? null), sheet.voice?.active ?? null]
}
const everyVote = [
  [0, 0, 0, 1, 2],
  [1, 0, 0, 1, 1],
  [0, 0, 0, 0, 1],
  [1, 0, 0, 1, 1],
]

test('while citizens may still rate a month, only an inspector sees it, whatever way others ask', async () => {
  hall = await octoberHall()
  const ways = ['', '?edition=now', '/windows/3', '/windows/3?edition=now', '/export.csv', '/export.xlsx']
  const replies = async (as: string) => {
    const all = await Promise.all(
      ways.map((way) => hall.request<Problem>('GET', october + way, undefined, as)),
    )
    return [...new Set(all.map(({ status, body }) => (status === 200 ? 'shown' : body.code)))]
  }
  const listed = async (as: string) => (await asks<MonthsReply>('/api/months', as)).months
  // 66.7 % good takes four points of the quarter, once nobody rates it any more.
  const cardOf = async (as: string) => {
    const { ratingsIn, windows } = await asks<ScorecardsReply>('/api/scorecards/2026-Q4', as)
    return [ratingsIn, windows.find(({ window }) => window === 3)?.hundredths]
  }
  await daysPass(hall, '2026-11-07T23:00:00+08:00')
  for (const as of ['li', 'manager', 'admin']) {
    expect(await replies(as)).toEqual(['month-still-rated'])
    expect((await listed(as)).map(({ nowShown }) => nowShown)).toEqual([false, false])
    expect(await cardOf(as)).toEqual([false, 10_000])
  }
  expect(await replies('inspector')).toEqual(['shown'])
  expect(await cardOf('inspector')).toEqual([true, 9600])

  await daysPass(hall, '2026-11-08T00:01:00+08:00')
  expect(await replies('li')).toEqual(['shown'])
  expect((await listed('li')).map(({ month, nowShown }) => [month, nowShown])).toEqual([
    ['2026-11', false],
    ['2026-10', true],
  ])
  await daysPass(hall, '2027-01-07T23:00:00+08:00')
  expect(await cardOf('li')).toEqual([false, 10_000])
  await daysPass(hall, '2027-01-08T00:01:00+08:00')
  expect(await cardOf('li')).toEqual([true, 9600])
})

test('where three citizens rated, an inspector sees how; clerk, manager and administrator see the place only', async () => {
  hall = await octoberHall()
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  expect(await votes('manager')).toEqual([null, null, null, null])
  await closes(1)
  expect(await votes('inspector')).toEqual(everyVote)
  for (const as of ['li', 'manager', 'admin']) {
    expect(await votes(as)).toEqual([null, null, null, null])
    const { ranking } = await asks<MonthRankingReply>(october, as)
    expect(ranking).toMatchObject({
      ranked: [
        { place: 1, window: 1 },
        { place: 2, window: 3 },
      ],
    })
    expect(ranking.notRanked).toMatchObject([{ reasons: [{ code: 'few-ratings', ratings: null }] }])
    const csv = await asks<string>(`${october}/export.csv`, as)
    expect(csv.split('\r\n')[1]).toMatch(/^2026-10,第1版,1,1,是,[\d.]+,[\d.]+,,/)
  }
  expect((await asks<string>(`${october}/export.csv`, 'inspector')).split('\r\n')[1]).toMatch(
    /^2026-10,第1版,1,1,是,[\d.]+,[\d.]+,[\d.]+,/,
  )
})

test('a correction does not tell what one of three citizens had said', async () => {
  hall = await octoberHall({
    voice: { points: [0, 3, 6, 8, 10], priorRatings: 60, meanFrom: 300, zeroAt: 0 },
  })
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await closes(1)
  const rated = hall.journal('visit-rated').find(({ event }) => event.window === 1 && event.level === 4)
  const [opened] = hall.journal('follow-up-opened')
  if (!rated || !opened) throw new Error('nobody rated so')
  const { visit } = rated.event
  const { followUp } = opened.event
  const aside = { type: 'rating-set-aside', visit, window: windowNo(1), followUp } as const
  await hall.hall.core.spine.execute('hall', () => ({ ok: true, value: { events: [aside], answer: null } }))
  await closes(2, '申诉成立')

  const changed = async (as: string) => {
    const { edition } = await asks<MonthRankingReply>(october, as)
    const { months } = await asks<MonthsReply>('/api/months', as)
    const listed = months.find(({ month }) => month === '2026-10')?.editions.at(-1)?.changes
    expect(listed).toEqual(edition?.changes)
    return listed?.filter(({ window }) => window === 1).map(({ figure }) => figure)
  }
  expect(await changed('inspector')).toEqual(expect.arrayContaining(['total', 'voice', 'ratings']))
  for (const as of ['li', 'manager']) {
    const figures = await changed(as)
    expect(figures).toContain('total')
    expect(figures).not.toContain('voice')
    expect(figures).not.toContain('ratings')
  }
})
