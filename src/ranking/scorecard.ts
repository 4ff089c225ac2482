import type { WindowNo } from '../core/ids.ts'
import { type Counted, countUp } from './counts.ts'
import type { WindowRatings } from './month-sums.ts'
import type { Entry, Finding, WindowCases } from './records.ts'
import type { Category, Hundredths, Rule, Rulebook } from './rulebook.ts'

/** What a quarter is scored by. */
export interface QuarterInput {
  readonly windows: readonly WindowNo[]
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
  readonly passed: boolean
  readonly categories: readonly CategoryScore[]
}

/** Scores every window for a quarter. */
export function scorecards(rulebook: Rulebook, input: QuarterInput): Scorecard[] {
  const counted = countUp(rulebook, input.entries, input.findings)
  return input.windows.map((window) => {
    const categories = rulebook.categories.map((category) =>
      scoreOf(category, [
        ...counted.filter((one) => one.window === window && one.rule.category === category.code).map(lineOf),
        ...sumLines(rulebook, category, window, input),
      ]),
    )
    const points = categories.reduce((sum, one) => sum + one.points, 0)
    return { window, points, passed: points >= rulebook.passAt, categories }
  })
}

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
