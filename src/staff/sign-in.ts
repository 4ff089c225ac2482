import type { Spine, StorageRefusal } from '../core/execute.ts'
import { type Millis, type StaffId, staffId } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { hashOfToken, newToken } from '../core/secret-token.ts'
import { actorOf } from './account.ts'
import { Attempts } from './attempts.ts'
import { beginSession, changeOwnPassword, isPublished, newPasswordFault } from './decide.ts'
import type { StaffEvent } from './events.ts'
import type { Passwords } from './passwords.ts'
import type { StaffRefusal } from './refusals.ts'
import { type Sessions, sessionMs, tokenHashIn } from './sessions.ts'
import type { StaffTables } from './tables.ts'

export type StaffSpine = Pick<Spine<StaffEvent>, 'execute'>

export interface SignInParts {
  readonly spine: StaffSpine
  readonly tables: StaffTables
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly now: () => Millis
  /** Demo accounts whose passwords stand in the hall file. */
  readonly published: ReadonlySet<StaffId>
}

type Outcome<A> = Promise<Result<A, StaffRefusal | StorageRefusal>>

/** Passwords being checked at the same time; a whole hall that comes to work at once stays below. */
const checkedAtOnce = 40

/** Signing in and out, and changing one's own password. `from` is the remote address of the request. */
export class SignIn {
  readonly #parts: SignInParts
  readonly #attempts = new Attempts()
  #checking = 0

  constructor(parts: SignInParts) {
    this.#parts = parts
  }

  /** The token of a new session. Whether a name exists shows neither in the answer nor in its time. */
  async signIn(name: string, password: string, from: string): Outcome<string> {
    const { spine, tables } = this.#parts
    const id = staffId(name.trim().toLowerCase())
    const account = tables.account(id)
    const checked = await this.#check(account?.active ? id : null, password, keysOf(id, from))
    if (!checked.ok) return checked
    if (!checked.value) return refuse({ code: 'wrong-name-or-password' })
    const token = newToken()
    const begun = await spine.execute(actorOf(id), () => {
      const decision = beginSession(tables.account(id), account?.passwordSeq ?? null)
      if (decision.ok) tables.beginSession(decision.value.events, hashOfToken(token), sessionMs)
      return decision
    })
    return begun.ok ? ok(token) : begun
  }

  /** Ends the session of this cookie; nothing happens where there is none. */
  async signOut(cookieHeader: string | undefined): Outcome<null> {
    const { spine, tables, sessions } = this.#parts
    const account = sessions.of(cookieHeader)
    const tokenHash = tokenHashIn(cookieHeader)
    if (!account || !tokenHash) return ok(null)
    const events = [{ type: 'signed-out', id: account.id }] as const
    tables.endSession(events, tokenHash)
    return spine.execute(actorOf(account.id), () => ok({ events, answer: null }))
  }

  /** The session in which it is changed goes on; all others of this person end. */
  async changePassword(
    cookieHeader: string | undefined,
    old: string,
    chosen: string,
    from: string,
  ): Outcome<null> {
    const { spine, tables, sessions, passwords, published } = this.#parts
    const account = sessions.of(cookieHeader)
    if (!account) return refuse({ code: 'sign-in-needed' })
    if (isPublished(account, published)) return refuse({ code: 'demo-password-fixed' })
    const fault = newPasswordFault(account.id, old, chosen)
    if (fault) return refuse(fault)
    const checked = await this.#check(account.id, old, keysOf(account.id, from))
    if (!checked.ok) return checked
    if (!checked.value) return refuse({ code: 'wrong-old-password' })
    const password = await passwords.hash(chosen)
    return spine.execute(actorOf(account.id), () => {
      const decision = changeOwnPassword(sessions.of(cookieHeader))
      if (decision.ok) tables.keepPassword(decision.value.events, password, tokenHashIn(cookieHeader))
      return decision
    })
  }

  /** Whether the password is right; `id` null stands for an account that cannot sign in. */
  async #check(
    id: StaffId | null,
    password: string,
    keys: readonly string[],
  ): Promise<Result<boolean, StaffRefusal>> {
    const { tables, passwords, now } = this.#parts
    const early = this.#attempts.waitSeconds(keys, now())
    if (early > 0) return refuse({ code: 'too-many-attempts', seconds: early })
    if (this.#checking >= checkedAtOnce) return refuse({ code: 'too-many-attempts', seconds: 5 })
    this.#checking++
    let right: boolean
    try {
      right = await passwords.fits(password, id && tables.password(id))
    } finally {
      this.#checking--
    }
    // Of guesses sent side by side, those after the third failure learn nothing.
    const late = this.#attempts.waitSeconds(keys, now())
    if (late > 0) return refuse({ code: 'too-many-attempts', seconds: late })
    if (right) this.#attempts.clear(keys)
    else this.#attempts.failed(keys, now())
    return ok(right)
  }
}

const keysOf = (id: StaffId, from: string) => [`name ${id}`, `from ${from}`]
