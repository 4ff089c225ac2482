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
  readonly waiting: Rational
  readonly service: Rational
  readonly cases: Rational
}

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
  return {
    cells,
    closed: windows.reduce((total, { cases }) => total + cases.closed, 0),
    onTime: windows.reduce((total, { cases }) => total + cases.onTime, 0),
  }
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
    waiting: againstHall(compared.wait),
    service: againstHall(compared.service),
    cases: onTimeScore(cases, hall, timeliness.priorCases),
  }
  const score = [
    multiply(parts.waiting, ratio(timeliness.waiting)),
    multiply(parts.service, ratio(timeliness.service)),
    multiply(parts.cases, ratio(timeliness.onTime)),
  ].reduce(add)
  return { ...parts, score: rounded(divide(score, ratio(100))) }
}

/**
 * 100 × expected / (expected + own): 50 as in the hall, 66.7 in half of its time, 33.3 in double. Haste gains less
 * and less.
 */
function againstHall({ ownMs, expectedMs }: ComparedTimes['wait']): Rational {
  return ownMs + expectedMs === 0 ? ratio(50) : rounded(ratio(100 * expectedMs, ownMs + expectedMs))
}

/** Joined with cases at the hall's share: one late case of two is not half of a month. 100 where the hall had none. */
function onTimeScore(cases: WindowMonth['cases'], hall: HallTimes, priorCases: number): Rational {
  if (hall.closed === 0) return ratio(100)
  const prior = ratio(priorCases * hall.onTime, hall.closed)
  return rounded(
    divide(multiply(ratio(100), add(ratio(cases.onTime), prior)), ratio(cases.closed + priorCases)),
  )
}

export function timelinessSheet(
  { wait, service, visits }: ComparedTimes,
  { closed, onTime }: WindowMonth['cases'],
  timeliness: Timeliness,
): TimelinessSheet {
  const sheet = (score: Rational, times: ComparedTimes['wait']): TimeSheet => ({
    score: decimal(score),
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
