import type { MonthInput, MonthRules, WindowMonth } from './month-input.ts'
import type { NotRankedReason } from './ranked-month.ts'
import { add, compare, decimal, type Rational, ratio, rounded, zero } from './rational.ts'
import { countOf } from './voice.ts'

/**
 * Percent of visits without an active rating, with four decimals. Where a hall rates the silent by default, these
 * count as silent here: a default must not hide that a window collects nothing.
 */
export function hallUnratedShare({ windows }: MonthInput): Rational {
  const visits = windows.reduce((total, window) => total + window.visits, 0)
  return share(
    windows.reduce((total, window) => total + silent(window), 0),
    visits,
  )
}

/** Why a window takes no part in the month's ranking; none where it does. */
export function whyNotRanked(
  window: WindowMonth,
  hallShare: Rational,
  { eligible }: MonthRules,
): readonly NotRankedReason[] {
  const reasons: NotRankedReason[] = []
  const { visits, seriousFindings } = window
  const ratings = countOf(window.active)
  if (visits < eligible.visits) reasons.push({ code: 'few-visits', visits, needed: eligible.visits })
  if (ratings < eligible.activeRatings || ratings === 0)
    reasons.push({ code: 'few-ratings', ratings, needed: Math.max(1, eligible.activeRatings) })
  const own = share(silent(window), visits)
  const atMost = add(hallShare, ratio(eligible.unratedMarginPoints))
  if (compare(own, atMost) > 0)
    reasons.push({ code: 'many-unrated', share: decimal(own), atMost: decimal(atMost) })
  if (seriousFindings.length > 0)
    reasons.push({ code: 'serious-finding', references: [...seriousFindings].sort() })
  return reasons
}

const silent = ({ defaulted, unrated }: WindowMonth) => defaulted + unrated

const share = (of: number, over: number) => (over === 0 ? zero : rounded(ratio(100 * of, over)))
