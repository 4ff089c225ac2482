import { itemCode, windowNo } from '../../src/core/ids.ts'
import type { ByLevel, MonthInput, MonthRules, WindowMonth } from '../../src/ranking/month-input.ts'

/** The rules as a hall gets them. */
export const rules: MonthRules = {
  weights: { discipline: 60, voice: 25, timeliness: 15 },
  voice: { points: [0, 3, 6, 8, 10], priorRatings: 60, meanFrom: 300, zeroAt: 9 },
  discipline: { priorVisits: 4_000 },
  timeliness: { waiting: 25, service: 25, onTime: 50, priorVisits: 30, priorCases: 20 },
  eligible: { visits: 30, activeRatings: 10, unratedMarginPoints: 15 },
  ties: ['higher-voice', 'higher-timeliness', 'more-active-ratings', 'fewer-deductions'],
  modelPlaces: 3,
}

/** A window whose citizens gave these ratings, and `silent` none; nothing else is known of it. */
export function windowOf(
  no: number,
  active: ByLevel,
  silent: number,
  more: Partial<WindowMonth> = {},
): WindowMonth {
  return {
    window: windowNo(no),
    visits: active.reduce((total, count) => total + count, silent),
    active,
    defaulted: 0,
    unrated: silent,
    times: [],
    cases: { closed: 0, onTime: 0 },
    deductions: [],
    seriousFindings: [],
    ...more,
  }
}

export const monthOf = (windows: readonly WindowMonth[], before: ByLevel | null = null): MonthInput => ({
  month: '2026-10',
  windows,
  before,
})

/** Visits of an item in an hour of the week that took so long on average. */
export const cell = (item: string, slot: number, visits: number, waitMs: number, serviceMs: number) => ({
  item: itemCode(item),
  slot,
  visits,
  waitMs: visits * waitMs,
  serviceMs: visits * serviceMs,
})
