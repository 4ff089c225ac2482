import type { Millis, TicketNumber, VisitId } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import type { PersonReply } from './case-requests.ts'

// The page behind the QR code of a ticket or slip, and what inspectors see of ratings: bodies and replies of the HTTP interface, as in requests.ts.

/** 效率、能力、态度、一次性告知、收费、环境、其他. */
export type RatingReason =
  | 'efficiency'
  | 'competence'
  | 'attitude'
  | 'one-time-notification'
  | 'fees'
  | 'environment'
  | 'other'

/**
 * GET /api/rating-links/TOKEN (anybody) → {@link RatingLinkReply}; TOKEN is the last part of `/t/TOKEN`, or the token
 * of a slip. The token of a reprint, of a slip's page or of the desk rates nothing (403 `copy-does-not-rate`): with it
 * inspectors and managers write down reasons, and to others it says nothing of ratings. POST the same → 200 {@link RatingLinkReply} as it is then. 404 `no-such-link` for whatever does not fit;
 * 429 where one address asks too often. Nothing in the reply says which level was given.
 */
export interface RatingLinkReply {
  /** For the feed `ticket:VISIT`. */
  readonly visit: VisitId
  readonly number: TicketNumber
  readonly day: string
  readonly itemName: Words
  /** Null before the visit was served. */
  readonly windowName: Words | null
  /** Until the end of this hall day it can be rated and explained; null before it was served. */
  readonly lastDay: string | null
  /** Whether it was opened by a reprint, a slip's page or the desk. */
  readonly copy: boolean
  /** What can be rated: the visit itself (`case: null`), or each of its cases, in order. Empty before it was served. */
  readonly subjects: readonly RatingSubjectReply[]
}
export interface RatingSubjectReply {
  readonly case: string | null
  readonly itemName: Words
  /** `may-rate` · `rated` · `over`: the time is over, it stays unrated. */
  readonly state: 'may-rate' | 'rated' | 'over'
  /** Whether reasons can (still) be given. */
  readonly mayExplain: boolean
  readonly explained: boolean
  /** How the desk answered a negative rating; null where it has not, or none was given. */
  readonly answer: { readonly text: string; readonly at: Millis; readonly mayRateAgain: boolean } | null
  /** The rating was found mistaken or malicious and counts nowhere; the reason as it was written for the citizen. */
  readonly setAside: { readonly ground: 'mistaken' | 'malicious'; readonly reason: string | null } | null
}
export type RatingLinkRequest =
  | { readonly do: 'rate'; readonly level: 1 | 2 | 3 | 4 | 5; readonly case?: string }
  /** `text` at most 500 characters, `phone` 5–20 of digits, spaces, + and -: both are kept sealed. */
  | {
      readonly do: 'explain'
      readonly reasons: readonly RatingReason[]
      readonly text?: string
      readonly phone?: string
      readonly case?: string
    }
  /** Once, after the desk has answered. */
  | { readonly do: 'rate-again'; readonly level: 1 | 2 | 3 | 4 | 5; readonly case?: string }

/**
 * POST /api/rating-codes (inspectors, managers) → {@link RatingCodeReply}: the page for a citizen at the desk who has
 * the paper and no phone. `code` stands on the ticket. Reasons can be given there, never a rating.
 */
export interface RatingCodeRequest {
  /** YYYY-MM-DD. */
  readonly day: string
  readonly number: string
  readonly code: string
}
export interface RatingCodeReply {
  readonly token: string
}

/**
 * POST /api/paper-ratings (inspectors) → 201 {@link PaperRatingReply}: a form as it was filled in, until 3 working days
 * after the last day to rate. `scan` is unique for ever.
 */
export interface PaperRatingRequest {
  readonly day: string
  readonly number: string
  readonly case?: string
  readonly level: 1 | 2 | 3 | 4 | 5
  /** The day that stands on the form, YYYY-MM-DD: from the visit to the seventh day after it. */
  readonly filledOn: string
  /** Number of the scan: 1–32 letters, digits, hyphens. */
  readonly scan: string
  /** Where the form says why; the text and the telephone number as in {@link RatingLinkRequest}. */
  readonly reasons?: readonly RatingReason[]
  readonly text?: string
  readonly phone?: string
}

export interface PaperRatingReply {
  /** The reasons on it were left out, because the citizen had given some before. */
  readonly reasonsLeftOut: boolean
}

export type RatingChannel = 'keypad' | 'qr' | 'paper'
/** Where a finished visit stands; the four are never added up unasked. */
export type RatingState = 'active' | 'defaulted' | 'unrated' | 'set-aside'

/**
 * GET /api/rating-figures?from=&to=&by=hall|window|item|channel[&window=][&item=][&channel=] → {@link RatingFiguresReply}.
 * Days YYYY-MM-DD, both included, by the visit's day. Everybody but inspectors asks for whole months of which no visit
 * is rated any more, at most three years, and `staff` by window alone; to them a figure is null where it, or what others
 * leave of it, is fewer than 5 in one of the months.
 * GET /api/rating-figures/export.xlsx and export.csv with the same query: the same as a file.
 */
export interface RatingFiguresReply {
  readonly from: string
  readonly to: string
  readonly formulas: readonly IndicatorFormulaReply[]
  readonly rows: readonly RatingFiguresRow[]
  /** Whether the rows behind a figure may be opened. */
  readonly mayOpen: boolean
}
export type Indicator = 'good' | 'active-good' | 'unrated' | 'answered' | 'put-right' | 'satisfied-after'
export interface IndicatorFormulaReply {
  readonly indicator: Indicator
  readonly name: Words
  readonly formula: Words
}
export interface RatingFiguresRow {
  /** Number of the window, code of the item, channel; null for the whole hall. */
  readonly of: string | null
  readonly name: Words
  /** Visits (or cases) finished; null by channel or of one channel, as are `defaulted` and `unrated`. */
  readonly finished: number | null
  readonly active: number | null
  /** Active ratings from level 5 down to 1. */
  readonly levels: readonly [number, number, number, number, number] | null
  readonly defaulted: number | null
  readonly unrated: number | null
  readonly setAside: number | null
  /** Exact shares; null where nothing stands below the line, or it may not be told. */
  readonly figures: Readonly<Record<Indicator, { readonly of: number; readonly all: number } | null>>
}

/**
 * GET /api/rating-rows?from=&to=[&window=][&item=][&channel=][&state=][&level=][&after=] (inspectors) →
 * {@link RatingRowsReply}: the visits behind a figure of at most 366 days, 100 at a time and in the whole hall not of
 * more than 31 days, so that a page may have fewer rows; `after` is `next` of the page before.
 */
export interface RatingRowsReply {
  readonly rows: readonly RatingRowReply[]
  readonly next: string | null
}
export interface RatingRowReply {
  readonly visit: VisitId
  readonly case: string | null
  readonly day: string
  readonly window: number
  readonly item: string
  /** Who served. */
  readonly staff: PersonReply | null
  readonly state: RatingState
  readonly level: number | null
  readonly channel: RatingChannel | null
  readonly ratedAt: Millis | null
  /** Number of the paper form. */
  readonly scan: string | null
}

/** GET /api/rating-signs?from=&to= (inspectors; at most 31 days) → {@link RatingSignsReply}. No sign is a finding. */
export interface RatingSignsReply {
  readonly signs: readonly RatingSignReply[]
}
export interface RatingSignReply {
  readonly kind:
    | 'too-soon'
    | 'burst'
    | 'one-level'
    | 'without-visit'
    | 'off-own-past'
    | 'qr-one-sender'
    | 'qr-burst'
    | 'qr-share'
  readonly name: Words
  readonly window: number
  readonly day: string
  /** What was seen and what is usual, in words. */
  readonly told: Words
  /** Names of values and what they are. */
  readonly evidence: Readonly<Record<string, string | number>>
  readonly visits: readonly VisitId[]
}
