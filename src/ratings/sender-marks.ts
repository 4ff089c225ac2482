import { createHmac, randomBytes } from 'node:crypto'
import type { HallDay } from '../core/ids.ts'

/** 60 bits. */
const markLength = 10

/**
 * What a rating by QR code says of where it came from: a keyed hash of the sender's address. Within a day the same
 * address has the same mark. The key is in memory alone and forgotten with the day, or at a restart: then nobody can
 * try out addresses, and marks of two days tell nothing of each other.
 */
export class SenderMarks {
  #day: HallDay | null = null
  #key = randomBytes(32)

  of(address: string, today: HallDay): string {
    if (today !== this.#day) {
      this.#day = today
      this.#key = randomBytes(32)
    }
    return createHmac('sha256', this.#key).update(address).digest('base64url').slice(0, markLength)
  }
}
