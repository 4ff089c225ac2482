import { expect, test } from 'vitest'
import type { HallFigures, UnrankedSheet } from '../../src/ranking/ranked-month.ts'
import { decimal, ratio } from '../../src/ranking/rational.ts'
import type { RulebookReply, RuleReply } from '../../src/server/ranking-requests.ts'
import { checksOf } from '../../web/ranking/eligibility.ts'
import { entryOrder } from '../../web/ranking/entry-order.ts'
import { decimals, minutesEach, percentText, pointsText, signedPoints } from '../../web/ranking/figures.ts'
import { placeOn, scaleOf } from '../../web/ranking/interval-scale.ts'
import { referenceWords } from '../../web/ranking/reference.ts'

test.each([
  ['87.1250', 2, '87.13'],
  ['99.9960', 2, '100.00'],
  ['0.0049', 2, '0.00'],
  ['-0.0049', 2, '0.00'],
  ['-1.5', 0, '−2'],
  ['84.2907', 4, '84.2907'],
  ['7', 1, '7.0'],
])('%s with %i decimals is %s', (text, places, shown) => {
  expect(decimals(text, places)).toBe(shown)
})

test('figures of the ranking itself are read digit by digit, without a detour over binary fractions', () => {
  for (const n of [1, 5, 49, 50, 99_995, 1_234_567]) {
    const text = decimal(ratio(n, 10_000))
    expect(decimals(text, 4)).toBe(text)
  }
})

test('points, shares and times are written as people write them', () => {
  expect([
    pointsText(-50),
    pointsText(10_060),
    signedPoints(60),
    signedPoints(-300),
    signedPoints(0),
  ]).toEqual(['−0.5', '100.6', '+0.6', '−3', '0'])
  expect([percentText(50, 54), percentText(0, 0)]).toEqual(['92.6%', null])
  expect([minutesEach(245_000, 1), minutesEach(3_599_000, 60), minutesEach(0, 0)]).toEqual([
    '4:05',
    '1:00',
    '0:00',
  ])
})

test('all intervals of a month share one scale, and none leaves it', () => {
  const scale = scaleOf([{ from: '9.1800', to: '9.9812' }, null, { from: '8.7', to: '10.0000' }])
  expect(scale).toEqual({ from: 8.5, to: 10 })
  expect([placeOn(scale!, '8.5'), placeOn(scale!, '10'), placeOn(scale!, 9.25), placeOn(scale!, 3)]).toEqual([
    0, 100, 50, 0,
  ])
  expect(scaleOf([{ from: '10.0000', to: '10.0000' }])).toEqual({ from: 10, to: 10.5 })
  expect(scaleOf([null])).toBeNull()
})

const hall = { unratedShare: '63.0000' } as unknown as HallFigures
const rules = {
  eligible: { visits: 30, activeRatings: 10, unratedMarginPoints: 15 },
} as RulebookReply['month']

test('a sheet tells every condition of a place, met or not', () => {
  const sheet = {
    visits: 12,
    voice: { ratings: 3 },
    reasons: [
      { code: 'few-visits', visits: 12, needed: 30 },
      { code: 'few-ratings', ratings: 3, needed: 10 },
      { code: 'serious-finding', references: ['entry-4'] },
    ],
  } as unknown as UnrankedSheet
  expect(checksOf(sheet, hall, rules)).toEqual([
    { condition: 'visits', holds: false, has: '12', asked: '≥ 30' },
    { condition: 'ratings', holds: false, has: '3', asked: '≥ 10' },
    { condition: 'unrated', holds: true, has: '75.0%', asked: '≤ 78.0%' },
    { condition: 'serious', holds: false, has: '1', asked: '0' },
  ])
})

test('what is behind a point is named so that it can be found', () => {
  expect(referenceWords('entry-17').zh).toBe('考核登记第17号')
  expect(referenceWords('over-limit/20261020-03-0007').zh).toBe('超过承诺时限 20261020-03-0007')
  expect(referenceWords('something').zh).toBe('something')
})

test('an entry says points only where the inspector chooses them', () => {
  const filled = { rule: 'praised', window: 3, day: '2026-10-12', count: 1, points: 0.3, evidence: ' 来信 ' }
  const rule = (from: number, to: number) => ({ hundredths: { from, to } }) as RuleReply
  expect(entryOrder(filled, rule(30, 100))).toEqual({
    rule: 'praised',
    window: 3,
    day: '2026-10-12',
    count: 1,
    hundredths: 30,
    evidence: '来信',
  })
  expect(entryOrder({ ...filled, points: 0.29 }, rule(30, 100))).toMatchObject({ hundredths: 29 })
  expect(entryOrder(filled, rule(-100, -100))).not.toHaveProperty('hundredths')
})
