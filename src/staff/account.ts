import type { StaffId } from '../core/ids.ts'

/** What a person may do: serve at windows, look after discipline, run the hall, keep the accounts. */
export const roles = ['staff', 'inspector', 'manager', 'admin'] as const
export type Role = (typeof roles)[number]

/** One person who can sign in. */
export interface Account {
  readonly id: StaffId
  readonly fullName: string
  readonly role: Role
  /** May call a number out of turn, with a reason. */
  readonly mayPick: boolean
  readonly active: boolean
  /** Belongs to the demo: it ends with the first real device. */
  readonly demo: boolean
  /** The password is a one-time one; nothing else is allowed before it is changed. */
  readonly mustChangePassword: boolean
  /** Journal number of the event that set the password; null for an account that has none yet. */
  readonly passwordSeq: number | null
}

export type Accounts = ReadonlyMap<StaffId, Account>

export const actorOf = (id: StaffId) => `staff:${id}`
