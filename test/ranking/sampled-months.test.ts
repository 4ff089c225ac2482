import { expect, test } from 'vitest'
import { rankMonth } from '../../src/ranking/rank-month.ts'
import { coverageIn, mean, namedIn, namedMoreOften } from './judged-samples.ts'
import { monthOf, rules, windowOf } from './month-of.ts'

/** `npm run bench -- ranking` does the same with a thousand months. */
test('over sampled months the voice names more of the best three than a plain mean, and the full score more again', () => {
  const { plain, voice, full } = namedIn(60)
  expect(namedMoreOften(voice, plain).ratio).toBeGreaterThan(1.1)
  expect(mean(full.hits)).toBeGreaterThanOrEqual(mean(voice.hits))
  expect(full.tau).toBeGreaterThan(plain.tau)
})

test('in a hall without differences intervals hold the truth nine times of ten, and windows seldom seem to differ', () => {
  const { unshrunk, shown, toldApart } = coverageIn(60, true)
  expect(unshrunk).toBeGreaterThan(0.87)
  expect(unshrunk).toBeLessThan(0.94)
  expect(shown).toBeGreaterThan(0.9)
  expect(toldApart).toBeLessThan(0.14)
})

test('windows that do differ are told apart, and equal ones are not', () => {
  const comparison = (first: readonly [number, number]) =>
    rankMonth(
      monthOf([
        windowOf(1, [0, 0, 0, ...first], 300),
        ...[2, 3, 4].map((no) => windowOf(no, [0, 0, 0, 30, 270], 300)),
      ]),
      rules,
    ).hall.comparison
  expect(comparison([30, 270])).toMatchObject({ distinguishable: false, statistic: '0.0000' })
  expect(comparison([90, 210]).distinguishable).toBe(true)
  // Of four windows: chi-square with 3 degrees of freedom has its 95 % point at 7.815.
  expect(Number(comparison([60, 240]).critical)).toBeCloseTo(7.8, 1)
})
