import { expect, test } from 'vitest'
import type { ByLevel } from '../../src/ranking/month-input.ts'
import { rankMonth } from '../../src/ranking/rank-month.ts'
import { monthOf, rules, windowOf } from './month-of.ts'

const busy = windowOf(1, [0, 0, 0, 40, 960], 100)
const calm = windowOf(2, [0, 0, 0, 4, 96], 10)

test('after a first month of three ratings the hall is measured by the month itself, and volume ranks nobody', () => {
  const firstDays: ByLevel = [0, 1, 0, 0, 2]
  const { hall, ranked } = rankMonth(monthOf([busy, calm], firstDays), rules)
  expect(hall).toMatchObject({ meanPoints: '9.9200', meanOf: { of: 'month' } })
  expect(ranked.map(({ voice }) => voice.score)).toEqual(['92.0000', '92.0000'])

  // By a mean of 7.6667 the calm one would have lost half of its points for being calm.
  const earlier = { ...rules, voice: { ...rules.voice, meanFrom: 1 } }
  const before = rankMonth(monthOf([busy, calm], firstDays), earlier)
  expect(before.hall).toMatchObject({
    meanPoints: '7.6667',
    meanOf: { of: 'months-before', active: firstDays },
  })
  expect(before.ranked.map(({ voice }) => voice.score)).toEqual(['79.2500', '7.5000'])
})

test('the three months before are the measure from the number of ratings on that the rulebook says', () => {
  const of = (before: ByLevel) => rankMonth(monthOf([busy, calm], before), rules).hall.meanOf
  expect(of([0, 0, 0, 0, 299])).toEqual({ of: 'month' })
  expect(of([0, 0, 0, 0, 300])).toEqual({ of: 'months-before', active: [0, 0, 0, 0, 300] })
})
