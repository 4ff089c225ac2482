import type { Interval } from '../../src/ranking/ranked-month.ts'

/** What a row of interval bars spans, in points of the voice. */
export interface Scale {
  readonly from: number
  readonly to: number
}

/** Half points. */
const step = 0.5

/** From the half point under all intervals to the one above, so that all bars of a month can be compared. */
export function scaleOf(intervals: readonly (Interval | null)[]): Scale | null {
  const known = intervals.filter((one) => one !== null)
  if (known.length === 0) return null
  const from = Math.floor(Math.min(...known.map((one) => Number(one.from))) / step) * step
  const to = Math.ceil(Math.max(...known.map((one) => Number(one.to))) / step) * step
  return { from, to: Math.max(to, from + step) }
}

/** Where points lie on the scale, in percent of its length; what lies outside stands at the end. */
export function placeOn({ from, to }: Scale, points: number | string): number {
  return Math.min(100, Math.max(0, (100 * (Number(points) - from)) / (to - from)))
}
