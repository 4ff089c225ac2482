import type { CaseNo, HallDay, ItemCode, Millis, StaffId, WindowNo } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import type { ItemKind, MiddleStep } from '../items/events.ts'

// Staff cards, and what the public sees: bodies and replies of the HTTP interface, as in requests.ts.

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
