import { daysOn } from '../core/days.ts'
import type { HallDay } from '../core/ids.ts'
import { ratedOutFrom } from '../core/rating-days.ts'
import type { By, Figures, Indicator } from './indicators.ts'

/**
 * Who sees what of ratings, decided here and nowhere else. Inspectors see everything and may open the visits behind a
 * figure. For everybody else no figure is one citizen, also not after subtraction:
 *
 * - They ask for whole months of which no visit is rated any more: a figure that grows by one while somebody stands at
 *   the window is that somebody. Weeks would overlap with months.
 * - A month's sum is broken down only where each part is nobody or at least five, and a figure of several months is
 *   told where it is told of each. So whatever is left after taking one from another is nobody or at least five.
 * - Whoever works at windows sees windows as a whole: by item, a window's total less its items would tell the rest.
 * - A month's ranking tells how a window was rated where five or more rated, so that whoever has its sheet can reckon
 *   its voice again. Places and totals are told of every window.
 */
const fewest = 5

export const mayOpenRows = (role: string): boolean => role === 'inspector'

/** Whether a number of ratings is so small that only inspectors may see how these were. */
export const isFew = (ratings: number): boolean => ratings > 0 && ratings < fewest

/** Whether somebody may ask for this period. */
export function mayAskFor(role: string, from: HallDay, to: HallDay, today: HallDay): boolean {
  if (mayOpenRows(role)) return true
  const wholeMonths = from.endsWith('-01') && daysOn(to, 1).endsWith('-01')
  return wholeMonths && today >= ratedOutFrom(to)
}

/** Whether somebody may have figures by this; `chosen`: of one item or channel alone. */
export function mayBreakDown(role: string, by: By, chosen: boolean): boolean {
  return role !== 'staff' || (by === 'window' && !chosen)
}

/** Which of a row's figures may be told. */
export interface Told {
  readonly finished: boolean
  readonly active: boolean
  /** Defaulted, set aside and unrated: either all of them or none. */
  readonly rest: boolean
  readonly levels: boolean
  readonly shares: Readonly<Record<Indicator, boolean>>
}

const nobodyOrEnough = (...parts: readonly number[]) => parts.every((part) => part === 0 || part >= fewest)

/** What of a month's figures may be told to others than inspectors. */
export function toldOf({ finished, active, good, levels, shares, ...sums }: Figures): Told {
  const { defaulted, defaultedGood, setAside, unrated } = sums
  const all = finished ?? active
  const toldFinished = nobodyOrEnough(all)
  const toldActive = toldFinished && nobodyOrEnough(active, all - active)
  const rest = toldActive && nobodyOrEnough(defaulted ?? 0, setAside, unrated ?? 0)
  const toldGood = toldActive && nobodyOrEnough(good, active - good)
  // Negative ratings are all but the middle level of those that are not good.
  const toldNegative = toldGood && nobodyOrEnough(levels[2])
  const parted = ({ of, all }: { of: number; all: number }) => nobodyOrEnough(of, all - of)
  return {
    finished: toldFinished,
    active: toldActive,
    rest,
    levels: toldGood && nobodyOrEnough(...levels),
    shares: {
      good: toldGood && rest && nobodyOrEnough(defaultedGood, (defaulted ?? 0) - defaultedGood),
      'active-good': toldGood,
      unrated: rest,
      answered: toldNegative && parted(shares.answered),
      'put-right': toldNegative && parted(shares['put-right']),
      'satisfied-after': toldNegative && parted(shares['satisfied-after']),
    },
  }
}

/** What may be told of several months: what may be told of each. */
export function toldOfEach(months: readonly Told[]): Told {
  const each = (of: (told: Told) => boolean) => months.every(of)
  const share = (indicator: Indicator) => each(({ shares }) => shares[indicator])
  return {
    finished: each(({ finished }) => finished),
    active: each(({ active }) => active),
    rest: each(({ rest }) => rest),
    levels: each(({ levels }) => levels),
    shares: {
      good: share('good'),
      'active-good': share('active-good'),
      unrated: share('unrated'),
      answered: share('answered'),
      'put-right': share('put-right'),
      'satisfied-after': share('satisfied-after'),
    },
  }
}
