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
import type {
  CaseNo,
  HallDay,
  ItemCode,
  Millis,
  StaffId,
  TicketNumber,
  VisitId,
  WindowNo,
} from '../core/ids.ts'
import type { SlipKind } from '../core/ports.ts'
import type { Right, ScreenPage } from '../core/route.ts'
import type { Words } from '../core/words.ts'
import type { ItemDifference, ItemKind, Material, MiddleStep } from '../items/events.ts'
import type { TicketClass } from '../queue/plan.ts'
import type { ChangedFigure } from '../ranking/edition.ts'
import type { MonthRules } from '../ranking/month-input.ts'
import type { RankedMonth, RankedSheet, UnrankedSheet } from '../ranking/ranked-month.ts'

/**
 * Bodies and replies of the HTTP interface, as types that pages share. Every refusal is
 * `application/problem+json`: see {@link Problem}. Texts in it follow `Accept-Language` (zh-CN first, else en).
 */
export interface Problem {
  readonly type: string
  readonly status: number
  /** Stable string code, for programs. */
  readonly code: string
  /** What is wrong, for the person who sees it. */
  readonly title: string
  /** What to do next. */
  readonly detail: string
}

/** POST /api/tickets → 201 {@link TicketReply}. Class `urgent` needs a signed-in staff member and a reason. */
export interface TicketRequest {
  readonly item: string
  readonly class?: TicketClass
  readonly reason?: string
  /** A UUID of the screen's own: the same one again, after a lost reply, gets the same ticket. */
  readonly request?: string
}
export interface TicketReply {
  readonly visit: VisitId
  readonly number: TicketNumber
  readonly itemName: Words
  /** Tickets that stand before this one in its item. */
  readonly ahead: number
  readonly issuedAt: Millis
  /** Part `job:JOB` to follow in the kiosk feed; null where the hall has no printer for this kiosk. */
  readonly job: string | null
  /** False when it is known already that no paper can come: show "photograph the screen". */
  readonly printerReady: boolean
}

/** POST /api/windows/N → 200 {}. What the staff member who sits at window N wants. */
export type WindowRequest =
  | { readonly do: 'sit-down' }
  | { readonly do: 'leave' }
  | { readonly do: 'call-next' }
  | { readonly do: 'pick'; readonly visit: string; readonly reason: string }
  | { readonly do: 'recall' }
  | { readonly do: 'start' }
  | { readonly do: 'finish' }
  | { readonly do: 'no-show' }
  | { readonly do: 'transfer'; readonly toItem: string }
  | { readonly do: 'transfer'; readonly toWindow: number }
  | { readonly do: 'park' }
  | { readonly do: 'take-back'; readonly visit: string }
  | { readonly do: 'bring-back'; readonly visit: string }
  | { readonly do: 'pause'; readonly reason: string }
  | { readonly do: 'resume' }

/** POST /api/windows/N/release → 200 {}; managers: frees the window of somebody who is gone. */

/** POST /api/hall → 200 {}; managers. */
export type HallRequest =
  | { readonly do: 'emergency-close'; readonly reason: string }
  | { readonly do: 'reopen' }

/**
 * POST /api/print-jobs/JOB/reprint (JOB URI-encoded) → 200: prints it again, marked. POST …/settle → 200 {}: a
 * person has seen to it, and it is no trouble any more. Both for whoever is signed in.
 */

export type Role = 'staff' | 'inspector' | 'manager' | 'admin'

/** GET /api/session → 200 {@link SessionReply}, `staff: null` when nobody is signed in. POST signs in, DELETE out. */
export interface SignInRequest {
  readonly name: string
  readonly password: string
}
export interface SessionReply {
  readonly staff: SignedIn | null
  /** Demo accounts for the sign-in page; empty as soon as one device is real. */
  readonly demoAccounts: readonly {
    readonly name: string
    readonly password: string
    readonly fullName: string
    readonly role: Role
  }[]
}
export interface SignedIn {
  readonly id: StaffId
  readonly fullName: string
  readonly role: Role
  readonly mayPick: boolean
  /** True when the password is a one-time one: the page asks for a new one first. */
  readonly mustChangePassword: boolean
  /** The window at which this person sits, if any. */
  readonly window: number | null
}

/** POST /api/session/password → 200 {}: changes one's own password. */
export interface PasswordRequest {
  readonly old: string
  readonly new: string
}

/** GET /api/accounts → {@link AccountReply}[]; POST creates; both admin only. */
export interface AccountReply {
  readonly id: StaffId
  readonly fullName: string
  readonly role: Role
  readonly mayPick: boolean
  readonly active: boolean
}
export interface AccountRequest {
  readonly id: string
  readonly fullName: string
  readonly role: Role
  readonly mayPick: boolean
}
/** PATCH /api/accounts/ID → 200; any of these. */
export type AccountChange = Partial<Omit<AccountRequest, 'id'>> & { readonly active?: boolean }
/** POST /api/accounts and POST /api/accounts/ID/reset → this: shown once, must be changed at first sign-in. */
export interface OneTimePasswordReply {
  readonly id: StaffId
  readonly oneTimePassword: string
}

/** Keys of a call pad, named as on the line. */
export type CallpadKey = 'NEXT' | 'RECALL' | 'NOSHOW' | 'START' | 'FINISH' | 'PAUSE' | 'RESUME'

/** POST /api/sim/DEVICE → 200 {}; only where that device is simulated. */
export type SimRequest =
  | { readonly do: 'press'; readonly level: number }
  | { readonly do: 'key'; readonly key: CallpadKey }
  | { readonly do: 'pull' | 'plug' | 'reboot' }
  | { readonly do: 'paper'; readonly state: 'full' | 'near-end' | 'end' }
  | { readonly do: 'cover'; readonly state: 'closed' | 'open' }
  | { readonly do: 'cutter'; readonly state: 'well' | 'jammed' }

/** POST and GET /api/pairing/PAGE → this: whether this browser is a paired screen. */
export interface PairingReply {
  readonly state: 'none' | 'waiting' | 'paired'
  /** What the screen shows until an administrator confirms it. */
  readonly code: string | null
  readonly until: Millis | null
}

/** GET /api/screens → this; POST {code, name} confirms, PATCH and DELETE /api/screens/NUMBER; all admin only. */
export interface ScreensReply {
  readonly waiting: readonly WaitingScreenReply[]
  readonly paired: readonly PairedScreenReply[]
}
export interface WaitingScreenReply {
  readonly code: string
  readonly page: ScreenPage
  readonly address: string
  readonly since: Millis
  readonly until: Millis
}
export interface PairedScreenReply {
  readonly screen: number
  readonly page: ScreenPage
  readonly name: string
  readonly address: string
  readonly pairedAt: Millis
}

/** GET /api/tokens → {@link TokenReply}[]; POST makes one, DELETE /api/tokens/NAME revokes; all admin only. */
export interface TokenReply {
  readonly name: string
  readonly rights: readonly Right[]
  readonly madeAt: Millis
  /** The last hall day on which it was used, `YYYY-MM-DD`; null for never. */
  readonly lastDay: string | null
}
export interface TokenRequest {
  readonly name: string
  readonly rights: readonly Right[]
}
/** The secret is shown this once. */
export interface TokenMadeReply {
  readonly name: string
  readonly token: string
}

/* ---- cases ---- */

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

/* ---- staff cards and what the public sees ---- */

/** GET /api/staff-cards → {@link StaffCardReply}[]; managers and administrators, as all below. */
export interface StaffCardReply {
  readonly id: StaffId
  readonly fullName: string
  readonly active: boolean
  /** What this person does; empty where it was not said. */
  readonly duty: string
  /** Number on the badge (工号); empty for none. */
  readonly badge: string
  /** SHA-256 of the photo; null without one. */
  readonly photo: string | null
}
/**
 * PATCH /api/staff-cards/ID → 200 {}; any of these. POST /api/staff-cards/ID/photo takes the bytes of an upright
 * JPEG (120–900 × 160–1200 pixels, at most 60 kB); DELETE takes it off.
 */
export type StaffCardChange = Partial<Pick<StaffCardReply, 'duty' | 'badge'>>

/** GET /api/public/staff → this: who works at the hall; never a sign-in name. */
export interface PublicStaffReply {
  readonly hallName: Words
  readonly people: readonly PublicPerson[]
}
export interface PublicPerson {
  readonly fullName: string
  readonly duty: string
  readonly badge: string
  /** Address of the photo; null without one. */
  readonly photo: string | null
  /** Where this person sits now; null for nowhere. */
  readonly window: PublicWindow | null
}
export interface PublicWindow {
  readonly no: WindowNo
  readonly name: Words
}

/** GET /api/public/items → this: what can be done at the hall. */
export interface PublicItemsReply {
  readonly hallName: Words
  readonly items: readonly PublicItem[]
}
export interface PublicItem {
  readonly code: ItemCode
  readonly name: Words
  readonly department: string
  readonly kind: ItemKind
}
/** GET /api/public/items/CODE → this: the guide to one item (办事指南). */
export interface PublicGuideReply extends PublicItem {
  readonly hallName: Words
  readonly contact: string
  readonly materials: readonly { readonly name: string; readonly main: boolean }[]
  readonly legalBasis: string
  /** Steps between acceptance and closing. */
  readonly steps: readonly MiddleStep[]
  /** Working days; null for what is not counted in working days. */
  readonly limitDays: number | null
  readonly feeStandard: string
  readonly jointDepartments: readonly string[]
  /** Windows that serve it; empty where no ticket leads to it. */
  readonly windows: readonly PublicWindow[]
}

/**
 * GET /api/public/cases/TOKEN → this: how the case of a slip stands. Never a name, a window's staff, a rating or a
 * reason. Whatever else stands in the place of a token gets one and the same 404.
 */
export interface PublicCaseReply {
  readonly hallName: Words
  readonly timeZone: string
  readonly case: CaseNo
  readonly itemName: Words
  readonly department: string
  readonly state: PublicCaseState
  readonly openedAt: Millis
  readonly acceptedAt: Millis | null
  /** Null before acceptance, while the clock stands still, and for what has no limit. */
  readonly dueDay: HallDay | null
  readonly endedAt: Millis | null
  /** Whether a visit led to it, which can be rated with the same token. */
  readonly visited: boolean
}
/** 已登记、办理中、待补材料、已办结、已退回. */
export type PublicCaseState = 'registered' | 'in-progress' | 'waiting-papers' | 'closed' | 'returned'

// ---- ratings: the page behind the QR code of a ticket or slip, and what inspectors see of ratings ----

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
 * of a slip. POST the same → 200 {@link RatingLinkReply} as it is then. 404 `no-such-link` for whatever does not fit;
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
 * the paper and no phone. `code` stands on the ticket. Whoever is signed in can give reasons there, never a rating.
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

/** POST /api/paper-ratings (inspectors) → 201 {}: a form as it was filled in. `scan` is unique for ever. */
export interface PaperRatingRequest {
  readonly day: string
  readonly number: string
  readonly case?: string
  readonly level: 1 | 2 | 3 | 4 | 5
  /** Number of the scan: 1–32 letters, digits, hyphens. */
  readonly scan: string
  /** Where the form says why; the text and the telephone number as in {@link RatingLinkRequest}. */
  readonly reasons?: readonly RatingReason[]
  readonly text?: string
  readonly phone?: string
}

export type RatingChannel = 'keypad' | 'qr' | 'paper'
/** Where a finished visit stands; the four are never added up unasked. */
export type RatingState = 'active' | 'defaulted' | 'unrated' | 'set-aside'

/**
 * GET /api/rating-figures?from=&to=&by=hall|window|item|channel[&window=][&item=][&channel=] → {@link RatingFiguresReply}.
 * Days YYYY-MM-DD, both included, by the visit's day. `staff` may ask for whole weeks, months and quarters that are
 * over; for everybody but inspectors a figure of fewer than 5 is null.
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
  /** Visits (or cases) finished; null under 5. With a channel: ratings that came by it. */
  readonly finished: number | null
  readonly active: number | null
  /** Active ratings from level 5 down to 1; null under 5 in sum. */
  readonly levels: readonly [number, number, number, number, number] | null
  readonly defaulted: number | null
  readonly unrated: number | null
  readonly setAside: number | null
  /** Exact shares; null where nothing stands below the line, or fewer than 5 for whoever may not see so few. */
  readonly figures: Readonly<Record<Indicator, { readonly of: number; readonly all: number } | null>>
}

/**
 * GET /api/rating-rows?from=&to=[&window=][&item=][&channel=][&state=][&level=][&after=] (inspectors) →
 * {@link RatingRowsReply}: the visits behind a figure, 100 at a time; `after` is `next` of the page before.
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
  readonly kind: 'too-soon' | 'burst' | 'one-level' | 'without-visit' | 'off-own-past'
  readonly name: Words
  readonly window: number
  readonly day: string
  /** What was seen and what is usual, in words. */
  readonly told: Words
  /** Names of values and what they are. */
  readonly evidence: Readonly<Record<string, string | number>>
  readonly visits: readonly VisitId[]
}

// ---- desk: the desk for negative ratings (差评回访整改) ----

/**
 * GET /api/desk[?show=open|all][&after=] (inspectors, managers) → {@link DeskListReply}, the most urgent first
 * (`show=all`: the newest first). GET /api/desk/NO → {@link DeskEntryReply}. POST /api/desk/NO {@link DeskStepRequest}
 * → 200 {@link DeskEntryReply}.
 */
export interface DeskListReply {
  readonly entries: readonly DeskEntryReply[]
  readonly next: string | null
}
export type DeskLight = 'green' | 'amber' | 'red'
export interface DeskEntryReply {
  /** Number of the entry, for example `20261124-F001`: says nothing of the visit. */
  readonly no: string
  readonly openedAt: Millis
  readonly window: number
  readonly windowName: Words
  /** Hall day of the visit. */
  readonly day: string
  readonly state: 'open' | 'put-right' | 'answered' | 'set-aside'
  readonly reasons: readonly RatingReason[]
  /** When the citizen left a contact: until when they are to be called back, and the light of that clock. */
  readonly callBack: {
    readonly dueDay: string
    readonly light: DeskLight | null
    readonly doneAt: Millis | null
    readonly reached: boolean | null
    readonly note: string | null
  } | null
  readonly putRight: {
    readonly dueDay: string
    readonly light: DeskLight | null
    readonly doneAt: Millis | null
    readonly founded: boolean | null
    readonly measure: string | null
  }
  readonly answer: { readonly text: string; readonly at: Millis } | null
  /** Whether the citizen rated once more, and how; inspectors only, else null. */
  readonly ratedAgain: number | null
  readonly appeal: {
    readonly ground: 'mistaken' | 'malicious'
    readonly reason: string
    readonly by: PersonReply
    readonly at: Millis
    readonly decision: {
      readonly upheld: boolean
      readonly reason: string
      readonly by: PersonReply
      readonly at: Millis
    } | null
  } | null
  /** What was late: noted once, for good. */
  readonly overdue: readonly ('call-back' | 'put-right')[]
  /** What the citizen wrote and where to reach them; inspectors and managers; null where nothing was left, or it is forgotten. */
  readonly told: { readonly text: string | null; readonly phone: string | null } | null
  /** Which visit and how it was rated; inspectors only. */
  readonly visit: { readonly visit: VisitId; readonly case: string | null; readonly level: number } | null
  /** Everything that was done, oldest first. */
  readonly entries: readonly { readonly at: Millis; readonly by: PersonReply | null; readonly what: string }[]
  readonly may: readonly DeskStepRequest['do'][]
}
export type DeskStepRequest =
  | { readonly do: 'call-back'; readonly reached: boolean; readonly note: string }
  | { readonly do: 'put-right'; readonly founded: boolean; readonly measure: string }
  | { readonly do: 'answer'; readonly text: string }
  /** Managers, for the window: 误评、恶意评价. */
  | { readonly do: 'appeal'; readonly ground: 'mistaken' | 'malicious'; readonly reason: string }
  /** An inspector who did not sit at that window that day. */
  | { readonly do: 'decide-appeal'; readonly upheld: boolean; readonly reason: string }

// ---- items: the catalogue (事项) ----

/** An item as forms hold it; limits in working days. POST /api/items adds one → 201 {@link ItemDefinedReply}. */
export interface ItemRequest {
  readonly code: string
  readonly name: Words
  readonly department: string
  readonly contact: string
  readonly kind: ItemKind
  readonly materials: readonly { readonly name: string; readonly main: boolean }[]
  readonly legalBasis: string
  readonly steps: readonly MiddleStep[]
  readonly limitDays: number | null
  readonly feeStandard: string
  readonly jointDepartments: readonly string[]
  readonly ticketItem: string | null
}
/** PATCH /api/items/CODE: any fields but the code, and the version that was before the person. DELETE withdraws. */
export type ItemChange = Partial<Omit<ItemRequest, 'code'>> & { readonly seenVersion: number }
export interface ItemDefinedReply {
  readonly code: string
  readonly version: number
}
/** GET /api/items[?withdrawn=true] → this, in the order of codes. */
export interface ItemsReply {
  readonly items: readonly ItemReply[]
  readonly ticketItems: readonly { readonly code: string; readonly name: Words }[]
}
export interface ItemReply extends ItemRequest {
  readonly version: number
  readonly changedAt: Millis
  readonly withdrawnAt: Millis | null
}
/** GET /api/items/CODE → this, the newest version first. */
export interface ItemVersionsReply {
  readonly item: ItemReply
  readonly versions: readonly {
    readonly version: number
    readonly at: Millis
    /** Name of whoever did it; `hall` for the file of the first start. */
    readonly by: string
    readonly withdrawnAt: Millis | null
    readonly withdrawnBy: string | null
    readonly item: ItemRequest
  }[]
}
/** GET /api/items/export.xlsx, …/export.csv. POST /api/items/import[?apply=true] with such a file → this. */
export interface ItemImportReply {
  readonly applied: boolean
  /** Row as the spreadsheet program numbers it, title of the column. */
  readonly faults: readonly { readonly row: number; readonly column: string; readonly words: Words }[]
  readonly added: readonly { readonly code: string; readonly name: string }[]
  readonly changed: readonly {
    readonly code: string
    readonly name: string
    readonly columns: readonly string[]
  }[]
  readonly same: number
}
/** GET /api/items/differences → this; POST compares at once. `file` is null for a hall without such a list. */
export interface ItemDifferencesReply {
  readonly file: string | null
  readonly comparedAt: Millis | null
  readonly differences: readonly ItemDifference[]
  readonly trouble: { readonly since: Millis; readonly wrong: Words; readonly remedy: Words } | null
}

/* ---- audit ---- */

/** GET /api/audit?case=&person=&window=&from=&to=&before= → this, newest first; inspectors, managers, administrators. */
export interface AuditReply {
  readonly entries: readonly {
    readonly seq: number
    readonly at: number
    /** As the journal names them: `staff:NAME`, `hall`, `device:NAME`. */
    readonly by: string
    readonly fullName: string | null
    /** Type of the event; its words stand in `src/audit/words.ts`. */
    readonly what: string
    readonly details: Readonly<Record<string, string | number | boolean | null>>
  }[]
  /** `before` of the next page; null on the last. */
  readonly next: number | null
}

// ---- ranking: entries and findings, the month's comparison, the quarter's scorecards ----

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
  readonly state: 'counts' | 'waits-for-signature' | 'withdrawn'
  readonly signed: { readonly by: PersonReply; readonly at: Millis } | null
  readonly withdrawn: { readonly by: PersonReply; readonly at: Millis; readonly reason: string } | null
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
/** POST /api/entries/ENTRY (inspectors, managers) → 200 {}. */
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
  /** Null: noted; it counts in the scorecard until somebody dismisses it. */
  readonly decision: {
    readonly upheld: boolean
    readonly by: PersonReply
    readonly at: Millis
    readonly reason: string
  } | null
}
/** POST /api/findings (inspectors) → 200 {}. */
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
  /** Simulated for the demo (演示): every page, export and paper says so. */
  readonly demo: boolean
  /** The first day on which it may be closed. */
  readonly closesFrom: string
  readonly editions: readonly EditionReply[]
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
    readonly window: number
    readonly figure: ChangedFigure
    readonly was: string | null
    readonly is: string | null
  }[]
}
/**
 * GET /api/months/MONTH[?edition=N] (signed in) → the newest edition, edition N, or, with `edition=now` and where it
 * was never closed, what it would be now.
 */
export interface MonthRankingReply {
  readonly month: string
  /** Simulated for the demo. */
  readonly demo: boolean
  readonly closesFrom: string
  /** Null: provisional, reckoned at `at`. */
  readonly edition: EditionReply | null
  readonly at: Millis
  readonly rulebook: number
  readonly ranking: RankedMonth
}
/** GET /api/months/MONTH/windows/NO[?edition=] (signed in) → one window's sheet. */
export interface WindowSheetReply {
  readonly month: string
  /** Simulated for the demo. */
  readonly demo: boolean
  readonly edition: number | null
  readonly rulebook: RulebookReply
  readonly hall: RankedMonth['hall']
  readonly sheet: RankedSheet | UnrankedSheet
  /** Whether the visits behind its ratings may be opened (GET /api/rating-rows). */
  readonly mayOpen: boolean
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

/** GET /api/scorecards/QUARTER (signed in) → every window's points with their reasons, as they are now. */
export interface ScorecardsReply {
  readonly quarter: string
  readonly rulebook: RulebookReply
  readonly windows: readonly ScorecardReply[]
}
export interface ScorecardReply {
  readonly window: number
  readonly hundredths: number
  readonly passed: boolean
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
}
