import type { MonthInput, MonthRules } from '../../src/ranking/month-input.ts'
import { rankMonth } from '../../src/ranking/rank-month.ts'
import type { Interval } from '../../src/ranking/ranked-month.ts'
import { rules } from './month-of.ts'
import { sampleMonth } from './sampled-month.ts'

/** How many of the true top three were named, month by month, and Kendall's τ between order and quality. */
export interface Named {
  readonly hits: readonly number[]
  readonly tau: number
}

const voiceAlone: MonthRules = { ...rules, weights: { discipline: 0, voice: 100, timeliness: 0 } }

/** The same months ranked by the plain mean of ratings, by the voice alone, and by the full score. */
export function namedIn(months: number): { plain: Named; voice: Named; full: Named } {
  const samples = Array.from({ length: months }, (_, seed) =>
    sampleMonth({ seed: seed + 1, spread: 1, withBefore: false }),
  )
  const judged = (scores: (input: MonthInput) => readonly number[]): Named => {
    const each = samples.map(({ input, quality }) => ({ quality, score: scores(input) }))
    const taus = each.map(({ quality, score }) => kendall(quality, score))
    return { hits: each.map(({ quality, score }) => hits(quality, score)), tau: mean(taus) }
  }
  return {
    plain: judged(plainMeans),
    voice: judged((input) => places(input, voiceAlone)),
    full: judged((input) => places(input, rules)),
  }
}

/** In a hall without differences: how often intervals hold the true mean, and how often windows seem to differ. */
export function coverageIn(months: number, withBefore: boolean) {
  let [windows, unshrunk, shown, toldApart] = [0, 0, 0, 0]
  for (let seed = 1; seed <= months; seed++) {
    const { input, expectedPoints } = sampleMonth({ seed, spread: 0, withBefore })
    const { ranked, hall } = rankMonth(input, rules)
    for (const { window, voice } of ranked) {
      const truth = expectedPoints[window - 1] ?? Number.NaN
      windows++
      if (holds(voice.meanInterval, truth)) unshrunk++
      if (holds(voice.interval, truth)) shown++
    }
    if (hall.comparison.distinguishable) toldApart++
  }
  return { unshrunk: unshrunk / windows, shown: shown / windows, toldApart: toldApart / months }
}

/** By how much more often one names the top three than the other, and the lower 95 % bound over paired months. */
export function namedMoreOften(one: Named, other: Named): { ratio: number; lower: number } {
  const [ours, theirs] = [mean(one.hits), mean(other.hits)]
  const ratio = ours / theirs
  const residuals = one.hits.map((hit, index) => hit - ratio * (other.hits[index] ?? 0))
  const deviation = Math.sqrt(mean(residuals.map((residual) => residual ** 2)))
  return { ratio, lower: ratio - (1.96 * deviation) / (theirs * Math.sqrt(residuals.length)) }
}

export const mean = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length

/** By window; windows that nobody rated come last. */
const plainMeans = ({ windows }: MonthInput) =>
  windows.map(({ active: [one, two, three, four, five] }) => {
    const count = one + two + three + four + five
    return count === 0 ? -1 : (3 * two + 6 * three + 8 * four + 10 * five) / count
  })

/** By window, higher is better; windows without a place come last together. */
function places(input: MonthInput, by: MonthRules): number[] {
  const scores = input.windows.map(() => -1_000)
  for (const { window, place } of rankMonth(input, by).ranked) scores[window - 1] = -place
  return scores
}

/** Of the three best by quality; where several share the last of three places, chance decides among them. */
function hits(quality: readonly number[], score: readonly number[]): number {
  const third = [...score].sort((a, b) => b - a)[2] ?? 0
  const above = score.filter((one) => one > third).length
  const level = score.filter((one) => one === third).length
  const best = [...quality.keys()].sort((a, b) => (quality[b] ?? 0) - (quality[a] ?? 0)).slice(0, 3)
  const chance = (one: number) => (one > third ? 1 : one === third ? (3 - above) / level : 0)
  return best.reduce((total, window) => total + chance(score[window] ?? 0), 0)
}

/** Kendall's τ-b. */
function kendall(a: readonly number[], b: readonly number[]): number {
  let [agree, pairsA, pairsB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      const [inA, inB] = [Math.sign(a[i]! - a[j]!), Math.sign(b[i]! - b[j]!)]
      agree += inA * inB
      pairsA += inA ** 2
      pairsB += inB ** 2
    }
  }
  return agree / Math.sqrt(pairsA * pairsB)
}

const holds = (interval: Interval | null, truth: number) =>
  interval !== null && Number(interval.from) <= truth && truth <= Number(interval.to)
