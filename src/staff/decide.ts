import type { Decision } from '../core/execute.ts'
import { type StaffId, staffId } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Account, Accounts, Role } from './account.ts'
import type { StaffEvent } from './events.ts'
import type { StaffRefusal } from './refusals.ts'

export interface NewAccount {
  readonly id: string
  readonly fullName: string
  readonly role: Role
  readonly mayPick: boolean
}

/** What stays undefined stays as it is. */
export interface AccountChange {
  readonly fullName?: string | undefined
  readonly role?: Role | undefined
  readonly mayPick?: boolean | undefined
  readonly active?: boolean | undefined
}

export type StaffDecision<A> = Result<Decision<StaffEvent, A>, StaffRefusal>

const signInName = /^[a-z0-9._-]{2,32}$/
const fullNameShape = /^\P{Cc}{1,40}$/u
const passwordLeast = 8

/**
 * A new account with a one-time password. What an administrator of the demo creates belongs to the demo and
 * ends with it, or a password that everybody can read would open a real hall later.
 */
export function createAccount(accounts: Accounts, by: StaffId, wanted: NewAccount): StaffDecision<StaffId> {
  const keeper = keeperOf(accounts, by)
  if (!keeper.ok) return keeper
  if (!signInName.test(wanted.id)) return refuse({ code: 'bad-sign-in-name' })
  const fullName = wanted.fullName.trim()
  if (!fullNameShape.test(fullName)) return refuse({ code: 'bad-full-name' })
  const id = staffId(wanted.id)
  const { demo } = keeper.value
  const before = accounts.get(id)
  if (before && (demo || !endedDemo(before))) return refuse({ code: 'account-exists' })
  const { role, mayPick } = wanted
  return ok({
    events: [
      { type: 'account-created', id, fullName, role, mayPick, demo },
      { type: 'password-set', id, oneTime: true },
    ],
    answer: id,
  })
}

/** Changes a name, a role, a permission; deactivates and activates. The last administrator stays one. */
export function changeAccount(
  accounts: Accounts,
  by: StaffId,
  id: StaffId,
  change: AccountChange,
): StaffDecision<null> {
  const found = keptBy(accounts, by, id)
  if (!found.ok) return found
  const before = found.value
  const after = {
    fullName: change.fullName?.trim() ?? before.fullName,
    role: change.role ?? before.role,
    mayPick: change.mayPick ?? before.mayPick,
    active: change.active ?? before.active,
  }
  if (!fullNameShape.test(after.fullName)) return refuse({ code: 'bad-full-name' })
  if (isAdmin(before) && !isAdmin({ ...before, ...after })) {
    const others = [...accounts.values()].some(
      (other) => other.id !== id && other.demo === before.demo && isAdmin(other),
    )
    if (!others) return refuse({ code: 'last-admin' })
  }
  const same = (Object.keys(after) as (keyof typeof after)[]).every((key) => after[key] === before[key])
  return ok({ events: same ? [] : [{ type: 'account-changed', id, ...after }], answer: null })
}

/**
 * A new one-time password for somebody who lost theirs.
 * @param published demo accounts whose passwords stand in the hall file and stay as they are.
 */
export function resetPassword(
  accounts: Accounts,
  by: StaffId,
  id: StaffId,
  published: ReadonlySet<StaffId>,
): StaffDecision<StaffId> {
  const found = keptBy(accounts, by, id)
  if (!found.ok) return found
  if (isPublished(found.value, published)) return refuse({ code: 'demo-password-fixed' })
  if (!found.value.active) return refuse({ code: 'account-not-active' })
  return ok({ events: [{ type: 'password-set', id, oneTime: true }], answer: id })
}

/** Whether this password stands in the hall file for everybody to read. */
export const isPublished = (account: Account, published: ReadonlySet<StaffId>) =>
  account.demo && published.has(account.id)

/** What is wrong with a password that somebody chose; null when it will do. */
export function newPasswordFault(id: StaffId, old: string, chosen: string): StaffRefusal | null {
  if ([...chosen].length < passwordLeast) return { code: 'password-too-short', least: passwordLeast }
  if (chosen.toLowerCase() === id) return { code: 'password-is-name' }
  if (chosen === old) return { code: 'password-is-old' }
  return null
}

/** @param account whose session asked, as it is now; null when that session has ended meanwhile. */
export function changeOwnPassword(account: Account | null): StaffDecision<null> {
  if (!account) return refuse({ code: 'sign-in-needed' })
  return ok({ events: [{ type: 'password-set', id: account.id, oneTime: false }], answer: null })
}

/** @param checkedSeq which password was found right; it may have been replaced while it was checked. */
export function beginSession(account: Account | null, checkedSeq: number | null): StaffDecision<null> {
  if (!account?.active || account.passwordSeq !== checkedSeq) {
    return refuse({ code: 'wrong-name-or-password' })
  }
  return ok({ events: [{ type: 'signed-in', id: account.id }], answer: null })
}

/** A demo account that everybody may use now. */
export const runningDemo = (account: Account | null) => account?.demo === true && account.active

/** A demo account that is over; its name is free for a real person. */
export const endedDemo = (account: Account) => account.demo && !account.active

/** Somebody who can keep the accounts: an administrator who can sign in. */
export const isAdmin = (account: Account) =>
  account.role === 'admin' && account.active && account.passwordSeq !== null

function keeperOf(accounts: Accounts, by: StaffId): Result<Account, StaffRefusal> {
  const keeper = accounts.get(by)
  return keeper && isAdmin(keeper) ? ok(keeper) : refuse({ code: 'not-allowed' })
}

/** Administrators of the demo keep demo accounts, real ones keep real accounts; neither sees the others. */
function keptBy(accounts: Accounts, by: StaffId, id: StaffId): Result<Account, StaffRefusal> {
  const keeper = keeperOf(accounts, by)
  if (!keeper.ok) return keeper
  const account = accounts.get(id)
  return account && account.demo === keeper.value.demo ? ok(account) : refuse({ code: 'unknown-account' })
}
