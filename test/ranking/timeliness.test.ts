import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal } from '../../src/ranking/rational.ts'
import { comparedTimes, hallTimes, timelinessOf } from '../../src/ranking/timeliness.ts'
import { cell, monthOf, rules, windowOf } from './month-of.ts'

const runs = { numRuns: 300, seed: 20261003 }
const minute = 60_000
const slots = [9, 10, 33, 105]
const items = ['household', 'social', 'business']
/** What an item takes at the hall's pace, longer in some hours. */
const base = (item: number, slot: number) => (item + 1) * 4 * minute + slot * 1_000

/** Visits of each item in each hour. */
const mixes = fc.array(fc.nat({ max: 40 }), { minLength: 12, maxLength: 12 })

/** A window with a mix that takes `of`/`over` of the hall's time. */
const paced = (no: number, mix: readonly number[], [of, over]: readonly [number, number]) =>
  windowOf(no, [0, 0, 0, 0, 1], 0, {
    times: mix.flatMap((visits, index) => {
      const [item, slot] = [index % 3, slots[Math.floor(index / 3)] ?? 0]
      const ms = (base(item, slot) * of) / over
      return visits === 0 ? [] : [cell(items[item] ?? '', slot, visits, 2 * ms, ms)]
    }),
  })

function partsOf(no: number, month: ReturnType<typeof monthOf>) {
  const hall = hallTimes(month)
  const window = month.windows[no - 1]!
  const { waiting, service } = timelinessOf(comparedTimes(window, hall), window.cases, hall, rules)
  return [decimal(waiting), decimal(service)]
}

test('other items at other hours change nothing for a window that is as quick at all of them', () => {
  fc.assert(
    fc.property(
      mixes,
      mixes,
      mixes,
      mixes,
      fc.constantFrom([1, 2], [1, 1], [5, 4], [2, 1]),
      (one, other, a, b, pace) => {
        const colleagues = [
          paced(
            2,
            a.map((n) => n + 1),
            [1, 1],
          ),
          paced(3, b, [1, 1]),
        ]
        fc.pre(one.some((n) => n > 0) && other.some((n) => n > 0))
        const factor = pace as [number, number]
        const before = partsOf(1, monthOf([paced(1, one, factor), ...colleagues]))
        expect(partsOf(1, monthOf([paced(1, other, factor), ...colleagues]))).toEqual(before)
        const expected = ((100 * factor[1]) / (factor[0] + factor[1])).toFixed(4)
        expect(before).toEqual([expected, expected])
      },
    ),
    runs,
  )
})

test('a rush on Monday morning is not held against the windows that were open in it', () => {
  const rush = [cell('household', 9, 40, 50 * minute, 6 * minute)]
  const quiet = [cell('household', 105, 40, 2 * minute, 6 * minute)]
  const month = monthOf(
    [rush, rush, quiet, quiet].map((times, index) => windowOf(index + 1, [0, 0, 0, 0, 1], 0, { times })),
  )
  for (const no of [1, 2, 3, 4]) expect(partsOf(no, month)).toEqual(['50.0000', '50.0000'])
})

test('easy items gain nothing, and what only one window does says nothing', () => {
  const easy = windowOf(1, [0, 0, 0, 0, 1], 0, { times: [cell('social', 9, 50, 0, minute)] })
  const hard = windowOf(2, [0, 0, 0, 0, 1], 0, { times: [cell('business', 9, 50, 0, 90 * minute)] })
  expect(partsOf(1, monthOf([easy, hard]))).toEqual(['50.0000', '50.0000'])
  expect(partsOf(2, monthOf([easy, hard]))).toEqual(['50.0000', '50.0000'])
})

test('one late case of two counts, but not as half of a month', () => {
  const windows = [
    windowOf(1, [0, 0, 0, 0, 1], 0, { cases: { closed: 2, onTime: 1 } }),
    windowOf(2, [0, 0, 0, 0, 1], 0, { cases: { closed: 98, onTime: 98 } }),
    windowOf(3, [0, 0, 0, 0, 1], 0),
  ]
  const hall = hallTimes(monthOf(windows))
  const scores = windows.map(({ cases, ...one }) =>
    decimal(timelinessOf(comparedTimes({ cases, ...one }, hall), cases, hall, rules).cases),
  )
  // (1 + 20 × 0.99) / 22, (98 + 20 × 0.99) / 118, and without a case as the hall.
  expect(scores).toEqual(['94.5455', '99.8305', '99.0000'])
})
