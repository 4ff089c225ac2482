import type { ItemCode } from '../core/ids.ts'
import type { MonthInput, MonthRules, TimeCell, WindowMonth } from './month-input.ts'
import type { TimelinessSheet, TimeSheet } from './ranked-month.ts'
import { add, decimal, divide, multiply, nearest, type Rational, ratio, rounded } from './rational.ts'

/** What all visits of one item and one hour of the week took. */
type CellSums = Pick<TimeCell, 'visits' | 'waitMs' | 'serviceMs'>

/** What the whole hall took, by item and hour of the week, and how many of its cases were on time. */
export interface HallTimes {
  /** By item, then by hour of the week. */
  readonly cells: ReadonlyMap<ItemCode, ReadonlyMap<number, CellSums>>
  readonly closed: number
  readonly onTime: number
  /** Percent, with four decimals; null where no case was due. */
  readonly onTimeShare: Rational | null
}

/** A window's times against those of the others. Milliseconds are sums over the compared visits. */
export interface ComparedTimes {
  readonly visits: number
  readonly wait: { readonly ownMs: number; readonly expectedMs: number }
  readonly service: { readonly ownMs: number; readonly expectedMs: number }
}

/** Each 0–100, with four decimals. */
export interface Timeliness {
  readonly score: Rational
  readonly waiting: Pace
  readonly service: Pace
  readonly cases: Rational
}

/** How quick a window is against others: 50 as in the hall; each 0–100, with four decimals. */
interface Pace {
  /** By the compared visits alone. */
  readonly compared: Rational
  /** Joined with visits at the hall's pace. */
  readonly score: Rational
}

/** What all windows' visits took, added up by item and hour of the week, and their cases. */
export function hallTimes({ windows }: MonthInput): HallTimes {
  const cells = new Map<ItemCode, Map<number, { -readonly [K in keyof CellSums]: CellSums[K] }>>()
  for (const { times } of windows) {
    for (const { item, slot, visits, waitMs, serviceMs } of times) {
      const hours = cells.get(item) ?? new Map()
      cells.set(item, hours)
      const cell = hours.get(slot)
      if (cell) {
        cell.visits += visits
        cell.waitMs += waitMs
        cell.serviceMs += serviceMs
      } else hours.set(slot, { visits, waitMs, serviceMs })
    }
  }
  const closed = windows.reduce((total, { cases }) => total + cases.closed, 0)
  const onTime = windows.reduce((total, { cases }) => total + cases.onTime, 0)
  return { cells, closed, onTime, onTimeShare: closed === 0 ? null : rounded(ratio(100 * onTime, closed)) }
}

/**
 * Own times, and what the same visits would have taken at the other windows' means for the same item in the same
 * hour of the week, each cell in whole milliseconds, a half to the even one. A cell that no other window has says
 * nothing and is left out. The window's own times are no part of what it is compared with: so a mix of other items
 * or hours changes nothing for a window that is faster or slower by the same factor everywhere.
 */
export function comparedTimes({ times }: WindowMonth, hall: HallTimes): ComparedTimes {
  const compared = { visits: 0, wait: { ownMs: 0, expectedMs: 0 }, service: { ownMs: 0, expectedMs: 0 } }
  for (const own of times) {
    const all = hall.cells.get(own.item)?.get(own.slot)
    const others = (all?.visits ?? 0) - own.visits
    if (!all || others <= 0) continue
    const expected = (ms: number) =>
      Number(nearest({ of: BigInt(own.visits) * BigInt(ms), over: BigInt(others) }))
    compared.visits += own.visits
    compared.wait.ownMs += own.waitMs
    compared.wait.expectedMs += expected(all.waitMs - own.waitMs)
    compared.service.ownMs += own.serviceMs
    compared.service.expectedMs += expected(all.serviceMs - own.serviceMs)
  }
  return compared
}

/** Waiting and service against the hall's, and the share of cases that were closed on time. */
export function timelinessOf(
  compared: ComparedTimes,
  cases: WindowMonth['cases'],
  hall: HallTimes,
  { timeliness }: MonthRules,
): Timeliness {
  const parts = {
    waiting: againstHall(compared.wait, compared.visits, timeliness.priorVisits),
    service: againstHall(compared.service, compared.visits, timeliness.priorVisits),
    cases: onTimeScore(cases, hall, timeliness.priorCases),
  }
  const score = [
    multiply(parts.waiting.score, ratio(timeliness.waiting)),
    multiply(parts.service.score, ratio(timeliness.service)),
    multiply(parts.cases, ratio(timeliness.onTime)),
  ].reduce(add)
  return { ...parts, score: rounded(divide(score, ratio(100))) }
}

const asInTheHall = ratio(50)

/**
 * 100 × expected / (expected + own): 50 as in the hall, 66.7 in half of its time, 33.3 in double. Haste gains less
 * and less. Joined with visits at the hall's pace: one visit that took long is not a slow month. That joins scores and
 * not times, so that at the same number of visits the mix of items and hours still changes nothing.
 */
function againstHall(
  { ownMs, expectedMs }: ComparedTimes['wait'],
  visits: number,
  priorVisits: number,
): Pace {
  const all = ownMs + expectedMs
  const compared = all === 0 ? asInTheHall : rounded(ratio(100 * expectedMs, all))
  if (visits === 0) return { compared, score: compared }
  const joined = add(multiply(ratio(visits), compared), multiply(ratio(priorVisits), asInTheHall))
  return { compared, score: rounded(divide(joined, ratio(visits + priorVisits))) }
}

/** Joined with cases at the hall's share: one late case of two is not half of a month. 100 where the hall had none. */
function onTimeScore(cases: WindowMonth['cases'], { onTimeShare }: HallTimes, priorCases: number): Rational {
  if (onTimeShare === null) return ratio(100)
  const joined = add(ratio(100 * cases.onTime), multiply(ratio(priorCases), onTimeShare))
  return rounded(divide(joined, ratio(cases.closed + priorCases)))
}

/** What a sheet says of a window's timeliness. */
export function timelinessSheet(
  { wait, service, visits }: ComparedTimes,
  { closed, onTime }: WindowMonth['cases'],
  timeliness: Timeliness,
): TimelinessSheet {
  const sheet = ({ score, compared }: Pace, times: ComparedTimes['wait']): TimeSheet => ({
    score: decimal(score),
    compared: decimal(compared),
    comparedVisits: visits,
    ...times,
  })
  return {
    score: decimal(timeliness.score),
    waiting: sheet(timeliness.waiting, wait),
    service: sheet(timeliness.service, service),
    cases: { score: decimal(timeliness.cases), closed, onTime },
  }
}
