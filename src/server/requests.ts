import type { Millis, StaffId, TicketNumber, VisitId } from '../core/ids.ts'
import type { Right, ScreenPage } from '../core/route.ts'
import type { Words } from '../core/words.ts'
import type { TicketClass } from '../queue/plan.ts'

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
