import { isHallPc } from '../admission/hall-pc.ts'
import type { AdmissionRefusal } from '../admission/refusals.ts'
import { screenTokenHashIn } from '../admission/screen-cookie.ts'
import type { AdmissionTables, UsedToken } from '../admission/tables.ts'
import type { HallDay } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import type { Asker, Credentials, Door, Person, ScreenPage } from '../core/route.ts'
import { hashOfToken } from '../core/secret-token.ts'
import type { ErrorLog } from '../server/problems.ts'
import { actorOf } from '../staff/account.ts'
import type { Sessions } from '../staff/sessions.ts'

export interface DoorParts {
  readonly sessions: Sessions
  readonly tables: Pick<AdmissionTables, 'screenOf' | 'tokenOf' | 'noteUse'>
  readonly today: () => HallDay
  readonly log: ErrorLog
}

/** Decides who comes in, for routes and for feeds: the hall PC, paired screens, people, programs. */
export class Doors {
  readonly #parts: DoorParts

  constructor(parts: DoorParts) {
    this.#parts = parts
  }

  /** @throws Refused when whoever it is may not. A program that shows a token is nothing but that program. */
  admit(credentials: Credentials, door: Door): Asker {
    const { authorization, cookie } = credentials
    if (authorization !== undefined) return this.#program(authorization, door)
    const { who } = door
    const { sessions } = this.#parts
    const here = isHallPc(credentials)
    if (who === 'hall-pc') {
      return person(here ? sessions.admit(cookie, 'anybody') : sessions.requireRole(cookie, 'admin'))
    }
    if (typeof who === 'object' && 'screen' in who) return this.#atScreen(cookie, who.screen, here)
    return person(sessions.admit(cookie, who))
  }

  #atScreen(cookie: string | undefined, page: ScreenPage, here: boolean): Asker {
    const staff = this.#parts.sessions.admit(cookie, 'anybody')
    if (staff || here) return person(staff)
    const tokenHash = screenTokenHashIn(cookie, page)
    const screen = tokenHash && this.#parts.tables.screenOf(tokenHash, page)
    if (!screen) return refused({ code: 'screen-not-paired', page })
    return { person: null, by: `screen:${screen.screen}` }
  }

  #program(authorization: string, { who, right }: Door): Asker {
    const secret = /^Bearer ([\w-]{1,128})$/i.exec(authorization)?.[1]
    const tokenHash = secret === undefined ? null : hashOfToken(secret)
    const token = tokenHash && this.#parts.tables.tokenOf(tokenHash)
    if (!tokenHash || !token) return refused({ code: 'unknown-token' })
    if (who !== 'anybody' && !(right && token.rights.includes(right))) {
      refused({ code: 'token-lacks-right', right: right ?? null })
    }
    this.#noteUse(tokenHash, token)
    return { person: null, by: `token:${token.name}` }
  }

  /** Once a day for each token; a disk that takes nothing keeps nobody out. */
  #noteUse(tokenHash: Buffer, token: UsedToken): void {
    const today = this.#parts.today()
    if (token.lastDay === today) return
    try {
      this.#parts.tables.noteUse(tokenHash, today)
    } catch (err) {
      this.#parts.log.error({ err, token: token.name }, 'the use of a token could not be noted')
    }
  }
}

function refused(refusal: AdmissionRefusal): never {
  throw new Refused(refusal)
}

const person = (who: Person | null): Asker => ({ person: who, by: who ? actorOf(who.id) : 'kiosk' })
