import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ByLevel, Deduction, MonthInput } from '../../src/ranking/month-input.ts'
import { rankMonth } from '../../src/ranking/rank-month.ts'
import { cell, monthOf, rules, windowOf } from './month-of.ts'
import { sampleMonth } from './sampled-month.ts'

const before: ByLevel = [0, 0, 10, 40, 950]
const lost = (rule: string, count: number, hundredths: number, growsWithVolume: boolean): Deduction => ({
  rule,
  category: 'conduct',
  count,
  hundredths,
  growsWithVolume,
  references: Array.from({ length: count }, (_, index) => `${rule}/${index + 1}`),
})

test('a month that can be followed with a pencil', () => {
  const month = monthOf(
    [
      windowOf(1, [0, 0, 0, 20, 80], 100, {
        cases: { closed: 30, onTime: 29 },
        times: [cell('social', 9, 200, 600_000, 300_000)],
        deductions: [lost('asked-twice', 3, 150, true), lost('absent', 1, 50, false)],
      }),
      windowOf(2, [0, 0, 0, 0, 40], 60, { times: [cell('social', 9, 100, 600_000, 600_000)] }),
    ],
    before,
  )
  const { ranked, hall } = rankMonth(month, rules)
  expect(hall).toMatchObject({
    visits: 300,
    meanOf: { of: 'months-before', active: before },
    meanPoints: '9.8800', // (60 + 320 + 9 500) / 1 000
    lostWithVolume: '1.5000',
    lostPerThousand: '5.0000', // 1.5 points, 300 visits
    unratedShare: '53.3333',
    cases: { closed: 30, onTime: 29 },
    onTimeShare: '96.6667',
  })
  expect(ranked.map(({ window, place, total }) => ({ window, place, total }))).toEqual([
    { window: 2, place: 1, total: '90.7924' },
    { window: 1, place: 2, total: '83.1721' },
  ])
  const [second, first] = ranked
  expect(first).toMatchObject({
    // 100 − 0.5 − (1.5 × 1 000 + 5 × 4 000) / 4 200
    discipline: {
      score: '94.3810',
      lostPerThousand: '5.1190',
      lostAsCounted: '0.5000',
      lostWithVolume: '1.5000',
    },
    // Its own mean of 9.6: joined with the hall's it would be 9.705. (9.6 − 9) / (10 − 9)
    voice: { score: '60.0000', meanPoints: '9.6000', countedPoints: '9.6000', joined: false },
    timeliness: {
      score: '76.9566', // a quarter of 50, a quarter of 64.4928, half of 96.6667
      waiting: { score: '50.0000', comparedVisits: 200, ownMs: 120_000_000, expectedMs: 120_000_000 },
      // (200 × 66.6667 + 30 × 50) / 230
      service: { score: '64.4928', compared: '66.6667', ownMs: 60_000_000, expectedMs: 120_000_000 },
      cases: { score: '96.6667', closed: 30, onTime: 29 },
    },
    nextPlace: { ahead: 2 },
  })
  // (400 + 60 × 9.88) / 100
  expect(second?.voice).toMatchObject({ countedPoints: '9.9280', joined: true, score: '92.8000' })
  expect(second?.nextPlace).toBeNull()
})

test('every total can be added again from what the sheet shows', () => {
  const { ranked } = rankMonth(sampleMonth({ seed: 5, spread: 1, withBefore: false }).input, rules)
  const units = (text: string) => BigInt(text.replace('.', ''))
  for (const { total, discipline, voice, timeliness } of ranked) {
    const hundredfold =
      60n * units(discipline.score) + 25n * units(voice.score) + 15n * units(timeliness.score)
    const difference = 100n * units(total) - hundredfold
    expect(difference <= 50n && difference >= -50n).toBe(true)
  }
})

test('the same figures in any order make the same edition', () => {
  const { input } = sampleMonth({ seed: 3, spread: 1, withBefore: true })
  const windows = input.windows.map((one) => ({
    ...one,
    deductions: [...one.deductions, lost('absent', 3, 150, false)],
  }))
  const edition = JSON.stringify(rankMonth({ ...input, windows }, rules))
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length })
  fc.assert(
    fc.property(shuffled(windows), fc.nat(), (order, turn) => {
      const turned = <T>(all: readonly T[]) => [
        ...all.slice(turn % all.length),
        ...all.slice(0, turn % all.length),
      ]
      const month: MonthInput = {
        ...input,
        windows: order.map((one) => ({
          ...one,
          times: turned(one.times),
          deductions: turned(one.deductions).map((lost) =>
            lost.references.length === 0 ? lost : { ...lost, references: turned(lost.references) },
          ),
        })),
      }
      expect(JSON.stringify(rankMonth(month, rules))).toBe(edition)
    }),
    { numRuns: 10, seed: 20261004 },
  )
})

test('windows that are equal in everything share the place, and as many places after it stay empty', () => {
  const same = [1, 2, 3, 4].map((no) => windowOf(no, [0, 0, 0, 5, 95], 100))
  const better = windowOf(5, [0, 0, 0, 0, 100], 100)
  const worse = windowOf(6, [0, 0, 5, 5, 90], 100)
  const { ranked } = rankMonth(monthOf([worse, ...same, better], before), rules)
  expect(ranked.map(({ window, place, modelWindow }) => [window, place, modelWindow])).toEqual([
    [5, 1, true],
    [1, 2, true],
    [2, 2, true],
    [3, 2, true],
    [4, 2, true],
    [6, 6, false],
  ])
})

test('equal totals are decided by the written rules, one after the other', () => {
  // A hall of very satisfied citizens: more of them change no mean.
  const all: ByLevel = [0, 0, 0, 0, 1]
  const windows = [windowOf(1, [0, 0, 0, 0, 50], 50), windowOf(2, [0, 0, 0, 0, 60], 40)]
  const places = (ties: typeof rules.ties) =>
    rankMonth(monthOf(windows, all), { ...rules, ties }).ranked.map(({ window, place }) => [window, place])
  expect(places(['higher-voice'])).toEqual([
    [1, 1],
    [2, 1],
  ])
  expect(places(['higher-voice', 'more-active-ratings'])).toEqual([
    [2, 1],
    [1, 2],
  ])
})

test('a window without enough behind it is listed with every reason, and not as last', () => {
  const windows = [
    windowOf(1, [0, 0, 0, 0, 100], 100),
    windowOf(2, [0, 0, 0, 0, 5], 5),
    windowOf(3, [0, 0, 0, 0, 100], 100, { seriousFindings: ['over-limit/b', 'closed-while-open/a'] }),
    windowOf(4, [0, 0, 0, 0, 0], 0),
  ]
  const { ranked, notRanked } = rankMonth(monthOf(windows, before), rules)
  expect(ranked.map(({ window }) => window)).toEqual([1])
  expect(notRanked.map(({ window, reasons }) => [window, reasons])).toEqual([
    [
      2,
      [
        { code: 'few-visits', visits: 10, needed: 30 },
        { code: 'few-ratings', ratings: 5, needed: 10 },
      ],
    ],
    [3, [{ code: 'serious-finding', references: ['closed-while-open/a', 'over-limit/b'] }]],
    [
      4,
      [
        { code: 'few-visits', visits: 0, needed: 30 },
        { code: 'few-ratings', ratings: 0, needed: 10 },
      ],
    ],
  ])
})

test('ratings by default hide no silence: they count as silent', () => {
  const silent = windowOf(1, [0, 0, 0, 0, 10], 0, { visits: 100, defaulted: 90, unrated: 0 })
  const others = [2, 3].map((no) =>
    windowOf(no, [0, 0, 0, 0, 90], 0, { visits: 100, defaulted: 10, unrated: 0 }),
  )
  const { notRanked } = rankMonth(monthOf([silent, ...others], before), rules)
  expect(notRanked.map(({ reasons }) => reasons)).toEqual([
    [{ code: 'many-unrated', share: '90.0000', atMost: '51.6667' }],
  ])
})

test('the sheet says what would have reached the window ahead: that much does, and less does not', () => {
  const ahead = windowOf(1, [0, 0, 0, 4, 96], 100, { cases: { closed: 50, onTime: 49 } })
  const own = windowOf(2, [0, 0, 1, 8, 91], 100, { deductions: [lost('absent', 4, 40, false)] })
  const place = (active: ByLevel, deductions = own.deductions) =>
    rankMonth(monthOf([ahead, { ...own, active, deductions }], before), rules).ranked.find(
      ({ window }) => window === 2,
    )
  const next = place(own.active)?.nextPlace
  expect(next).toMatchObject({
    ahead: 1,
    moreVerySatisfied: 6,
    moreOnTime: null,
    shorterServiceSeconds: null,
  })
  expect(place([0, 0, 0, 4, 96])?.place).toBe(2)
  expect(place([0, 0, 0, 3, 97])?.place).toBe(1)
})

test.each([
  // 1.428 points are missing; one absence is 0.375.
  [
    'fewer findings',
    { deductions: [lost('absent', 4, 250, false)] },
    { fewerFindings: { rule: 'absent', count: 4 } },
  ],
  // 0.2494 points are missing; one late case is 0.1071.
  ['cases on time', { cases: { closed: 50, onTime: 47 } }, { moreOnTime: 3 }],
  // 49.1404 of 100 are enough for service: 49.0115 before it is joined, which are 624.2 s against the other's 600 s.
  ['shorter service', { times: [cell('social', 9, 200, 0, 630_000)] }, { shorterServiceSeconds: 6 }],
])('%s are told where they are enough', (_, worse, told) => {
  const ratings: ByLevel = [0, 0, 0, 0, 100]
  const equal = { times: [cell('social', 9, 200, 0, 600_000)], cases: { closed: 50, onTime: 50 } }
  const ahead = { ...equal, deductions: [lost('untidy', 1, 12, false)] }
  const windows = [windowOf(1, ratings, 100, ahead), windowOf(2, ratings, 100, { ...equal, ...worse })]
  const { ranked } = rankMonth(monthOf(windows, before), rules)
  const none = { fewerFindings: null, moreVerySatisfied: null, moreOnTime: null, shorterServiceSeconds: null }
  const { missing, ...next } = ranked[1]!.nextPlace!
  expect(Number(missing)).toBeGreaterThan(0)
  expect(next).toMatchObject({ ahead: 1, ...none, ...told })
})

test('figures that contradict each other are a fault, never an edition', () => {
  const one = windowOf(1, [0, 0, 0, 0, 100], 100)
  for (const wrong of [
    { ...one, visits: 199 },
    { ...one, cases: { closed: 1, onTime: 2 } },
    { ...one, unrated: 99.5, visits: 199.5 },
    { ...one, times: [cell('social', 9, 1, 1, 1), cell('social', 9, 2, 1, 1)] },
  ])
    expect(() => rankMonth(monthOf([wrong]), rules)).toThrow(RangeError)
  expect(() => rankMonth(monthOf([one, one]), rules)).toThrow('1 comes twice')
  expect(() => rankMonth(monthOf([one]), { ...rules, weights: { ...rules.weights, voice: 26 } })).toThrow(
    RangeError,
  )
})
