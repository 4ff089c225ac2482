import { expect, test } from 'vitest'
import { rankMonth } from '../../src/ranking/rank-month.ts'
import { seenRanking } from '../../src/ranking/seen-by.ts'
import { monthOf, rules, windowOf } from './month-of.ts'

test('nothing beside a window without a place tells how many of its few citizens rated', () => {
  const many = [0, 0, 0, 0, 90] as const
  const few = windowOf(9, [0, 1, 0, 0, 2], 97)
  const ranking = rankMonth(monthOf([windowOf(1, many, 10), windowOf(2, many, 10), few]), rules)
  const reasonsFor = (role: string) => seenRanking(ranking, role).notRanked[0]?.reasons
  expect(reasonsFor('inspector')).toMatchObject([
    { code: 'few-ratings', ratings: 3 },
    { code: 'many-unrated', share: '97.0000' },
  ])
  for (const role of ['staff', 'manager', 'admin']) {
    expect(reasonsFor(role)).toMatchObject([
      { code: 'few-ratings', ratings: null },
      { code: 'many-unrated', share: null },
    ])
    expect(seenRanking(ranking, role).notRanked[0]?.voice).toBeNull()
  }
})
