import { daysOn } from '../core/days.ts'
import type { HallDay } from '../core/ids.ts'
import { ratedOutFrom } from '../core/rating-days.ts'
import { type By, type Figures, type Indicator, ofEach } from './indicators.ts'

/**
 * Who sees what of ratings, decided here and nowhere else. Inspectors see everything and may open the visits behind a
 * figure. For everybody else no figure is one citizen, also not after subtraction:
 *
 * - They ask for whole months of which no visit is rated any more: a figure that grows by one while somebody stands at
 *   the window is that somebody. Weeks would overlap with months.
 * - What a month's figure is made of is nobody or at least five, and a figure of several months is told where it is
 *   told of each. So whatever is left after taking one from another stands for nobody or for at least five.
 * - A form typed in afterwards, or a rating set aside by an appeal, still changes a month that is told: that is one
 *   rating out of a month, of which nobody learns whose it was.
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
  /** How many rated, and all that is broken down from it: levels, and who was silent. */
  readonly active: boolean
  readonly shares: Readonly<Record<Indicator, boolean>>
}

const nobodyOrEnough = (citizens: number) => citizens === 0 || citizens >= fewest

/** What of a month's figures may be told to others than inspectors. */
export function toldOf({ finished, active, shares }: Figures): Told {
  const visits = nobodyOrEnough(finished ?? active)
  const ratings = visits && nobodyOrEnough(active)
  const share = (indicator: Indicator) => ratings && nobodyOrEnough(shares[indicator].all)
  return {
    finished: visits,
    active: ratings,
    shares: ofEach(share),
  }
}

/** What may be told of several months: what may be told of each. */
export function toldOfEach(months: readonly Told[]): Told {
  const each = (of: (told: Told) => boolean) => months.every(of)
  const share = (indicator: Indicator) => each(({ shares }) => shares[indicator])
  return {
    finished: each(({ finished }) => finished),
    active: each(({ active }) => active),
    shares: ofEach(share),
  }
}
