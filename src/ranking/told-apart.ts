import type { ByLevel } from './month-input.ts'
import type { Comparison } from './ranked-month.ts'
import {
  add,
  compare,
  decimal,
  divide,
  multiply,
  type Rational,
  ratio,
  rootUp,
  rounded,
  subtract,
  sum,
  zero,
} from './rational.ts'
import { countOf, pointsOf } from './voice.ts'

/** 95 times of 100, chance stays below so many standard deviations. */
const ninetyFivePercent = ratio(16_449, 10_000)

/**
 * Tests at 5 % whether windows differ by more than chance: the spread of their means around the common mean, each
 * weighed by its ratings, in units of the variance of single ratings. Ratings are far from a bell curve (nearly all
 * are at the top), so the bound takes their kurtosis into account: chance moves the spread as it moves a multiple of
 * a chi-square with the same mean and variance (Box and Andersen 1955), whose 95 % point Wilson and Hilferty (1931)
 * give by one square root.
 */
export function toldApart(windows: readonly ByLevel[], points: ByLevel): Comparison {
  const rated = windows.filter((active) => countOf(active) > 0)
  const all = rated.reduce<number[]>(
    (total, active) => total.map((n, level) => n + (active[level] ?? 0)),
    [0, 0, 0, 0, 0],
  ) as unknown as ByLevel
  const [ratings, total] = [countOf(all), pointsOf(all, points)]
  const [second, fourth] = [powerSum(all, points, 2n), powerSum(all, points, 4n)]
  if (rated.length < 2 || second === 0n) return cannotTell
  const between = subtract(
    sum(rated.map((active) => ratio(BigInt(pointsOf(active, points)) ** 2n, countOf(active)))),
    ratio(BigInt(total) ** 2n, ratings),
  )
  const n = BigInt(ratings)
  const statistic = divide(between, ratio(second, n * n * (n - 1n)))
  const excess = subtract(ratio(n * fourth, second * second), ratio(3))
  const uneven = subtract(
    sum(rated.map((active) => ratio(1, countOf(active)))),
    ratio(2 * rated.length - 1, ratings),
  )
  const variance = add(ratio(2 * (rated.length - 1)), multiply(excess, uneven))
  if (compare(variance, zero) <= 0) return cannotTell
  return judged(statistic, criticalSpread(rated.length - 1, variance))
}

/** The 95 % point of a multiple of a chi-square that has this mean and variance. */
function criticalSpread(mean: number, variance: Rational): Rational {
  const h = divide(variance, ratio(9 * mean * mean))
  const base = add(subtract(ratio(1), h), multiply(ninetyFivePercent, rootUp(h)))
  return multiply(ratio(mean), multiply(base, multiply(base, base)))
}

/** Sum of powers of the distance from the common mean, times the number of ratings to the same power. */
function powerSum(all: ByLevel, points: ByLevel, power: bigint): bigint {
  const [ratings, total] = [BigInt(countOf(all)), BigInt(pointsOf(all, points))]
  return all.reduce(
    (known, count, level) => known + BigInt(count) * (BigInt(points[level] ?? 0) * ratings - total) ** power,
    0n,
  )
}

const judged = (statistic: Rational, critical: Rational): Comparison => ({
  distinguishable: compare(rounded(statistic), rounded(critical)) > 0,
  statistic: decimal(statistic),
  critical: decimal(critical),
})

const cannotTell = judged(zero, zero)
