import type {
  CaseEvent,
  CaseKind,
  CaseState,
  ClosingOutcome,
  Due,
  FindingRule,
  Light,
  Limit,
  Missing,
  Outcome,
} from '../cases/events.ts'
import type { CaseNo, ItemCode, Millis, StaffId, VisitId } from '../core/ids.ts'
import type { SlipKind } from '../core/ports.ts'
import type { Words } from '../core/words.ts'
import type { ItemKind, Material, MiddleStep } from '../items/events.ts'

// The case log: bodies and replies of the HTTP interface, as in requests.ts.

/**
 * POST /api/cases → 201 {@link CaseDoneReply}. Whoever sends it sits at `window`. `papers: 'complete'` opens and
 * accepts in one go (受理); a list of what is missing opens it and prints the one-time notification; `'unchecked'`
 * only puts it into the log, to be accepted, asked for papers or returned by {@link CaseStepRequest}. An inquiry
 * takes `answer` and is closed at once.
 */
export interface CaseRequest {
  readonly window: number
  readonly item: string
  /** Without it the item's own kind. */
  readonly kind?: ItemKind
  /** The visit that led to it, or why none did: exactly one of the two. */
  readonly visit?: string
  readonly withoutVisit?: string
  readonly applicant?: { readonly name: string; readonly contact?: string }
  /** The number in the hall's case system. */
  readonly external?: string
  readonly papers: 'complete' | 'unchecked' | readonly Missing[]
  readonly limit?: CaseLimitRequest
  /** Only for inquiries: what was answered. */
  readonly answer?: string
  /** Slips that the citizen asks for, besides those that this act prints anyway. */
  readonly slips?: readonly ('acceptance' | 'supervision-card')[]
  /** A UUID of the page's own: the same one again, after a lost reply, gets the same case. */
  readonly request?: string
}

/** `days`: working days that the higher level takes (forwarded); `special`: a petition that takes 15 days, not 7. */
export interface CaseLimitRequest {
  readonly days?: number
  readonly special?: boolean
}

/** POST /api/cases/CASE → 200 {@link CaseDoneReply}. For whoever handles the case, and for managers. */
export type CaseStepRequest =
  /** The papers are complete; without `kind` the one named at opening, else the item's own. */
  | {
      readonly do: 'accept'
      readonly kind?: ItemKind
      readonly limit?: CaseLimitRequest
      readonly slips?: readonly ('acceptance' | 'supervision-card')[]
    }
  | { readonly do: 'ask-supplement'; readonly missing: readonly Missing[] }
  | { readonly do: 'supplement' }
  | { readonly do: 'step'; readonly step: MiddleStep; readonly note?: string }
  /** Either to a window or to a department. */
  | {
      readonly do: 'hand-over'
      readonly toWindow?: number
      readonly toDepartment?: string
      readonly reason: string
    }
  | { readonly do: 'part-begin'; readonly part: number }
  | { readonly do: 'part-done'; readonly part: number; readonly result: string }
  /** Asked by whoever handles the case, 1–10 working days; a manager or administrator who did not ask decides. */
  | { readonly do: 'ask-extension'; readonly days: number; readonly reason: string }
  | { readonly do: 'approve-extension' }
  | { readonly do: 'refuse-extension'; readonly reason: string }
  | { readonly do: 'return'; readonly reason: string; readonly late?: string }
  | {
      readonly do: 'close'
      readonly outcome: ClosingOutcome
      readonly note?: string
      /** Why it is closed past its limit; needed then. */
      readonly late?: string
      /** Why it is closed with steps or parts open; needed then. */
      readonly incomplete?: string
      /** Prints the closing notice. */
      readonly slip?: boolean
    }
  | { readonly do: 'number'; readonly external: string }
  /** `of`: `seq` of the entry in {@link CaseFileReply} that is put right. */
  | { readonly do: 'correct'; readonly of: number; readonly text: string }
  /** Prints a slip again, marked as a reprint. */
  | { readonly do: 'print-again'; readonly slip: string }

export interface CaseDoneReply {
  readonly case: CaseNo
  readonly slips: readonly CaseSlipReply[]
}
export interface CaseSlipReply {
  /** For example `20261121-3-001/1`. */
  readonly slip: string
  readonly kind: SlipKind
  readonly issuedAt: Millis
  /** Its paper; null where the hall has no printer. */
  readonly job: string | null
}

/**
 * GET /api/cases?… → {@link CasesReply}, newest first. Staff see the cases of the window at which they sit;
 * inspectors, managers and administrators all. `after`: `next` of the page before.
 */
export interface CasesQuery {
  readonly light?: Light
  readonly state?: CaseState
  readonly kind?: CaseKind
  /** The window that handles it. */
  readonly window?: number
  readonly item?: string
  /** Department of the item. */
  readonly department?: string
  /** Days of opening, `YYYY-MM-DD`, both included. */
  readonly from?: string
  readonly to?: string
  /** Beginning of a case number: `20261121-3-001`, `20261121-3`, `20261121`. */
  readonly number?: string
  /** The whole number in the case system. */
  readonly external?: string
  readonly after?: string
  /** 1–100; 50 without it. */
  readonly limit?: number
}
export interface CasesReply {
  readonly cases: readonly CaseRowReply[]
  /** Null on the last page. */
  readonly next: string | null
}
/** One line of a list: nobody's name. */
export interface CaseRowReply {
  readonly case: CaseNo
  readonly external: string | null
  readonly openedAt: Millis
  readonly window: number
  readonly item: ItemCode
  readonly itemName: Words
  readonly department: string
  readonly kind: CaseKind
  readonly state: CaseState
  /** Who handles it now. */
  readonly handler: { readonly window: number } | { readonly department: string }
  readonly visit: VisitId | null
  readonly acceptedAt: Millis | null
  /** Null before acceptance, while the clock stands still, and for what has no limit. */
  readonly due: Due | null
  /** Null where there is no `due`, and once it is over. */
  readonly light: Light | null
  readonly endedAt: Millis | null
  readonly outcome: Outcome | null
}

/** GET /api/windows/N/cases → this: what window N has in hand, and the cases of the visit that is there now. */
export interface WindowCasesReply {
  readonly visit: VisitId | null
  readonly ofVisit: readonly CaseRowReply[]
  /** Open ones, those due first in front; at most 100. */
  readonly open: readonly CaseRowReply[]
  /** Joint cases, wherever they are led, in which a part of a department of this window is not done; at most 100. */
  readonly parts: readonly CaseRowReply[]
}

/** GET /api/cases/day?day=YYYY-MM-DD&window=N → this: all cases that this window opened on that day (台账). */
export interface CaseDayReply {
  readonly day: string
  readonly window: number
  readonly cases: readonly CaseRowReply[]
}

/** GET /api/cases/CASE → {@link CaseFileReply}. */
export interface CaseFileReply extends CaseRowReply {
  readonly openedBy: PersonReply
  readonly withoutVisit: string | null
  /** Only for those who handle the case, for whoever opened it, and for managers; null for all others. */
  readonly applicant: { readonly name: string | null; readonly contact: string | null } | null
  readonly limit: Limit | null
  /** The five steps in order, those that the item asks for; who and when once done. */
  readonly steps: readonly {
    readonly step: 'accepted' | MiddleStep | 'closed'
    readonly at: Millis | null
    readonly by: PersonReply | null
    readonly note: string | null
  }[]
  readonly materials: readonly Material[]
  readonly supplements: readonly {
    readonly askedAt: Millis
    readonly askedBy: PersonReply
    readonly missing: readonly Missing[]
    readonly slip: string
    readonly suppliedAt: Millis | null
  }[]
  readonly parts: readonly {
    readonly part: number
    readonly department: string
    readonly sentAt: Millis
    readonly begunAt: Millis | null
    readonly doneAt: Millis | null
    readonly result: string | null
    /** Whether whoever asks works on this part. */
    readonly mine: boolean
  }[]
  readonly extension: {
    readonly days: number
    readonly reason: string
    readonly askedBy: PersonReply
    readonly decision: 'open' | 'approved' | 'refused'
    readonly decidedBy: PersonReply | null
    readonly refusedBecause: string | null
  } | null
  readonly closing: {
    readonly note: string
    readonly late: string | null
    readonly incomplete: string | null
  } | null
  readonly returnedBecause: string | null
  readonly slips: readonly CaseSlipReply[]
  readonly findings: readonly {
    readonly finding: string
    readonly rule: FindingRule
    readonly at: Millis
    readonly evidence: Readonly<Record<string, string | number>>
  }[]
  readonly corrections: readonly {
    readonly seq: number
    readonly of: number
    readonly text: string
    readonly at: Millis
    readonly by: PersonReply
  }[]
  /** Everything that was done, oldest first, by journal number. */
  readonly entries: readonly CaseEntryReply[]
  /** What whoever asks may do now; the names are those of {@link CaseStepRequest}. */
  readonly may: readonly CaseStepRequest['do'][]
}
export interface CaseEntryReply {
  readonly seq: number
  readonly at: Millis
  readonly by: PersonReply | null
  readonly what: CaseEvent['type']
  /** Reason, note, or what else a person wrote with it. */
  readonly text: string | null
}
export interface PersonReply {
  readonly id: StaffId
  readonly fullName: string
}
