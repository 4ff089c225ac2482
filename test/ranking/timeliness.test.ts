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
  return [decimal(waiting.score), decimal(service.score)]
}

/** 100 × `over` / (`of` + `over`) over so many visits, joined with 30 at 50; both steps to four decimals. */
function joined(visits: number, [of, over]: readonly [number, number]): string {
  const compared = Math.round((1_000_000 * over) / (of + over))
  return (Math.round((visits * compared + 30 * 500_000) / (visits + 30)) / 10_000).toFixed(4)
}

test('other items at other hours change nothing for a window that is as quick at all of them', () => {
  const sameInOtherHours = mixes.chain((one) =>
    fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })),
  )
  fc.assert(
    fc.property(
      sameInOtherHours,
      mixes,
      mixes,
      fc.constantFrom([1, 2], [1, 1], [5, 4], [2, 1]),
      ([one, other], a, b, pace) => {
        const colleagues = [
          paced(
            2,
            a.map((n) => n + 1),
            [1, 1],
          ),
          paced(3, b, [1, 1]),
        ]
        const visits = one.reduce((total, n) => total + n, 0)
        fc.pre(visits > 0)
        const factor = pace as [number, number]
        const before = partsOf(1, monthOf([paced(1, one, factor), ...colleagues]))
        expect(partsOf(1, monthOf([paced(1, other, factor), ...colleagues]))).toEqual(before)
        const expected = joined(visits, factor)
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

test('a single visit that can be compared decides nothing, however long it took; many do', () => {
  const own = (visits: number) => [
    cell('never-elsewhere', 9, 699, minute, minute),
    cell('social', 9, visits, 5 * minute, 5 * minute),
  ]
  const scoresAt = (ms: number, visits: number) =>
    partsOf(
      1,
      monthOf([
        windowOf(1, [0, 0, 0, 0, 1], 0, { times: own(visits) }),
        windowOf(2, [0, 0, 0, 0, 1], 0, { times: [cell('social', 9, 1, ms, ms)] }),
      ]),
    )
  // Others took a second, or a day: at most 50/31 points to either side, of which a sixteenth reaches the total.
  expect(scoresAt(1_000, 1)).toEqual(['48.3978', '48.3978'])
  expect(scoresAt(86_400_000, 1)).toEqual(['51.6017', '51.6017'])
  // Twice as long, over ten visits and over a thousand.
  expect(scoresAt(2.5 * minute, 10)).toEqual(['45.8333', '45.8333'])
  expect(scoresAt(2.5 * minute, 1_000)).toEqual(['33.8187', '33.8187'])
})

test('by a rulebook of an earlier program, which joins no visits, the compared ones stand alone', () => {
  const month = monthOf([
    windowOf(1, [0, 0, 0, 0, 1], 0, { times: [cell('social', 9, 1, minute, minute)] }),
    windowOf(2, [0, 0, 0, 0, 1], 0, { times: [cell('social', 9, 1, 2 * minute, 2 * minute)] }),
    windowOf(3, [0, 0, 0, 0, 1], 0),
  ])
  const hall = hallTimes(month)
  const earlier = { ...rules, timeliness: { ...rules.timeliness, priorVisits: 0 } }
  const services = month.windows.map((one) =>
    decimal(timelinessOf(comparedTimes(one, hall), one.cases, hall, earlier).service.score),
  )
  expect(services).toEqual(['66.6667', '33.3333', '50.0000'])
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
