import { expect, test } from 'vitest'
import { canonicalText } from '../../src/core/canonical.ts'
import { rankMonth } from '../../src/ranking/rank-month.ts'
import { textOf } from '../../src/ranking/reckon.ts'
import { rules } from './month-of.ts'
import { sampleMonth } from './sampled-month.ts'

test('an edition made sheet by sheet, with rests between, is the RFC 8785 text of the whole month', () => {
  let rests = 0
  const breathe = () => {
    rests++
  }
  const ranking = rankMonth(sampleMonth({ seed: 3, spread: 1, withBefore: true }).input, rules, breathe)
  expect(ranking.ranked.length).toBeGreaterThan(10)
  const resting = rests
  expect(textOf(ranking, breathe)).toBe(canonicalText(ranking))
  expect(resting).toBeGreaterThan(ranking.ranked.length)
  expect(rests - resting).toBe(ranking.ranked.length + ranking.notRanked.length)
})
