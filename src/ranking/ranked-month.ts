import type { WindowNo } from '../core/ids.ts'
import type { ByLevel, Deduction, Month } from './month-input.ts'
import type { Decimal } from './rational.ts'

/** A month's ranking as it is frozen: whole numbers and decimals as text, nothing that a computer rounds by itself. */
export interface RankedMonth {
  /** By which arithmetic; missing in editions of the first one. See method.ts. */
  readonly method?: number
  readonly month: Month
  readonly hall: HallFigures
  /** By place, then by window. */
  readonly ranked: readonly RankedSheet[]
  /** By window. Not as last: they have no place. */
  readonly notRanked: readonly UnrankedSheet[]
}

/** What every window of the hall was compared with. */
export interface HallFigures {
  readonly visits: number
  /** Mean points of the three months before, or of the month itself; null where nobody ever rated. */
  readonly meanPoints: Decimal | null
  /** Whose ratings make that mean. Missing in editions of method 1. */
  readonly meanOf?: MeanSource | null
  /** Variance of single ratings within windows, in points²; null where there are too few to tell. */
  readonly variance: Decimal | null
  /** Points lost by rules that grow with volume. Missing in editions of method 1. */
  readonly lostWithVolume?: Decimal
  /** The same for 1 000 visits. */
  readonly lostPerThousand: Decimal
  /** Percent of visits without an active rating. */
  readonly unratedShare: Decimal
  /** Cases whose limit was met or has passed. Missing in editions of method 1. */
  readonly cases?: { readonly closed: number; readonly onTime: number }
  /** Percent of these that were on time; null where there were none. */
  readonly onTimeShare: Decimal | null
  readonly comparison: Comparison
}

/** Whose ratings make the hall's mean. */
export type MeanSource =
  /** Those of the three months before: so many of each level. */
  | { readonly of: 'months-before'; readonly active: ByLevel }
  /** The month's own, each window's mean weighed by its visits: both stand on the sheets. */
  | { readonly of: 'month' }

/** Whether the ranked windows' ratings differ by more than chance, tested at 5 %. */
export interface Comparison {
  /** Where it is not, the page says that the windows cannot be told apart. */
  readonly distinguishable: boolean
  readonly statistic: Decimal
  /** What the statistic stays below 95 times of 100 in a hall without differences. */
  readonly critical: Decimal
}

/** Why a window got the points it has; every figure that was added can be added again by hand. */
export interface Sheet {
  readonly window: WindowNo
  readonly visits: number
  readonly discipline: DisciplineSheet
  /** Null where nobody rated. */
  readonly voice: VoiceSheet | null
  readonly timeliness: TimelinessSheet
}

export interface RankedSheet extends Sheet {
  readonly voice: VoiceSheet
  /** 1 is the first. Windows that are equal after all tie rules share it, and as many places after it stay empty. */
  readonly place: number
  readonly modelWindow: boolean
  /** 0–100. */
  readonly total: Decimal
  /** Null at the first place. */
  readonly nextPlace: NextPlace | null
}

export interface UnrankedSheet extends Sheet {
  /** At least one. */
  readonly reasons: readonly NotRankedReason[]
}

export type NotRankedReason =
  | { readonly code: 'few-visits'; readonly visits: number; readonly needed: number }
  | { readonly code: 'few-ratings'; readonly ratings: number; readonly needed: number }
  /** Percent of visits without an active rating. */
  | { readonly code: 'many-unrated'; readonly share: Decimal; readonly atMost: Decimal }
  | { readonly code: 'serious-finding'; readonly references: readonly string[] }

export interface DisciplineSheet {
  /** 0–100. */
  readonly score: Decimal
  readonly deductions: readonly Deduction[]
  /** Points lost by rules that do not grow with volume. */
  readonly lostAsCounted: Decimal
  /** Points lost by rules that do, as they came. */
  readonly lostWithVolume: Decimal
  /** The same for 1 000 visits, joined with the hall's rate. */
  readonly lostPerThousand: Decimal
}

export interface VoiceSheet {
  /** 0–100. */
  readonly score: Decimal
  readonly active: ByLevel
  readonly ratings: number
  readonly meanPoints: Decimal
  /** What counts: the mean, or where that is lower, the mean joined with the hall's. */
  readonly countedPoints: Decimal
  readonly joined: boolean
  /** In points, 90 %; null where the variance is unknown. */
  readonly interval: Interval | null
  /** Of the mean as it is. */
  readonly meanInterval: Interval | null
}

export interface Interval {
  readonly from: Decimal
  readonly to: Decimal
}

export interface TimelinessSheet {
  /** 0–100. */
  readonly score: Decimal
  readonly waiting: TimeSheet
  readonly service: TimeSheet
  readonly cases: { readonly score: Decimal; readonly closed: number; readonly onTime: number }
}

/** Own time against what other windows took for the same items in the same hours of the week. */
export interface TimeSheet {
  /** 0–100, joined with visits at the hall's pace; 50 where it is as the hall's, or nothing can be compared. */
  readonly score: Decimal
  /** The same by the compared visits alone. Missing in editions of method 1, where nothing was joined. */
  readonly compared?: Decimal
  /** Visits for which another window had the same item in the same hour of the week. */
  readonly comparedVisits: number
  /** Sum over these visits. */
  readonly ownMs: number
  /** What they would have taken at the other windows' means. */
  readonly expectedMs: number
}

/**
 * The smallest change of one kind that would have reached the window ahead, everything else as it was, the hall's
 * figures too. Null where no change of that kind is enough.
 */
export interface NextPlace {
  readonly ahead: WindowNo
  /** So many points of the total lie between. */
  readonly missing: Decimal
  /** So many findings of this rule fewer. */
  readonly fewerFindings: { readonly rule: string; readonly count: number } | null
  /** So many of its citizens who said less very satisfied instead, the least satisfied first. */
  readonly moreVerySatisfied: number | null
  /** So many of its late cases on time. */
  readonly moreOnTime: number | null
  /** So many seconds of service less for each compared visit, on average; never below the hall's own pace. */
  readonly shorterServiceSeconds: number | null
}

/** A ranking with only what somebody may see of it (`src/ratings/who-sees.ts`). */
export type SeenRanking = Omit<RankedMonth, 'ranked' | 'notRanked'> & {
  readonly ranked: readonly SeenRankedSheet[]
  readonly notRanked: readonly SeenUnrankedSheet[]
}

export type SeenSheet = SeenRankedSheet | SeenUnrankedSheet

/** `voice` is null also where there are too few ratings for whoever asks; place and total stay. */
export type SeenRankedSheet = Omit<RankedSheet, 'voice'> & { readonly voice: VoiceSheet | null }

export type SeenUnrankedSheet = Omit<UnrankedSheet, 'reasons'> & { readonly reasons: readonly SeenReason[] }

/** `ratings`, and the share that tells it too, are null where it is too small a number for whoever asks. */
export type SeenReason =
  | Exclude<NotRankedReason, { code: 'few-ratings' | 'many-unrated' }>
  | (Omit<Extract<NotRankedReason, { code: 'few-ratings' }>, 'ratings'> & { readonly ratings: number | null })
  | (Omit<Extract<NotRankedReason, { code: 'many-unrated' }>, 'share'> & { readonly share: Decimal | null })
