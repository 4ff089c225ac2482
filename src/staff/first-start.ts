import type { StorageRefusal } from '../core/execute.ts'
import { Fault } from '../core/fault.ts'
import { type StaffId, staffId } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Account, Accounts, Role } from './account.ts'
import { endedDemo, isAdmin } from './decide.ts'
import type { StaffEvent } from './events.ts'
import { oneTimePassword, Passwords } from './passwords.ts'
import type { StaffRefusal } from './refusals.ts'
import type { StaffSpine } from './sign-in.ts'
import type { StaffTables } from './tables.ts'

/** Somebody whom the hall file names. */
export interface StaffSeed {
  readonly id: StaffId
  readonly fullName: string
  readonly role: Role
  readonly mayPick: boolean
  /** What the staff card says at first. */
  readonly duty?: string | undefined
}

export interface DemoAccount extends StaffSeed {
  readonly password: string
}

export interface AccountSetup {
  readonly demoAccounts: readonly DemoAccount[]
  readonly staffSeeds: readonly StaffSeed[]
  /** Whether every device of the hall is simulated. */
  readonly allSimulated: boolean
}

/** To be shown once; nobody can read it again. */
export interface OneTimePassword {
  readonly id: StaffId
  readonly password: string
}

const adminId = staffId('admin')

/** Everybody can read these passwords: a dear hash would only slow the start down. */
const demoPasswords = new Passwords({ n: 2 ** 10, r: 8, p: 1 })

/**
 * Brings the accounts in line with the hall file, at every start and before anybody can sign in:
 * - demo accounts run with the passwords of the file while every device is simulated, and end otherwise;
 * - people whom the file names get an account, without a password until an administrator gives them one;
 * - a hall that nobody can administer gets `admin`, with the one-time password that is returned.
 * @returns null where no administrator had to be made.
 * @throws Fault `storage-failed`
 */
export async function ensureAccounts(
  spine: StaffSpine,
  tables: StaffTables,
  passwords: Passwords,
  setup: AccountSetup,
): Promise<OneTimePassword | null> {
  const demos = setup.allSimulated ? setup.demoAccounts : []
  const demoHashes = await Promise.all(
    demos.map(async ({ id, password }) => {
      const fits = await demoPasswords.fits(password, tables.password(id))
      return fits ? null : { id, hash: await demoPasswords.hash(password) }
    }),
  )
  const changed = demoHashes.filter((one) => one !== null)
  const shown = { id: adminId, password: oneTimePassword() }
  const adminNeeded = adminEvents(tables.accounts(), demos, setup.staffSeeds).length > 0
  const adminHash = adminNeeded ? await passwords.hash(shown.password) : null
  const made = await spine.execute('hall', () => {
    const accounts = tables.accounts()
    const demo = demoEvents(accounts, demos, new Set(changed.map(({ id }) => id)))
    const admin = adminEvents(accounts, demos, setup.staffSeeds)
    const seeds = seedEvents(accounts, demos, setup.staffSeeds, admin.length > 0)
    for (const { id, hash } of changed) {
      tables.keepPassword(
        demo.filter((event) => event.id === id),
        hash,
      )
    }
    if (adminHash) tables.keepPassword(admin, adminHash)
    return ok({ events: [...demo, ...admin, ...seeds], answer: admin.length > 0 ? shown : null })
  })
  if (made.ok) return made.value
  throw new Fault(
    'storage-failed',
    'The accounts of the hall could not be stored.',
    'Check that the disk has room and that the data folder can be written, then start again.',
  )
}

/**
 * A new one-time password for an administrator who lost theirs, given at the hall's own computer. Their
 * sessions end. Refuses with `unknown-account` whoever is not an active administrator of the real hall.
 */
export async function newAdminPassword(
  spine: StaffSpine,
  tables: StaffTables,
  passwords: Passwords,
  id: StaffId,
): Promise<Result<OneTimePassword, StaffRefusal | StorageRefusal>> {
  const password = oneTimePassword()
  const hash = await passwords.hash(password)
  return spine.execute('hall', () => {
    const account = tables.account(id)
    if (!account || account.demo || !isAdmin(account)) return refuse({ code: 'unknown-account' } as const)
    const events = [{ type: 'password-set', id, oneTime: true }] as const
    tables.keepPassword(events, hash)
    return ok({ events, answer: { id, password } })
  })
}

/** A real account of the same name keeps it: the demo goes without that one. */
function demoEvents(
  accounts: Accounts,
  demos: readonly DemoAccount[],
  newPasswords: ReadonlySet<StaffId>,
): StaffEvent[] {
  if (demos.length === 0)
    return [...accounts.values()].filter(({ demo, active }) => demo && active).map(ended)
  return demos.flatMap((seed): StaffEvent[] => {
    const before = accounts.get(seed.id)
    if (before && !before.demo) return []
    const { id, fullName, role, mayPick } = seed
    const events: StaffEvent[] = []
    if (!before) {
      events.push({ type: 'account-created', id, fullName, role, mayPick, demo: true }, ...firstCard(seed))
    } else if (!before.active || !sameAs(before, seed)) {
      events.push({ type: 'account-changed', id, fullName, role, mayPick, active: true })
    }
    if (newPasswords.has(id)) events.push({ type: 'password-set', id, oneTime: false })
    return events
  })
}

const ended = ({ id, fullName, role, mayPick }: Account): StaffEvent => ({
  type: 'account-changed',
  id,
  fullName,
  role,
  mayPick,
  active: false,
})

const sameAs = (account: Account, seed: StaffSeed) =>
  account.fullName === seed.fullName && account.role === seed.role && account.mayPick === seed.mayPick

function adminEvents(
  accounts: Accounts,
  demos: readonly DemoAccount[],
  seeds: readonly StaffSeed[],
): StaffEvent[] {
  const real = [...accounts.values()].some((account) => !account.demo && isAdmin(account))
  if (real || demos.some(({ role }) => role === 'admin')) return []
  const fullName = seeds.find(({ id }) => id === adminId)?.fullName ?? '管理员'
  return [
    { type: 'account-created', id: adminId, fullName, role: 'admin', mayPick: false, demo: false },
    { type: 'password-set', id: adminId, oneTime: true },
  ]
}

function seedEvents(
  accounts: Accounts,
  demos: readonly DemoAccount[],
  seeds: readonly StaffSeed[],
  adminMade: boolean,
): StaffEvent[] {
  const free = (id: StaffId) => {
    if ((adminMade && id === adminId) || demos.some((demo) => demo.id === id)) return false
    const before = accounts.get(id)
    return !before || endedDemo(before) || (before.demo && demos.length === 0)
  }
  return seeds
    .filter(({ id }) => free(id))
    .flatMap((seed): StaffEvent[] => {
      const { id, fullName, role, mayPick } = seed
      return [{ type: 'account-created', id, fullName, role, mayPick, demo: false }, ...firstCard(seed)]
    })
}

const firstCard = ({ id, duty }: StaffSeed): StaffEvent[] =>
  duty === undefined ? [] : [{ type: 'card-changed', id, duty, badge: '' }]
