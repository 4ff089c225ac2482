import type { WindowNo } from '../core/ids.ts'
import { type Counted, countUp, isBy } from './counts.ts'
import type { WindowRatings } from './month-sums.ts'
import { type NotCounted, notCounted } from './not-counted.ts'
import type { Entry, Finding, WindowCases } from './records.ts'
import type { AdoptedRulebook, Category, Hundredths, Rule, Rulebook } from './rulebook.ts'

/** What a quarter is scored by. */
export interface QuarterInput {
  /** In force on its first day. */
  readonly adopted: AdoptedRulebook
  /** Every version up to its last day. */
  readonly versions: readonly AdoptedRulebook[]
  /** Of the hall's plan. Those that the plan no longer has come with what was done or found there. */
  readonly windows: readonly WindowNo[]
  /** Those that finished a visit. */
  readonly visited: readonly WindowNo[]
  readonly entries: readonly Entry[]
  readonly findings: readonly Finding[]
  readonly cases: readonly WindowCases[]
  readonly ratings: readonly WindowRatings[]
}

/** One reason of a scorecard. */
export interface ScoreLine {
  readonly rule: string
  readonly count: number
  readonly hundredths: Hundredths
  readonly references: readonly string[]
  /** The share that the rule reckoned with, as two sums; null for counted rules. */
  readonly share: { readonly part: number; readonly of: number } | null
}

export interface CategoryScore {
  readonly category: string
  readonly start: Hundredths
  /** Start and lines, within the category's bounds. */
  readonly points: Hundredths
  /** What the lines alone come to; beyond the bounds where they are reached. */
  readonly unbounded: Hundredths
  readonly lines: readonly ScoreLine[]
}

/** One window's points in one quarter, each with its reasons (考核表). */
export interface Scorecard {
  readonly window: WindowNo
  readonly points: Hundredths
  /** Null where it did nothing that could pass: no visit, no case, and not enough lost to fail. */
  readonly passed: boolean | null
  readonly categories: readonly CategoryScore[]
  readonly notCounted: readonly NotCounted[]
}

/** Scores every window for a quarter, by number. */
export function scorecards(input: QuarterInput): Scorecard[] {
  const { rulebook } = input.adopted
  const counted = countUp(rulebook, byPointsOf(rulebook, input.entries), input.findings)
  const left = notCounted(input)
  const worked = new Set([...input.visited, ...input.cases.map(({ window }) => window)])
  return windowsOf(input).map((window) => {
    const categories = rulebook.categories.map((category) =>
      scoreOf(category, [
        ...counted.filter((one) => one.window === window && one.rule.category === category.code).map(lineOf),
        ...sumLines(rulebook, category, window, input),
      ]),
    )
    const points = categories.reduce((sum, one) => sum + one.points, 0)
    const passed = points < rulebook.passAt ? false : worked.has(window) || null
    return { window, points, passed, categories, notCounted: left.filter((one) => one.window === window) }
  })
}

function windowsOf({ windows, visited, entries, findings, cases, ratings }: QuarterInput): WindowNo[] {
  const found = [entries, findings, cases, ratings].flatMap((some) => some.map(({ window }) => window))
  return [...new Set([...windows, ...visited, ...found])].sort((a, b) => a - b)
}

/** Entries of months with another version, at the points of this one: within its range where the inspector chose. */
const byPointsOf = ({ rules }: Rulebook, entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => {
    const rule = rules.find((one) => isBy(one, entry))
    if (!rule) return entry
    const [least, most] = [rule.points.from, rule.points.to].sort((a, b) => a - b) as [number, number]
    return { ...entry, hundredths: Math.min(most, Math.max(least, entry.hundredths)) }
  })

function scoreOf(category: Category, lines: readonly ScoreLine[]): CategoryScore {
  const { code, start, atLeast, atMost } = category
  const unbounded = lines.reduce((sum, { hundredths }) => sum + hundredths, start)
  const raised = atLeast === null ? unbounded : Math.max(atLeast, unbounded)
  const points = atMost === null ? raised : Math.min(atMost, raised)
  return { category: code, start, points, unbounded, lines }
}

const lineOf = ({ rule, count, hundredths, references }: Counted): ScoreLine => ({
  rule: rule.code,
  count,
  hundredths,
  references,
  share: null,
})

function sumLines(
  rulebook: Rulebook,
  category: Category,
  window: WindowNo,
  { cases, ratings }: QuarterInput,
): ScoreLine[] {
  return rulebook.rules.flatMap((rule) => {
    if (rule.category !== category.code || rule.source.by !== 'sum') return []
    const share =
      rule.source.share === 'on-time-share'
        ? onTimeShare(cases.find((one) => one.window === window))
        : goodShare(
            ratings.find((one) => one.window === window),
            rulebook.goodLevels,
          )
    const count = timesUnder(rule.source, share)
    if (count === 0) return []
    return [{ rule: rule.code, count, hundredths: count * rule.points.from, references: [], share }]
  })
}

type Share = { readonly part: number; readonly of: number }

const onTimeShare = (cases: WindowCases | undefined): Share => ({
  part: cases?.onTime ?? 0,
  of: cases?.closed ?? 0,
})

function goodShare(ratings: WindowRatings | undefined, goodLevels: readonly number[]): Share {
  const active = ratings?.active ?? [0, 0, 0, 0, 0]
  const good = active.filter((_, i) => goodLevels.includes(i + 1))
  return { part: add(good), of: add(active) }
}

const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** How many times the full `every` percentage points lie under `under`; none where there is nothing to share. */
function timesUnder({ under, every }: Extract<Rule['source'], { by: 'sum' }>, { part, of }: Share): number {
  if (of === 0) return 0
  // Whole numbers only: (under − 100·part/of) / every, rounded down.
  return Math.max(0, Math.floor((under * of - 100 * part) / (every * of)))
}
