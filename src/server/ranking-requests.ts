import type { Millis } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import type { ChangedFigure } from '../ranking/edition.ts'
import type { MonthRules } from '../ranking/month-input.ts'
import type { RankedMonth, SeenRanking, SeenSheet } from '../ranking/ranked-month.ts'
import type { PersonReply } from './case-requests.ts'

// Entries and findings, the month's comparison, the quarter's scorecards: bodies and replies of the HTTP interface, as in requests.ts.

/**
 * Points are whole numbers of hundredths where they end in `hundredths` (−50 takes half a point), and decimal texts
 * (`87.1250`) where they come from the ranking. Months are `YYYY-MM`, quarters `YYYY-Q1`, days `YYYY-MM-DD`.
 */
export interface RuleReply {
  readonly code: string
  readonly category: string
  readonly name: Words
  /** For each; `from` and `to` differ where the inspector chooses. Deductions are negative. */
  readonly hundredths: { readonly from: number; readonly to: number }
  readonly source: 'entry' | 'finding' | 'sum'
  /** For sums: `hundredths` for every full `every` percentage points that the share lies under `under`. */
  readonly sum: { readonly under: number; readonly every: number } | null
  readonly secondSignature: boolean
  readonly growsWithVolume: boolean
  readonly serious: boolean
  /** Counts at most once in a period. */
  readonly once: boolean
}
/** GET /api/rulebooks (signed in) → {@link RulebookReply}[], every version, the newest first. */
export interface RulebookReply {
  readonly version: number
  readonly from: string
  readonly name: Words
  readonly passHundredths: number
  readonly categories: readonly {
    readonly code: string
    readonly name: Words
    readonly startHundredths: number
    /** Null where there is no such bound. */
    readonly atLeastHundredths: number | null
    readonly atMostHundredths: number | null
  }[]
  readonly rules: readonly RuleReply[]
  /** How months are compared. */
  readonly month: MonthRules
}

/** GET /api/entries?month= (inspectors, managers) → {@link EntryReply}[], newest first. */
export interface EntryReply {
  readonly entry: number
  readonly rule: string
  readonly window: number
  readonly day: string
  readonly count: number
  /** For each. */
  readonly hundredths: number
  readonly evidence: string
  readonly by: PersonReply
  readonly at: Millis
  readonly state: 'counts' | 'waits-for-signature' | 'waits-for-withdrawal' | 'withdrawn'
  /** Who asked first for the withdrawal of a signed entry; null where nobody did, or somebody held to it. */
  readonly withdrawal: UndoingReply | null
  readonly signed: { readonly by: PersonReply; readonly at: Millis } | null
  readonly withdrawn: { readonly by: PersonReply; readonly at: Millis; readonly reason: string } | null
}
/** Somebody asked to have undone what takes two people to undo. */
export interface UndoingReply {
  readonly by: PersonReply
  readonly at: Millis
  readonly reason: string
}
/** POST /api/entries (inspectors) → 201 {entry}. `hundredths` only where the rule has a range. */
export interface EntryRequest {
  readonly rule: string
  readonly window: number
  readonly day: string
  readonly count: number
  readonly hundredths?: number
  readonly evidence: string
}
/**
 * POST /api/entries/ENTRY (inspectors, managers) → 200 {}. A signed entry is withdrawn once two people have asked for
 * it; `sign` in between leaves it as it is.
 */
export type EntryStepRequest = { readonly do: 'sign' } | { readonly do: 'withdraw'; readonly reason: string }

/** GET /api/findings?month= (inspectors, managers) → {@link FindingReply}[], newest first. */
export interface FindingReply {
  readonly finding: string
  /** As the system names it: `over-limit`. */
  readonly what: string
  /** The rule of the rulebook that counts it; null where none does. */
  readonly rule: string | null
  readonly window: number
  readonly day: string
  readonly case: string | null
  readonly visit: string | null
  readonly evidence: Readonly<Record<string, string | number>>
  readonly at: Millis
  /** Who asked first for the dismissal of a finding that takes two people. */
  readonly dismissal: UndoingReply | null
  /** Whether that waits for a second person; until then the finding counts. */
  readonly waits: boolean
  /** Null: noted; it counts in the scorecard until somebody dismisses it. */
  readonly decision: {
    readonly upheld: boolean
    readonly by: PersonReply
    readonly at: Millis
    readonly reason: string
  } | null
}
/** POST /api/findings (inspectors; managers where `waits`) → 200 {}. */
export interface FindingDecisionRequest {
  readonly finding: string
  readonly upheld: boolean
  readonly reason: string
}

/** GET /api/months (signed in) → the months of the hall, newest first. */
export interface MonthsReply {
  readonly months: readonly MonthReply[]
  /** The model windows now in force. */
  readonly models: { readonly month: string; readonly windows: readonly number[] } | null
}
export interface MonthReply {
  readonly month: string
  /** Simulated (演示): every page, export and paper says so. */
  readonly demo: boolean
  /** False for the month that a demo hall is lent: there is nothing in it to close or to decide. */
  readonly own: boolean
  /** The first day on which it may be closed. */
  readonly closesFrom: string
  readonly editions: readonly EditionReply[]
  /** Whether whoever asks may see what it would be now; all but inspectors from `closesFrom` on. */
  readonly nowShown: boolean
}
export interface EditionReply {
  readonly edition: number
  readonly closedAt: Millis
  readonly by: PersonReply
  readonly reason: string | null
  readonly rulebook: number
  readonly seq: number
  /** SHA-256 of the journal's row `seq`, hex. */
  readonly hash: string
  readonly models: readonly number[]
  readonly changes: readonly {
    /** Null for what is of the whole month. */
    readonly window: number | null
    readonly figure: ChangedFigure
    readonly was: string | null
    readonly is: string | null
  }[]
}
/**
 * GET /api/months/MONTH[?edition=N] (signed in) → the newest edition, edition N, or, with `edition=now` and where it
 * was never closed, what it would be now. 403 `month-still-rated` to all but inspectors before `closesFrom`.
 */
export interface MonthRankingReply {
  readonly month: string
  /** Simulated (演示). */
  readonly demo: boolean
  readonly closesFrom: string
  /** Null: provisional, reckoned at `at`. */
  readonly edition: EditionReply | null
  readonly at: Millis
  readonly rulebook: number
  /** Of how citizens rated, sums of at least five only; inspectors see all. */
  readonly ranking: SeenRanking
}
/** GET /api/months/MONTH/windows/NO[?edition=] (signed in) → one window's sheet. */
export interface WindowSheetReply {
  readonly month: string
  /** Simulated (演示). */
  readonly demo: boolean
  readonly edition: number | null
  readonly rulebook: RulebookReply
  readonly hall: RankedMonth['hall']
  readonly sheet: SeenSheet
  /** Null for whoever neither oversees nor sat at the window in that month. */
  readonly behind: BehindReply | null
  /** Whether the visits behind its ratings may be opened (GET /api/rating-rows). */
  readonly mayOpen: boolean
}
/** The entries and findings that a sheet refers to, as they stand now: entries by number, findings by day. */
export interface BehindReply {
  readonly entries: readonly EntryReply[]
  readonly findings: readonly FindingReply[]
}
/** GET /api/months/MONTH/open (inspectors, managers) → what of it nobody has decided, as numbers. */
export interface MonthOpenReply {
  /** Findings to be decided, or whose dismissal waits for a second person. */
  readonly findings: number
  /** Entries whose signature or withdrawal waits for a second person. */
  readonly entries: number
  /** Appeals against ratings of its visits. */
  readonly appeals: number
  /** Whether the month as it would be now is otherwise than its newest edition; null where none by this method is. */
  readonly changed: boolean | null
}
/** POST /api/months/MONTH/close (managers) → 200 {edition}. `reason` from the second edition on. */
export interface CloseMonthRequest {
  readonly edition: number
  readonly reason?: string
}
/**
 * GET /api/months/MONTH/export.xlsx and /export.csv[?edition=] (signed in) → files of the newest or the named edition;
 * of what it would be now where it was never closed.
 */

/**
 * GET /api/scorecards/QUARTER (signed in) → every window's points with their reasons, as they are now.
 * GET …/export.xlsx and …/export.csv: the same as files.
 */
export interface ScorecardsReply {
  readonly quarter: string
  /** When it was reckoned. */
  readonly at: Millis
  /** Of a simulated hall. */
  readonly demo: boolean
  readonly rulebook: RulebookReply
  /** False: shares of ratings are left out until all of the quarter is rated, for all but inspectors. */
  readonly ratingsIn: boolean
  readonly windows: readonly ScorecardReply[]
  /** The day of each reference. */
  readonly dayOf: Readonly<Record<string, string>>
}
export interface ScorecardReply {
  readonly window: number
  readonly hundredths: number
  /** Null: no visit and no case in the quarter, so that there is nothing to pass. */
  readonly passed: boolean | null
  readonly categories: readonly {
    readonly category: string
    readonly startHundredths: number
    readonly hundredths: number
    /** Before the category's bounds. */
    readonly unboundedHundredths: number
    readonly lines: readonly {
      readonly rule: string
      readonly count: number
      readonly hundredths: number
      readonly references: readonly string[]
      readonly share: { readonly part: number; readonly of: number } | null
    }[]
  }[]
  /** What counts in its month by a rule of a later `version` that the quarter's version does not have. */
  readonly notCounted: readonly {
    readonly rule: string
    readonly name: Words
    readonly version: number
    readonly references: readonly string[]
  }[]
}
