import { randomInt } from 'node:crypto'
import { type Millis, millis } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { ScreenPage } from '../core/route.ts'
import type { AdmissionRefusal } from './refusals.ts'

/** A screen that shows a code until an administrator confirms it. */
export interface WaitingScreen {
  readonly code: string
  readonly page: ScreenPage
  readonly address: string
  readonly since: Millis
  readonly until: Millis
  /** Hash of the token that its browser got with the code. */
  readonly tokenHash: Buffer
}

/** How long a code may be confirmed. */
const codeMs = 10 * 60_000

/** Without signs that look like others: 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V. */
const codeSigns = 'ACDEFHJKMNPQRTWXY3479'
const codeLength = 6

const waitingAtMost = 64
const waitingOfAddressAtMost = 4

/** Screens that wait for an administrator. Kept in memory: after a restart they ask for another code. */
export class Pairings {
  #waiting: WaitingScreen[] = []

  /** A new code for a browser. Of one address only the latest few wait. */
  begin(
    wanted: Pick<WaitingScreen, 'page' | 'address' | 'tokenHash'>,
    at: Millis,
  ): Result<WaitingScreen, AdmissionRefusal> {
    this.#forgetOld(at)
    const ofAddress = this.#waiting.filter(({ address }) => address === wanted.address)
    if (ofAddress.length >= waitingOfAddressAtMost) this.end(ofAddress[0]!.code)
    if (this.#waiting.length >= waitingAtMost) return refuse({ code: 'too-many-codes' })
    const screen = { ...wanted, code: this.#freeCode(), since: at, until: millis(at + codeMs) }
    this.#waiting.push(screen)
    return ok(screen)
  }

  /** Oldest first. */
  waiting(at: Millis): readonly WaitingScreen[] {
    this.#forgetOld(at)
    return this.#waiting
  }

  /** The screen that shows this code; case and spaces do not count. */
  withCode(code: string, at: Millis): WaitingScreen | null {
    const plain = code.replace(/\s/g, '').toUpperCase()
    return this.waiting(at).find((screen) => screen.code === plain) ?? null
  }

  withToken(tokenHash: Buffer, page: ScreenPage, at: Millis): WaitingScreen | null {
    const found = this.waiting(at).find((one) => one.page === page && one.tokenHash.equals(tokenHash))
    return found ?? null
  }

  end(code: string): void {
    this.#waiting = this.#waiting.filter((screen) => screen.code !== code)
  }

  #forgetOld(at: Millis): void {
    this.#waiting = this.#waiting.filter(({ until }) => until > at)
  }

  #freeCode(): string {
    for (;;) {
      const code = Array.from({ length: codeLength }, () => codeSigns[randomInt(codeSigns.length)]).join('')
      if (!this.#waiting.some((screen) => screen.code === code)) return code
    }
  }
}
