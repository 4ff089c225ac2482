import type { WindowNo } from '../core/ids.ts'
import { type Counted, countUp } from './counts.ts'
import type { ByLevel, Deduction, Month, MonthInput, TimeCell, WindowMonth } from './month-input.ts'
import { daysOfMonth, monthLater } from './period.ts'
import type { RankingRecords } from './records.ts'
import type { Rulebook } from './rulebook.ts'

/** What the visits of one window say, each once; what was set aside is not among it. */
export interface WindowRatings {
  readonly window: WindowNo
  readonly active: ByLevel
  readonly defaulted: number
}

/** By window, of visits from one month to another, both included. */
export type RatingSumsOf = (first: Month, last: Month) => readonly WindowRatings[]

/** The months before this one that give the hall's mean. */
const monthsBefore = 3

/** All that a month is ranked by, from sums; no visit is read. In canonical order: by window, item and slot. */
export function monthInput(
  records: RankingRecords,
  ratings: RatingSumsOf,
  month: Month,
  rulebook: Rulebook,
  breathe: () => void,
): MonthInput {
  const days = daysOfMonth(month)
  const windows = new Map<WindowNo, Mutable<WindowMonth>>()
  const at = (window: WindowNo) => {
    const known = windows.get(window)
    if (known) return known
    const fresh = empty(window)
    windows.set(window, fresh)
    return fresh
  }

  // One that was staffed all month and served nobody has a sheet too, which says so.
  for (const window of records.staffed(month)) at(window)
  for (const cell of records.times(month)) {
    breathe()
    const one = at(cell.window)
    one.visits += cell.visits
    ;(one.times as TimeCell[]).push(cell)
  }
  for (const { window, closed, onTime } of records.cases(month, month)) at(window).cases = { closed, onTime }
  for (const counted of countUp(rulebook, records.entriesIn(days), records.findingsIn(days))) {
    const one = at(counted.window)
    if (counted.rule.serious) one.seriousFindings = [...one.seriousFindings, ...counted.upheld]
    if (counted.hundredths < 0) one.deductions = [...one.deductions, deduction(counted)]
  }
  for (const { window, active, defaulted } of ratings(month, month)) {
    Object.assign(at(window), { active, defaulted })
  }
  for (const one of windows.values()) one.unrated = one.visits - sum(one.active) - one.defaulted
  return {
    month,
    windows: [...windows.values()].sort((a, b) => a.window - b.window),
    before: ratingsBefore(ratings, month),
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const empty = (window: WindowNo): Mutable<WindowMonth> => ({
  window,
  visits: 0,
  active: [0, 0, 0, 0, 0],
  defaulted: 0,
  unrated: 0,
  times: [],
  cases: { closed: 0, onTime: 0 },
  deductions: [],
  seriousFindings: [],
})

const deduction = ({ rule, count, hundredths, references }: Counted): Deduction => ({
  rule: rule.code,
  category: rule.category,
  count,
  hundredths: -hundredths,
  growsWithVolume: rule.growsWithVolume,
  references,
})

function ratingsBefore(ratings: RatingSumsOf, month: Month): ByLevel | null {
  const all = ratings(monthLater(month, -monthsBefore), monthLater(month, -1))
  const byLevel = [0, 1, 2, 3, 4].map((level) => sum(all.map(({ active }) => active[level] ?? 0)))
  return sum(byLevel) === 0 ? null : (byLevel as unknown as ByLevel)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
