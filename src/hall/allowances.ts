import { AddressLimits, type Counted } from '../admission/address-limits.ts'
import { isHallPc } from '../admission/hall-pc.ts'
import type { AdmissionRefusal } from '../admission/refusals.ts'
import type { Millis } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import type { Credentials } from '../core/route.ts'

/** What strangers may ask for how often, by address. The hall PC itself is not counted. */
export function allowances(now: () => Millis) {
  const limits = new AddressLimits()

  function take(what: Counted, address: string) {
    const seconds = limits.take(what, address, now())
    if (seconds === 0) return
    const refusal: AdmissionRefusal = { code: 'too-many-requests', seconds }
    throw new Refused(refusal)
  }

  return {
    request(sender: Credentials, method: string, path: string) {
      if (isHallPc(sender)) return
      take('request', sender.from)
      if (method === 'POST' && path === '/api/session') take('sign-in', sender.from)
    },
    /** For feeds. */
    feed(what: 'connect' | 'watch', sender: Credentials) {
      if (!isHallPc(sender)) take(what, sender.from)
    },
    /** The hall PC needs no code, so whoever asks is counted. */
    code: (address: string) => take('pairing', address),
    ratingLink: (address: string) => take('rating-link', address),
    ratingCode: (person: string) => take('rating-code', person),
    /** Whoever hands on what the internet asks may stand at the hall PC, so it is counted too. */
    caseState: (address: string) => take('case-state', address),
  }
}
