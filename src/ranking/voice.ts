import type { ByLevel, MonthInput, MonthRules } from './month-input.ts'
import type { Interval, MeanSource, VoiceSheet } from './ranked-month.ts'
import {
  add,
  decimal,
  divide,
  larger,
  multiply,
  type Rational,
  ratio,
  rootUp,
  rounded,
  smaller,
  subtract,
  sum,
  zero,
} from './rational.ts'

/** What a window's ratings are compared and joined with. */
export interface HallVoice {
  /** Mean points, with four decimals; null where nobody ever rated. */
  readonly mean: Rational | null
  /** Whose ratings make the mean; null where nobody ever rated. */
  readonly meanOf: MeanSource | null
  /** Of single ratings around their window's mean, in points², with four decimals; null where too few rated. */
  readonly variance: Rational | null
}

/** A window's voice as the ranking goes on with it. */
export interface Voice {
  /** 0–100, with four decimals. */
  readonly score: Rational
  /** Mean points, with four decimals. */
  readonly mean: Rational
  /** Points that count, with four decimals. */
  readonly counted: Rational
  /** How many ratings stand behind what counts, those at the hall's mean included. */
  readonly ratingsBehind: number
}

/** Square of 1.6449: nine times of ten, chance stays within so many standard deviations. Rounded upwards. */
const ninetyPercentSquared = ratio(27_057, 10_000)

/** How many ratings there are. */
export const countOf = (byLevel: ByLevel) => byLevel.reduce((total, count) => total + count, 0)

/** Points of all ratings together, by the points of each level. */
export const pointsOf = (byLevel: ByLevel, points: ByLevel) =>
  byLevel.reduce((total, count, level) => total + count * (points[level] ?? 0), 0)

/**
 * The hall's mean of the three months before, where they have enough ratings to be a measure. Otherwise the month's
 * own, where each window's mean weighs as its visits do and not as its ratings: collecting fewer of the same kind then
 * moves nobody's mean.
 */
export function hallVoice({ windows, before }: MonthInput, { voice }: MonthRules): HallVoice {
  const rated = windows.filter(({ active }) => countOf(active) > 0)
  const variance = pooledVariance(
    rated.map(({ active }) => active),
    voice.points,
  )
  if (before && countOf(before) >= voice.meanFrom)
    return { mean: meanOf(before, voice.points), meanOf: { of: 'months-before', active: before }, variance }
  if (rated.length === 0) return { mean: null, meanOf: null, variance }
  const visits = rated.reduce((total, window) => total + window.visits, 0)
  const weighed = rated.map((window) => multiply(ratio(window.visits), meanOf(window.active, voice.points)))
  return { mean: rounded(divide(sum(weighed), ratio(visits))), meanOf: { of: 'month' }, variance }
}

const meanOf = (active: ByLevel, points: ByLevel) => rounded(ratio(pointsOf(active, points), countOf(active)))

/** Variance of single ratings around the mean of their window, all windows together. */
function pooledVariance(windows: readonly ByLevel[], points: ByLevel): Rational | null {
  const ratings = windows.reduce((total, active) => total + countOf(active), 0)
  if (ratings <= windows.length) return null
  const squares = points.map((one) => one * one) as unknown as ByLevel
  const within = windows.map((active) => {
    const total = pointsOf(active, points)
    return subtract(ratio(pointsOf(active, squares)), ratio(BigInt(total) * BigInt(total), countOf(active)))
  })
  return rounded(divide(sum(within), ratio(ratings - windows.length)))
}

/**
 * The mean of the window's ratings, joined with some at the hall's mean: few good ratings prove little. Never above
 * its own mean, so that few ratings can hold a window back and never lift it. Null where nobody rated.
 */
export function voiceOf(active: ByLevel, hall: HallVoice, { voice }: MonthRules): Voice | null {
  const ratings = countOf(active)
  if (ratings === 0 || hall.mean === null) return null
  const points = ratio(pointsOf(active, voice.points))
  const mean = meanOf(active, voice.points)
  const behind = ratings + voice.priorRatings
  const joined = rounded(divide(add(points, multiply(ratio(voice.priorRatings), hall.mean)), ratio(behind)))
  const counted = smaller(mean, joined)
  const share = divide(subtract(counted, ratio(voice.zeroAt)), ratio(voice.points[4] - voice.zeroAt))
  return {
    score: rounded(larger(zero, multiply(share, ratio(100)))),
    mean,
    counted,
    ratingsBehind: counted === mean ? ratings : behind,
  }
}

/** What a sheet says of a window's voice. */
export function voiceSheet(
  active: ByLevel,
  { variance }: HallVoice,
  rules: MonthRules,
  voice: Voice,
): VoiceSheet {
  const { points } = rules.voice
  const ratings = countOf(active)
  return {
    score: decimal(voice.score),
    active,
    ratings,
    meanPoints: decimal(voice.mean),
    countedPoints: decimal(voice.counted),
    joined: voice.ratingsBehind !== ratings,
    interval: variance && interval(voice.counted, variance, voice.ratingsBehind, points),
    meanInterval: variance && interval(voice.mean, variance, ratings, points),
  }
}

/** 90 %, its half upwards to four decimals, and not beyond what can be rated. */
function interval(centre: Rational, variance: Rational, ratings: number, points: ByLevel): Interval {
  const half = rootUp(divide(multiply(ninetyPercentSquared, variance), ratio(ratings)))
  return {
    from: decimal(larger(subtract(centre, half), ratio(points[0]))),
    to: decimal(smaller(add(centre, half), ratio(points[4]))),
  }
}
