import { parseCookie, stringifySetCookie } from 'cookie'
import type { Millis } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import type { StaffAdmission } from '../core/route.ts'
import { hashOfToken } from '../core/secret-token.ts'
import type { Account } from './account.ts'
import type { StaffTables } from './tables.ts'

const cookieName = 'hallbell'
const cookieRules = { httpOnly: true, sameSite: 'strict', path: '/' } as const

/** How long a session lasts after the sign-in, whatever is done in it: a long working day. */
export const sessionMs = 12 * 3_600_000

/** A cookie that ends with the browser. */
export const sessionCookie = (token: string) => stringifySetCookie(cookieName, token, cookieRules)

/** Takes the cookie out of the browser. */
export const endedCookie = () => stringifySetCookie(cookieName, '', { ...cookieRules, maxAge: 0 })

/** Hash of the token in a raw `Cookie` header; null where there is none. */
export function tokenHashIn(cookieHeader: string | undefined): Buffer | null {
  const token = parseCookie(cookieHeader ?? '')[cookieName]
  return token ? hashOfToken(token) : null
}

/** Knows whose request it is, from its raw `Cookie` header: for routes and for the handshake of a feed. */
export class Sessions {
  readonly #tables: StaffTables
  readonly #now: () => Millis

  constructor(tables: StaffTables, now: () => Millis) {
    this.#tables = tables
    this.#now = now
  }

  /** Who is signed in, even if they have to change their password first; null for nobody. */
  of(cookieHeader: string | undefined): Account | null {
    const tokenHash = tokenHashIn(cookieHeader)
    return tokenHash && this.#tables.sessionOf(tokenHash, this.#now())
  }

  /** Whoever asks for a route; null for nobody, where nobody has to be signed in. @throws as {@link requireRole} */
  admit(cookieHeader: string | undefined, who: StaffAdmission): Account | null {
    if (who === 'anybody') {
      const account = this.of(cookieHeader)
      return account?.mustChangePassword ? null : account
    }
    return who === 'signed-in' ? this.requireRole(cookieHeader) : this.requireRole(cookieHeader, ...who)
  }

  /**
   * Who is signed in and may do this. Roles do not include one another: name all that may; none named means
   * everybody who is signed in.
   * @throws Refused `sign-in-needed`, `change-password-first`, `not-allowed`
   */
  requireRole(cookieHeader: string | undefined, ...allowed: readonly string[]): Account {
    const account = this.of(cookieHeader)
    if (!account) throw new Refused({ code: 'sign-in-needed' })
    if (account.mustChangePassword) throw new Refused({ code: 'change-password-first' })
    if (allowed.length > 0 && !allowed.includes(account.role)) throw new Refused({ code: 'not-allowed' })
    return account
  }
}
