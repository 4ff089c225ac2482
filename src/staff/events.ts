import type { StaffId } from '../core/ids.ts'
import type { Role } from './account.ts'

/** What happens to accounts and staff cards. No password and no hash of one ever stands in an event. */
export type StaffEvent =
  | CardEvent
  /** A new account without a password; it takes the place of a demo account of that name that has ended. */
  | {
      readonly type: 'account-created'
      readonly id: StaffId
      readonly fullName: string
      readonly role: Role
      readonly mayPick: boolean
      readonly demo: boolean
    }
  /** How the account is from here on. One that is no longer active has no sessions left. */
  | {
      readonly type: 'account-changed'
      readonly id: StaffId
      readonly fullName: string
      readonly role: Role
      readonly mayPick: boolean
      readonly active: boolean
    }
  /** Ends the sessions of this person, but for the one in which they chose the password themselves. */
  | { readonly type: 'password-set'; readonly id: StaffId; readonly oneTime: boolean }
  | { readonly type: 'signed-in'; readonly id: StaffId }
  | { readonly type: 'signed-out'; readonly id: StaffId }

/** What the public is told of a person besides the name: the staff card (人员公示). */
export type CardEvent =
  /** What the card says from here on; empty texts say nothing. `badge` is the number on the person's badge (工号). */
  | { readonly type: 'card-changed'; readonly id: StaffId; readonly duty: string; readonly badge: string }
  /** `jpeg` in base64, `sha256` of its bytes in lower-case hex: tables can be rebuilt, photos compared. */
  | { readonly type: 'photo-set'; readonly id: StaffId; readonly sha256: string; readonly jpeg: string }
  | { readonly type: 'photo-removed'; readonly id: StaffId }
