import type {
  CaseNo,
  FindingId,
  HallDay,
  ItemCode,
  JobId,
  Millis,
  PersonId,
  SlipNo,
  StaffId,
  VisitId,
  WindowNo,
} from '../core/ids.ts'
import type { SlipPaper } from '../core/ports.ts'
import type { ItemKind, MiddleStep } from '../items/events.ts'

/** 咨询件、即办件、承诺件、联办件、上报件、补充件、退回件、信访件. */
export const caseKinds = [
  'inquiry',
  'instant',
  'promised',
  'joint',
  'forwarded',
  'supplement',
  'returned',
  'petition',
] as const
export type CaseKind = (typeof caseKinds)[number]

/** What a case's time is measured by. */
export type Limit =
  /** On the spot: 30 minutes of the clock. */
  | { readonly by: 'minutes'; readonly minutes: number }
  /** Working days of the hall's calendar, make-up days included. */
  | { readonly by: 'working-days'; readonly days: number }
  /** Every day counts (petitions). */
  | { readonly by: 'calendar-days'; readonly days: number }

/**
 * Until when a case has to be closed: for limits in days `at` is the hall's closing time of `day`. From `amberAt` on
 * one day or a fifth of the limit is left, whichever is more. `certain` is false where the day lies beyond the
 * published calendar: it is reckoned again when that year's holidays are known.
 */
export interface Due {
  readonly day: HallDay
  readonly at: Millis
  readonly amberAt: Millis
  readonly certain: boolean
}

/** How a case stands to its limit: more than enough is left, little, or it has passed. */
export type Light = 'green' | 'amber' | 'red'

export const outcomes = ['granted', 'refused', 'answered', 'withdrawn', 'returned', 'forwarded'] as const
export type Outcome = (typeof outcomes)[number]

/** Outcomes that a case is closed with; `returned` has an act of its own. */
export const closingOutcomes = ['granted', 'refused', 'answered', 'withdrawn', 'forwarded'] as const
export type ClosingOutcome = (typeof closingOutcomes)[number]

/** Where a case stands (see README.md): in the log, waiting for papers before or after acceptance, running, over. */
export const caseStates = ['opened', 'incomplete', 'running', 'suspended', 'closed', 'returned'] as const
export type CaseState = (typeof caseStates)[number]

/** Something that is missing: a paper of the item's list, or a line of the window's own. */
export interface Missing {
  readonly name: string
  readonly fromList: boolean
}

export type CaseEvent =
  /** A case is in the log. Its clock does not run before `case-accepted`. */
  | {
      readonly type: 'case-opened'
      readonly case: CaseNo
      readonly day: HallDay
      readonly window: WindowNo
      /** Of this window on this day, from 1. */
      readonly serial: number
      readonly staff: StaffId
      readonly visit: VisitId | null
      /** Why no visit led to it; null where one did. */
      readonly withoutVisit: string | null
      readonly item: ItemCode
      readonly itemVersion: number
      /** The item's, as it was then. */
      readonly department: string
      /** `supplement` while papers are missing; else what it is meant to become. */
      readonly kind: CaseKind
      /** What it becomes at acceptance unless the window says otherwise then. */
      readonly intended: ItemKind
      readonly applicant: PersonId | null
      /** The number in the case system of the hall; null where there is none yet. */
      readonly external: string | null
      /** The page's own name for its request; the same one again gets the same case. */
      readonly request: string | null
    }
  /** The papers are complete: the clock begins (受理). `kind` is final. */
  | {
      readonly type: 'case-accepted'
      readonly case: CaseNo
      readonly window: WindowNo
      readonly staff: StaffId
      readonly kind: ItemKind
      /** The item as it is at acceptance: the case keeps it. */
      readonly itemVersion: number
      readonly limit: Limit | null
      readonly due: Due | null
    }
  /** Papers are missing (一次性告知). After acceptance the clock stands still until they are there. */
  | {
      readonly type: 'case-supplement-asked'
      readonly case: CaseNo
      readonly window: WindowNo
      readonly staff: StaffId
      readonly slip: SlipNo
      readonly missing: readonly Missing[]
      readonly afterAcceptance: boolean
    }
  /** The missing papers are there; after acceptance the clock goes on until `due`. */
  | {
      readonly type: 'case-supplemented'
      readonly case: CaseNo
      readonly window: WindowNo
      readonly staff: StaffId
      readonly due: Due | null
    }
  /** 承办、审核、审批. */
  | {
      readonly type: 'case-step-done'
      readonly case: CaseNo
      readonly window: WindowNo
      readonly staff: StaffId
      readonly step: MiddleStep
      readonly note: string
    }
  | {
      readonly type: 'case-handed-over'
      readonly case: CaseNo
      readonly window: WindowNo
      readonly staff: StaffId
      readonly to: { readonly window: WindowNo } | { readonly department: string }
      readonly reason: string
    }
  /** A joint case: the copy for one department has left; parts run under the case's one limit. `part` from 1. */
  | {
      readonly type: 'case-part-sent'
      readonly case: CaseNo
      readonly part: number
      readonly department: string
    }
  | {
      readonly type: 'case-part-begun'
      readonly case: CaseNo
      readonly part: number
      readonly staff: StaffId
    }
  | {
      readonly type: 'case-part-done'
      readonly case: CaseNo
      readonly part: number
      readonly staff: StaffId
      readonly result: string
    }
  /** Whoever handles it asks for 1–10 working days more; a manager who is not the asker decides. */
  | {
      readonly type: 'case-extension-asked'
      readonly case: CaseNo
      readonly window: WindowNo
      readonly staff: StaffId
      readonly days: number
      readonly reason: string
    }
  | {
      readonly type: 'case-extension-refused'
      readonly case: CaseNo
      readonly staff: StaffId
      readonly reason: string
    }
  /** Approved: once, before the end, by at most 10 working days. `staff` asked for it. */
  | {
      readonly type: 'case-extended'
      readonly case: CaseNo
      readonly window: WindowNo
      readonly staff: StaffId
      readonly days: number
      readonly reason: string
      readonly approvedBy: StaffId
      readonly due: Due
    }
  /** The calendar of that year is known now. */
  | { readonly type: 'case-due-reckoned'; readonly case: CaseNo; readonly due: Due }
  /**
   * 退回: not lawful, or the main paper is missing. The case is over. An empty reason is a finding. `late`: why it ends
   * past its limit; null where it does not.
   */
  | {
      readonly type: 'case-returned'
      readonly case: CaseNo
      readonly window: WindowNo
      readonly staff: StaffId
      readonly reason: string
      readonly late: string | null
      readonly slip: SlipNo
    }
  /** 办结. `late`, `incomplete`: why it is closed past its limit, or with steps or parts open; null where it is not. */
  | {
      readonly type: 'case-closed'
      readonly case: CaseNo
      readonly window: WindowNo
      readonly staff: StaffId
      readonly outcome: Outcome
      readonly note: string
      readonly late: string | null
      readonly incomplete: string | null
    }
  /** The number that the hall's case system gave it. */
  | {
      readonly type: 'case-numbered'
      readonly case: CaseNo
      readonly staff: StaffId
      readonly external: string
    }
  /** A correction is an entry of its own that names the entry it corrects, by journal number. */
  | {
      readonly type: 'case-corrected'
      readonly case: CaseNo
      readonly staff: StaffId
      readonly of: number
      readonly text: string
    }
  /** A slip, kept as printed. `job`: its paper at the ticket printer; null where it was only made as a page. */
  | {
      readonly type: 'slip-issued'
      readonly slip: SlipNo
      readonly case: CaseNo
      /** Random; behind the QR code to the public state page of the case. */
      readonly token: string
      readonly paper: SlipPaper
      readonly job: JobId | null
    }
  /** The system noticed a breach. What comes of it is decided by people. */
  | {
      readonly type: 'finding-noted'
      readonly finding: FindingId
      readonly rule: FindingRule
      readonly case: CaseNo | null
      readonly visit: VisitId | null
      readonly window: WindowNo
      readonly staff: StaffId | null
      /** Hall day of what is found, not of the finding. */
      readonly day: HallDay
      /** What shows it: names of values and what they are; numbers and texts only, never a citizen's name. */
      readonly evidence: Readonly<Record<string, string | number>>
    }

export const findingRules = [
  /** More was asked for than stood on the first slip, before the case was accepted. */
  'asked-twice',
  /** The same once it was accepted; earlier programs called it `asked-twice` too. */
  'asked-twice-accepted',
  /** An item for the spot was handled as promised. */
  'instant-as-promised',
  'returned-without-reason',
  'over-limit',
  /** Parts of a joint case were begun one after the other. */
  'joint-in-series',
  'case-without-visit',
  'visit-without-case',
] as const
export type FindingRule = (typeof findingRules)[number]
