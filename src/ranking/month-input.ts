import type { ItemCode, WindowNo } from '../core/ids.ts'

/** A month of the hall's calendar, `YYYY-MM`. */
export type Month = `${number}-${number}`

/** How many of each level, from 1 very dissatisfied to 5 very satisfied. */
export type ByLevel = readonly [number, number, number, number, number]

/** All that a month's ranking is made of. Every number is an integer of at least 0; no order matters. */
export interface MonthInput {
  readonly month: Month
  /** Every window that was staffed, or had a visit, a case or a deduction in the month, each once. */
  readonly windows: readonly WindowMonth[]
  /** Active ratings of the whole hall in the three months before; null where there were none. */
  readonly before: ByLevel | null
}

/** What one window did in the month. */
export interface WindowMonth {
  readonly window: WindowNo
  /** Finished visits; each is rated by its citizen, rated by default, or unrated. */
  readonly visits: number
  /** Visits by the level that the citizen gave. A visit rated for each of its cases counts once, with the lowest. */
  readonly active: ByLevel
  /** Visits that got a level because nobody said anything; they reach no ranking. */
  readonly defaulted: number
  readonly unrated: number
  /** Waiting and service of its visits; each item and slot at most once. */
  readonly times: readonly TimeCell[]
  readonly cases: {
    readonly closed: number
    /** At most `closed`. */
    readonly onTime: number
  }
  readonly deductions: readonly Deduction[]
  /** Journal entries or evidence of serious findings that were upheld; any bars it from the ranking. */
  readonly seriousFindings: readonly string[]
}

/** Visits of one item that were finished at one window in one hour of the week. */
export interface TimeCell {
  readonly item: ItemCode
  /** Hour of the week when the ticket was taken, 0–167: Monday 00:00–00:59 in the hall's time zone is 0. */
  readonly slot: number
  /** At least 1. */
  readonly visits: number
  /** Sum over these visits, from ticket to start of service. */
  readonly waitMs: number
  /** Sum over these visits, from start to finish of service. */
  readonly serviceMs: number
}

/** Points lost by one rule. */
export interface Deduction {
  /** Code of the rule in the rulebook. */
  readonly rule: string
  /** Code of the rule's category in the rulebook. */
  readonly category: string
  /** How many findings. */
  readonly count: number
  /** Points lost by all of them together, in hundredths. */
  readonly hundredths: number
  /** A busier window has more of them at the same care: they are counted for 1 000 visits. */
  readonly growsWithVolume: boolean
  /** What shows each of them: findings, cases, entries. */
  readonly references: readonly string[]
}

/** The rulebook's rules for the month, as integers. */
export interface MonthRules {
  /** Percent; together 100. */
  readonly weights: { readonly discipline: number; readonly voice: number; readonly timeliness: number }
  readonly voice: {
    /** Points of levels 1 to 5, not falling: by default 0, 3, 6, 8, 10. */
    readonly points: ByLevel
    /** With how many ratings at the hall's mean each window's ratings are joined: by default 60. */
    readonly priorRatings: number
    /**
     * From how many ratings on the three months before give the hall's mean; with fewer, the month itself does: by
     * default 300. At least 1.
     */
    readonly meanFrom: number
    /** The mean that is worth 0; all very satisfied is worth 100. Below the points of level 5: by default 9. */
    readonly zeroAt: number
  }
  readonly discipline: {
    /**
     * With how many visits at the hall's rate a window's deductions that grow with volume are joined: by default
     * 4 000. At least 1.
     */
    readonly priorVisits: number
  }
  readonly timeliness: {
    /** Parts in percent; together 100: by default 25, 25 and 50. */
    readonly waiting: number
    readonly service: number
    readonly onTime: number
    /** With how many visits at the hall's pace a window's waiting and service are joined: by default 30. */
    readonly priorVisits: number
    /** With how many cases at the hall's share a window's cases are joined: by default 20. At least 1. */
    readonly priorCases: number
  }
  readonly eligible: {
    /** By default 30. */
    readonly visits: number
    /** By default 10. */
    readonly activeRatings: number
    /** How far the share without an active rating may lie above the hall's, in points of percent: by default 15. */
    readonly unratedMarginPoints: number
  }
  /** Asked one after the other where totals are equal; windows equal after all of them share the place. */
  readonly ties: readonly TieRule[]
  /** Places up to this one are model windows: by default 3. */
  readonly modelPlaces: number
}

/** The window with more of it goes first, or with less where the name says so. */
export const tieRules = [
  'higher-voice',
  'higher-timeliness',
  'more-active-ratings',
  'fewer-deductions',
] as const
export type TieRule = (typeof tieRules)[number]
