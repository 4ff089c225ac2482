import type { ByLevel, Deduction, MonthInput, TimeCell, WindowMonth } from '../../src/ranking/month-input.ts'
import { cell, monthOf, windowOf } from './month-of.ts'

/** A month of a hall whose windows' quality is known. */
export interface SampledMonth {
  readonly input: MonthInput
  /** By window, from window 1. */
  readonly quality: readonly number[]
  /** Mean points that a window's ratings tend to, by window. */
  readonly expectedPoints: readonly number[]
}

export interface Sampling {
  readonly seed: number
  /** How far apart windows are: 1 as in a hall, 0 all the same. */
  readonly spread: number
  /** Whether the hall has three months before. */
  readonly withBefore: boolean
}

const windows = 31
const medianVisits = 660
const visitsSigma = 1.1
const fewestVisits = 20
const pressShare = 0.4
/** Levels 4, 3, 2 and 1 of those who do not give the best. */
const others = [0.75, 0.17, 0.05, 0.03]
const visitsForOneFinding = 800
/** Mean service of four items in seconds, and how their shares differ from window to window. */
const itemSeconds = [240, 420, 660, 1_500]

export function sampleMonth({ seed, spread, withBefore }: Sampling): SampledMonth {
  const random = generator(seed)
  const quality = Array.from({ length: windows }, () => spread * random.normal())
  const sampled = quality.map((q, index) => sampleWindow(index + 1, q, spread, random))
  const before = withBefore ? sampleBefore(sampled, quality, random) : null
  return { input: monthOf(sampled, before), quality, expectedPoints: quality.map(expectedPoints) }
}

function sampleWindow(no: number, q: number, spread: number, random: Random): WindowMonth {
  const visits = Math.max(fewestVisits, Math.round(medianVisits * Math.exp(visitsSigma * random.normal())))
  const active = sampleRatings(visits, q, random)
  const silent = visits - active.reduce((total, count) => total + count, 0)
  const pace = Math.exp(-0.3 * q + 0.5 * spread * random.normal())
  const findings = random.poisson((Math.exp(-0.4 * q) * visits) / visitsForOneFinding)
  return windowOf(no, active, silent, {
    times: sampleTimes(visits, pace, random),
    cases: { closed: visits, onTime: visits },
    deductions: findings === 0 ? [] : [finding(findings)],
  })
}

function sampleRatings(visits: number, q: number, random: Random): ByLevel {
  const active: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  const best = chanceOfBest(q)
  for (let visit = 0; visit < visits; visit++) {
    if (random.uniform() >= pressShare) continue
    active[random.uniform() < best ? 4 : lowerLevel(random.uniform())] += 1
  }
  return active
}

function lowerLevel(chance: number): 0 | 1 | 2 | 3 {
  if (chance < 0.75) return 3
  if (chance < 0.92) return 2
  return chance < 0.97 ? 1 : 0
}

const chanceOfBest = (q: number) => 1 / (1 + Math.exp(-(3.2 + 0.5 * q)))

function expectedPoints(q: number): number {
  const [satisfied = 0, basically = 0, dissatisfied = 0] = others
  const otherwise = satisfied * 8 + basically * 6 + dissatisfied * 3
  return chanceOfBest(q) * 10 + (1 - chanceOfBest(q)) * otherwise
}

/** Each window has a mix of its own over items and four hours of the week; waiting is as long for everybody. */
function sampleTimes(visits: number, pace: number, random: Random): TimeCell[] {
  const cells = itemSeconds.flatMap((seconds, item) =>
    [9, 10, 34, 110].map((slot) => ({ seconds, item, slot, weight: random.uniform() ** 2 })),
  )
  const all = cells.reduce((total, { weight }) => total + weight, 0)
  return cells
    .map(({ seconds, item, slot, weight }) =>
      cell(
        `item-${item + 1}`,
        slot,
        Math.round((visits * weight) / all),
        slot * 10_000,
        Math.round(seconds * pace * 1000),
      ),
    )
    .filter((one) => one.visits > 0)
}

/** One point each. */
const finding = (count: number): Deduction => ({
  rule: 'finding',
  category: 'conduct',
  count,
  hundredths: 100 * count,
  growsWithVolume: true,
  references: [],
})

function sampleBefore(sampled: readonly WindowMonth[], quality: readonly number[], random: Random): ByLevel {
  const total: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (const [index, { visits }] of sampled.entries()) {
    const ratings = sampleRatings(3 * visits, quality[index] ?? 0, random)
    for (const level of [0, 1, 2, 3, 4] as const) total[level] += ratings[level]
  }
  return total
}

/** Chance from a seed, the same on every machine. */
interface Random {
  /** 0 to below 1. */
  uniform(): number
  /** Mean 0, standard deviation 1. */
  normal(): number
  poisson(mean: number): number
}

/** Mulberry32 (Tommy Ettinger): 32 bits of state that step by a constant, and a hash of them. */
function generator(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1)
  function uniform() {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    poisson(mean) {
      const end = Math.exp(-mean)
      let count = 0
      for (let product = uniform(); product > end; product *= uniform()) count++
      return count
    },
  }
}
