import { afterEach, expect, test } from 'vitest'
import type { CaseDoneReply } from '../../src/server/case-requests.ts'
import type { RatingLinkReply, RatingSignsReply } from '../../src/server/rating-requests.ts'
import { CaseWindow } from './case-window.ts'
import { changed, planned } from './changed-hall.ts'
import { KeypadInHand } from './keypad-in-hand.ts'
import { pageOf, sends } from './rated-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const eachCase = changed(planned((plan) => ({ rating: { ...plan.rating, per: 'case' as const } })))

/** Window 1 handles two matters for one citizen; answers both, and the token on the slip of the first. */
async function twoCases() {
  const window = new CaseWindow(() => hall, 1, 'wang')
  await window.sitsDown()
  const visit = await window.receives('social-card')
  const opened: CaseDoneReply[] = []
  for (let count = 0; count < 2; count++) {
    opened.push(await window.opens({ item: 'SB-001', visit, slips: ['supervision-card'] }))
  }
  await hall.does(1, 'wang', 'finish')
  const [first = '', second = ''] = opened.map((one) => one.case)
  const token = hall.journal('slip-issued').find(({ event }) => event.case === first)?.event.token ?? ''
  return { visit, first, second, token }
}

/** The token on the ticket of a visit. */
function tokenOf(visit: string): string {
  const queued = hall.journal('paper-queued').find(({ event }) => 'visit' in event && event.visit === visit)
  const paper = queued?.event.paper
  return paper?.kind === 'ticket' ? (paper.qr?.split('/t/')[1] ?? '') : ''
}

test('where each case is rated, the keypad asks for one after the other, and each is rated once', async () => {
  hall = await StoryHall.open({ file: eachCase })
  await hall.isReady()
  const { visit, first, second, token } = await twoCases()
  const inHand = new KeypadInHand(hall, 'keypad-1', '01')
  await inHand.saysHello()
  expect((await inHand.hears('S', /^\d+,OPEN/)).split(',')[2]).toBe(first)
  expect(await inHand.delivers(1, 'R', '5', first, 0)).toBe('0')
  expect((await inHand.hears('S', new RegExp(`^\\d+,OPEN,${second}`))).split(',')[2]).toBe(second)
  expect(await inHand.delivers(2, 'R', '4', second, 0)).toBe('0')
  expect(await inHand.delivers(3, 'R', '4', second, 0)).toBe('1')
  expect([hall.ratingOf(visit), hall.ratingOf(first), hall.ratingOf(second)]).toEqual([null, 5, 4])
  // The slip of a case is for that case alone.
  const { subjects } = (await pageOf(hall, token)).body
  expect(subjects.map(({ case: one, state }) => [one, state])).toEqual([[first, 'rated']])
  expect(hall.rows('SELECT sum(count) AS finished FROM rating_days WHERE level = 0')).toEqual([
    { finished: 2 },
  ])
})

test('where each case is rated, the keypad goes on asking for the one whose turn it is after a power cut', async () => {
  hall = await StoryHall.open({ file: eachCase })
  await hall.isReady()
  const { visit, first, second } = await twoCases()
  await hall.passes(50_000)
  hall = await hall.losesPower()
  const inHand = new KeypadInHand(hall, 'keypad-1', '01')
  await inHand.saysHello()
  expect((await inHand.hears('S', /^\d+,OPEN/)).split(',')[2]).toBe(first)
  expect(await inHand.delivers(1, 'R', '5', first, 0)).toBe('0')
  await inHand.hears('S', new RegExp(`^\\d+,OPEN,${second}`))

  hall = await hall.losesPower()
  const again = new KeypadInHand(hall, 'keypad-1', '01')
  await again.saysHello()
  const [, , token, seconds] = (await again.hears('S', /^\d+,OPEN/)).split(',')
  expect(token).toBe(second)
  expect(Number(seconds)).toBeGreaterThan(180)
  expect(Number(seconds)).toBeLessThanOrEqual(190)
  // Rated another way, the keypad that was asked for it again asks no more.
  expect(await sends(hall, tokenOf(visit), { do: 'rate', level: 4, case: second })).toBe('done')
  await again.hears('S', /^\d+,CLOSE/)
  expect([hall.ratingOf(first), hall.ratingOf(second)]).toEqual([5, 4])
  expect(hall.rows('SELECT 1 FROM presses WHERE not_counted IS NOT NULL')).toEqual([])
})

test('one citizen who rates many cases at once is no sign that somebody stood in', async () => {
  hall = await StoryHall.open({ file: eachCase })
  await hall.isReady()
  const window = new CaseWindow(() => hall, 1, 'wang')
  await window.sitsDown()
  const visit = await window.receives('social-card')
  const cases: string[] = []
  for (let count = 0; count < 5; count++) {
    cases.push((await window.opens({ item: 'SB-001', visit, slips: ['supervision-card'] })).case)
  }
  await hall.does(1, 'wang', 'finish')
  const inHand = new KeypadInHand(hall, 'keypad-1', '01')
  await inHand.saysHello()
  for (const [place, one] of cases.entries())
    expect(await inHand.delivers(place + 1, 'R', '5', one, 0)).toBe('0')
  const signs = await hall.request<RatingSignsReply>(
    'GET',
    '/api/rating-signs?from=2026-11-24&to=2026-11-24',
    undefined,
    'inspector',
  )
  expect(signs.body.signs).toEqual([])
  expect(hall.journal('key-pressed').map(({ event }) => event.window)).toEqual([1, 1, 1, 1, 1])
})

test('cases that nobody rated at the keypad are rated by QR code, each by its name', async () => {
  hall = await StoryHall.open({ file: eachCase })
  const { visit, first, second } = await twoCases()
  const token = tokenOf(visit)
  const { subjects } = (await pageOf(hall, token)).body as RatingLinkReply
  expect(subjects.map(({ case: one }) => one)).toEqual([first, second])
  expect(await sends(hall, token, { do: 'rate', level: 3 })).toBe('which-case')
  expect(await sends(hall, token, { do: 'rate', level: 3, case: '20261124-9-001' })).toBe('which-case')
  expect(await sends(hall, token, { do: 'rate', level: 3, case: second })).toBe('done')
  expect(await sends(hall, token, { do: 'rate', level: 3, case: second })).toBe('rated-before')
  expect(await sends(hall, token, { do: 'rate', level: 2, case: first })).toBe('done')
  expect(hall.journal('follow-up-opened').map(({ event }) => event.case)).toEqual([first])
})

test('where the visit is rated whole, the slip of any of its cases rates it', async () => {
  hall = await StoryHall.open()
  const { visit, token } = await twoCases()
  expect(await sends(hall, token, { do: 'rate', level: 4 })).toBe('done')
  expect(hall.ratingOf(visit)).toBe(4)
  expect((await pageOf(hall, token)).body.subjects).toMatchObject([{ case: null, state: 'rated' }])
})
