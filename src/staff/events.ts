import type { StaffId } from '../core/ids.ts'
import type { Role } from './account.ts'

/** What happens to accounts. No password and no hash ever stands in an event: the journal is kept for good. */
export type StaffEvent =
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
