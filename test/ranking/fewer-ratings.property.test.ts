import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ByLevel, MonthInput, WindowMonth } from '../../src/ranking/month-input.ts'
import { rankMonth } from '../../src/ranking/rank-month.ts'
import { add, compare, multiply, ratio, zero } from '../../src/ranking/rational.ts'
import { countOf, hallVoice, pointsOf, voiceOf } from '../../src/ranking/voice.ts'
import { monthOf, rules, windowOf } from './month-of.ts'

/** Months are the same in every run; another seed looks elsewhere. */
const runs = { numRuns: 250, seed: 20261002 }

const few = fc.nat({ max: 6 })
const ratings: fc.Arbitrary<ByLevel> = fc.tuple(few, few, few, fc.nat({ max: 20 }), fc.nat({ max: 150 }))

/** Windows near each other, so that a few ratings decide who is among the first three. */
const windows = fc
  .array(
    fc.record({ active: ratings, silent: fc.integer({ min: 20, max: 160 }), late: fc.nat({ max: 2 }) }),
    { minLength: 4, maxLength: 9 },
  )
  .map((all) =>
    all.map(({ active, silent, late }, index) =>
      windowOf(index + 1, active, silent, { cases: { closed: 60, onTime: 60 - late } }),
    ),
  )

const before: fc.Arbitrary<ByLevel> = fc.tuple(few, few, few, few, fc.integer({ min: 300, max: 400 }))

/** So many of a window's ratings are kept, by level; the other visits are unrated then. */
function keeping({ window, active, visits, ...rest }: WindowMonth, kept: ByLevel): WindowMonth {
  return { ...rest, window, active: kept, visits, unrated: visits - countOf(kept) }
}

const withFirst = (month: MonthInput, first: WindowMonth): MonthInput => ({
  ...month,
  windows: [first, ...month.windows.slice(1)],
})

/** Place of window 1; windows without a place come after all. */
const placeOfFirst = (month: MonthInput) =>
  rankMonth(month, rules).ranked.find(({ window }) => window === 1)?.place ?? 1_000

const meanOf = (active: ByLevel) => ratio(pointsOf(active, rules.voice.points), Math.max(1, countOf(active)))

test('fewer ratings of the same kind or a worse one never gain a place, so they never make a model window', () => {
  let tried = 0
  fc.assert(
    fc.property(
      windows,
      before,
      fc.array(fc.nat({ max: 100 }), { minLength: 5, maxLength: 5 }),
      (all, hall, shares) => {
        const month = monthOf(all, hall)
        const [first] = all as [WindowMonth]
        const kept = first.active.map((n, level) =>
          Math.ceil((n * (shares[level] ?? 0)) / 100),
        ) as unknown as ByLevel
        fc.pre(countOf(kept) > 0 && compare(meanOf(kept), meanOf(first.active)) <= 0)
        tried++
        expect(placeOfFirst(withFirst(month, keeping(first, kept)))).toBeGreaterThanOrEqual(
          placeOfFirst(month),
        )
      },
    ),
    runs,
  )
  expect(tried).toBe(runs.numRuns)
})

test('in a first month, which is its own measure, fewer ratings of the same mix never gain a place', () => {
  const mix: fc.Arbitrary<ByLevel> = fc.tuple(
    ...([1, 1, 2, 4, 20] as const).map((max) => fc.nat({ max })),
  ) as never
  const times = (one: ByLevel, by: number) => one.map((n) => n * by) as unknown as ByLevel
  const parts = fc.integer({ min: 1, max: 7 })
  fc.assert(
    fc.property(windows, mix, parts, parts, (others, one, more, less) => {
      const collected = windowOf(1, times(one, Math.max(more, less)), 60, {
        cases: { closed: 60, onTime: 60 },
      })
      const month = monthOf([collected, ...others.slice(1)])
      const fewer = withFirst(month, keeping(collected, times(one, Math.min(more, less))))
      expect(placeOfFirst(fewer)).toBeGreaterThanOrEqual(placeOfFirst(month))
    }),
    runs,
  )
})

test('in a first month a big window cannot pull the hall down, and a small rival with it, by collecting less', () => {
  const rivals = [windowOf(2, [0, 0, 0, 0, 10], 15), windowOf(3, [0, 20, 20, 160, 600], 700)]
  const hallMean = (ratings: ByLevel, silent: number) =>
    hallVoice(monthOf([windowOf(1, ratings, silent), ...rivals]), rules).mean
  expect(hallMean([0, 0, 0, 20, 980], 1_000)).toEqual(hallMean([0, 0, 0, 10, 490], 1_500))
})

test('ratings that chance leaves out do not raise the points that count, on average over all ways to leave them out', () => {
  const level = fc.nat({ max: 4 })
  fc.assert(
    fc.property(
      fc.tuple(level, level, level, level, level),
      before,
      fc.nat({ max: 19 }),
      (active, hall, drop) => {
        const kept = countOf(active) - drop
        fc.pre(kept > 0)
        const measure = hallVoice(monthOf([], hall), rules)
        const counted = (byLevel: ByLevel) => voiceOf(byLevel, measure, rules)!.counted
        let [ways, total] = [0n, zero]
        for (const [part, count] of waysToKeep(active, kept)) {
          ways += count
          total = add(total, multiply(counted(part), ratio(count)))
        }
        // What counts has four decimals: each way may be rounded up by half of the last one.
        const atMost = add(counted(active), ratio(1, 10_000))
        expect(compare(multiply(total, ratio(1, ways)), atMost)).toBeLessThanOrEqual(0)
      },
    ),
    { ...runs, numRuns: 100 },
  )
})

/** Every choice of `kept` ratings by level, and in how many ways it comes about. */
function waysToKeep(active: readonly number[], kept: number): (readonly [ByLevel, bigint])[] {
  let parts: [number[], bigint][] = [[[], 1n]]
  for (const n of active) {
    parts = parts.flatMap(([part, ways]) =>
      Array.from({ length: n + 1 }, (_, k): [number[], bigint] => [[...part, k], ways * choose(n, k)]),
    )
  }
  return parts
    .filter(([part]) => part.reduce((total, k) => total + k, 0) === kept)
    .map(([part, ways]) => [part as unknown as ByLevel, ways])
}

const choose = (n: number, k: number): bigint =>
  k === 0 ? 1n : (choose(n - 1, k - 1) * BigInt(n)) / BigInt(k)

test('a very satisfied citizen lowers no voice, neither of that window nor of another, in a first month either', () => {
  fc.assert(
    fc.property(windows, fc.option(before), (all, hall) => {
      const [first] = all as [WindowMonth]
      const [one, two, three, four, five] = first.active
      const month = monthOf(all, hall)
      const more = withFirst(month, keeping(first, [one, two, three, four, five + 1]))
      const voices = ({ windows, ...rest }: MonthInput) =>
        windows.map(({ active }) => voiceOf(active, hallVoice({ windows, ...rest }, rules), rules))
      const was = voices(month)
      for (const [index, voice] of voices(more).entries()) {
        const lower = was[index]
        if (lower && voice) expect(compare(voice.counted, lower.counted)).toBeGreaterThanOrEqual(0)
      }
    }),
    runs,
  )
})

test('a window that hides its bad ratings leaves the ranking when it hides many, and the sheet says why', () => {
  const hall: ByLevel = [0, 0, 10, 40, 950]
  const others = [2, 3, 4, 5].map((no) => windowOf(no, [0, 0, 2, 8, 190], 200))
  const honest = windowOf(1, [30, 40, 30, 10, 90], 200)
  expect(placeOfFirst(monthOf([honest, ...others], hall))).toBe(5)
  const { notRanked } = rankMonth(monthOf([keeping(honest, [0, 0, 0, 0, 90]), ...others], hall), rules)
  expect(notRanked.map(({ window, reasons }) => ({ window, reasons }))).toEqual([
    { window: 1, reasons: [{ code: 'many-unrated', share: '77.5000', atMost: '70.5000' }] },
  ])
})
