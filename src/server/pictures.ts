import type {
  CaseNo,
  ItemCode,
  JobId,
  Millis,
  StaffId,
  TicketNumber,
  VisitId,
  WindowNo,
} from '../core/ids.ts'
import type { Trouble } from '../core/ports.ts'
import type { Words } from '../core/words.ts'
import type { HallPlan, TicketClass } from '../queue/plan.ts'

/**
 * What screens are shown. A picture is a flat record of parts; a client gets all parts once, then numbered
 * changes, each a few parts whole (`null`: the part is gone).
 */
export type Picture = Readonly<Record<string, unknown>>

/** The reply to `watch`: parts as they are at `number`; `now` lets a client follow the hall's clock. */
export interface WholePicture {
  readonly number: number
  readonly now: Millis
  readonly parts: Picture
}

/** Emitted as `change`. A client that misses a number asks for the whole picture again. */
export interface PictureChange {
  readonly feed: FeedName
  readonly number: number
  readonly now: Millis
  readonly parts: Readonly<Record<string, unknown>>
}

export type FeedName = 'kiosk' | 'wall' | 'manage' | 'sim' | `caller:${number}` | `ticket:${string}`

export type HallMoment =
  | { readonly state: 'open'; readonly until: Millis }
  | { readonly state: 'break' | 'closed'; readonly opensAt: Millis | null }
  | { readonly state: 'emergency'; readonly reason: string; readonly since: Millis }

/** Part `hall` of every feed. */
export interface HallPart {
  readonly name: Words
  readonly timeZone: string
  readonly moment: HallMoment
  readonly simulated: boolean
}

export type WindowState =
  | { readonly state: 'closed' }
  | { readonly state: 'open'; readonly staff: string }
  | { readonly state: 'paused'; readonly staff: string; readonly reason: Words; readonly since: Millis }
  | {
      readonly state: 'called' | 'serving'
      readonly staff: string
      readonly number: TicketNumber
      readonly since: Millis
    }

/** Part `window:N` of wall, manage and caller feeds. */
export interface WindowPart {
  readonly no: WindowNo
  readonly name: Words
  readonly now: WindowState
  /** The month whose model window (示范窗口) it is, `YYYY-MM`; only where it is one. */
  readonly model?: string
}

// ---- kiosk: hall, group:P, printer, job:VISIT ----

export interface KioskItem {
  readonly code: ItemCode
  readonly name: Words
  readonly waiting: number
  /** Why no number can be had now; null when one can. */
  readonly closed: { readonly why: NoNumberReason; readonly opensAt: Millis | null } | null
}

export type NoNumberReason =
  | 'break'
  | 'not-yet'
  | 'over'
  | 'closed-day'
  | 'cap-reached'
  | 'emergency'
  | 'no-window'

/** Part `group:P`. */
export interface KioskGroupPart {
  readonly prefix: string
  readonly name: Words
  readonly items: readonly KioskItem[]
}

/** Part `printer`. */
export interface KioskPrinterPart {
  readonly ready: boolean
  readonly trouble: Trouble | null
}

/** Part `job:JOB` of kiosk: how the paper of a recent ticket fares. */
export interface KioskJobPart {
  readonly visit: VisitId
  readonly paper: PaperState
}

/** waiting for the printer · on its way · proven printed · handed to a person (stopped, unknown, too late). */
export type PaperState = 'queued' | 'printing' | 'printed' | 'stopped' | 'unknown' | 'expired' | 'settled'

// ---- ticket:VISIT, behind the QR code on paper: hall, ticket ----

/** Part `ticket`: what a citizen's phone shows; nothing that the wall does not show. */
export interface TicketPart {
  readonly number: TicketNumber
  readonly itemName: Words
  readonly issuedAt: Millis
  readonly now:
    | { readonly state: 'waiting'; readonly ahead: number }
    | { readonly state: 'called' | 'serving'; readonly windowName: Words; readonly window: WindowNo }
    | { readonly state: 'parked' }
    /** A no-show: until then staff may bring it back. */
    | { readonly state: 'missed'; readonly until: Millis }
    | { readonly state: 'over' }
}

// ---- wall: hall, calls, next, group:P, window:N, notices ----

/** Part `calls`: the latest calls, newest first, at most 8; a recalled number comes first again. */
export interface WallCall {
  readonly number: TicketNumber
  readonly window: WindowNo
  readonly windowName: Words
  readonly at: Millis
  /** How often it was called. */
  readonly calls: number
  /** True once the citizen is being served, or the visit is over. */
  readonly answered: boolean
}

/** Part `next`: numbers that should get ready, at most 6. */
export type WallNext = readonly TicketNumber[]

/** Part `notices`: cases closed today, the latest first, at most 6: number and state only (办结公告). */
export interface WallNotice {
  readonly case: CaseNo
  readonly at: Millis
}

/** Part `group:P` of the wall. */
export interface WallGroupPart {
  readonly prefix: string
  readonly name: Words
  readonly waiting: number
}

// ---- caller:N: hall, window:N of all windows, desk, waiting:VISIT, items, pauseReasons ----

/** Part `desk`: the window's own business. */
export interface DeskPart {
  readonly window: WindowNo
  readonly staff: StaffId | null
  readonly paused: boolean
  readonly serves: readonly ItemCode[]
  readonly visit: DeskVisit | null
  readonly settings: HallPlan['queue']
}

export interface DeskVisit {
  readonly visit: VisitId
  readonly number: TicketNumber
  readonly item: ItemCode
  readonly itemName: Words
  readonly class: TicketClass
  readonly state: 'called' | 'serving'
  readonly issuedAt: Millis
  readonly calledAt: Millis
  /** Last call or recall. */
  readonly lastCallAt: Millis
  readonly calls: number
  readonly servingSince: Millis | null
  /** Time waited until the first call, closed hours and parked time taken out. */
  readonly waitedMs: number
}

/** Part `waiting:VISIT`: a ticket that this window may call, take back or bring back. */
export interface WaitingPart {
  readonly visit: VisitId
  readonly number: TicketNumber
  readonly itemName: Words
  readonly class: TicketClass
  readonly state: 'waiting' | 'parked' | 'no-show'
  readonly issuedAt: Millis
  /** Place in the window's ordinary order from 1; null unless waiting. */
  readonly place: number | null
  /** Waiting time in opening hours, as it was at `waitedAsOf`; null: it stands still (hall closed, parked). */
  readonly waitedMs: number
  readonly waitedAsOf: Millis | null
  /** Until when a no-show may be brought back. */
  readonly until: Millis | null
}

/** Part `items`: what a visit may be transferred to. */
export type ItemsPart = readonly { readonly code: ItemCode; readonly name: Words; readonly prefix: string }[]
/** Part `pauseReasons`. */
export type PauseReasonsPart = HallPlan['pauseReasons']

// ---- manage: hall, window:N, device:ID, job:JOB, wait:ITEM, clock, presses ----

/** Part `device:ID`. */
export interface DevicePart {
  readonly id: string
  readonly kind: 'printer' | 'display' | 'keypad' | 'callpad'
  readonly model: string
  readonly window: WindowNo | null
  readonly port: string
  readonly state: 'ready' | 'trouble'
  readonly trouble: Trouble | null
  /** What is wrong and what to do, for hall staff. */
  readonly words: { readonly wrong: Words; readonly remedy: Words } | null
  readonly paperNearEnd: boolean
  readonly since: Millis
}

/** Part `job:JOB` of manage: paper that was not proven printed. */
export interface JobPart {
  readonly job: JobId
  readonly kind: 'ticket' | 'slip'
  /** As it stands on the paper. */
  readonly number: string
  readonly paper: PaperState
  readonly since: Millis
}

/** Part `wait:ITEM`. */
export interface WaitPart {
  readonly code: ItemCode
  readonly name: Words
  readonly waiting: number
  /** The longest wait in opening hours, as it was at `waitedAsOf`; null where nobody waits. */
  readonly longest: Pick<WaitingPart, 'waitedMs' | 'waitedAsOf'> | null
  readonly servedToday: number
}

/** Part `clock`: set when hall time and the computer's clock disagree. */
export interface ClockPart {
  readonly aheadMs: number
  readonly lastJump: { readonly at: Millis; readonly byMs: number } | null
}

/**
 * Part `backup`, only while something is wrong with the backups, and `items`, only while the case system's list of
 * items cannot be compared.
 */
export interface UpkeepPart {
  readonly since: Millis
  readonly wrong: Words
  readonly remedy: Words
}

/** Part `presses`: sums of today, never who. */
export interface PressesPart {
  readonly counted: number
  readonly notCounted: number
}

// ---- sim: device:ID ----

/** Part `device:ID` of sim. */
export type SimPart = {
  readonly id: string
  readonly window: WindowNo | null
  readonly plugged: boolean
} & (
  | { readonly kind: 'keypad'; readonly lamp: 'off' | 'asking' | 'thanks'; readonly unsent: number }
  | { readonly kind: 'callpad'; readonly lamp: 'off' | 'done' | 'refused'; readonly unsent: number }
  | { readonly kind: 'display'; readonly lines: readonly string[]; readonly columns: number }
  | {
      readonly kind: 'printer'
      readonly paper: 'full' | 'near-end' | 'end'
      readonly cover: 'closed' | 'open'
      readonly cutter: 'well' | 'jammed'
      /** Papers cut since the start; picture of paper n (from 1): GET /api/sim/ID/papers/n.png, last 20 kept. */
      readonly cut: number
    }
)
