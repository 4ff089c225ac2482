import type { Millis } from '../core/ids.ts'

/** What is counted for each address: so many at once, and then so many in a second. */
const budgets = {
  /** Any request; a page brings its fonts in many small files. */
  request: { atOnce: 1_000, aSecond: 50 },
  /** A new connection for feeds; all phones of a hall may stand behind one address. */
  connect: { atOnce: 600, aSecond: 20 },
  /** Asking for a picture of a feed. */
  watch: { atOnce: 600, aSecond: 20 },
  'sign-in': { atOnce: 30, aSecond: 0.5 },
  /** Opening the page of a ticket; all phones of a hall may stand behind one address. */
  'rating-link': { atOnce: 300, aSecond: 5 },
  /** Codes of tickets, typed in at the desk: for each person. */
  'rating-code': { atOnce: 30, aSecond: 0.1 },
  /** Asking for a pairing code. */
  pairing: { atOnce: 10, aSecond: 0.1 },
  /** Looking at the case of a slip. */
  'case-state': { atOnce: 30, aSecond: 0.5 },
} as const

export type Counted = keyof typeof budgets

interface Left {
  readonly count: number
  readonly at: Millis
}

/** Addresses remembered; the one that has been quiet longest is forgotten first. */
const rememberedAtMost = 5_000

/** Bounds what one address may ask for. Kept in memory. */
export class AddressLimits {
  readonly #left = new Map<string, Left>()

  /** Takes one; returns the whole seconds until there is one again, 0 when it was taken. */
  take(what: Counted, address: string, at: Millis): number {
    const { atOnce, aSecond } = budgets[what]
    const key = `${what} ${address}`
    const known = this.#left.get(key)
    const grown = known ? known.count + (Math.max(0, at - known.at) / 1000) * aSecond : atOnce
    const count = Math.min(atOnce, grown)
    const taken = count >= 1
    this.#left.delete(key)
    this.#left.set(key, { count: taken ? count - 1 : count, at })
    for (const oldest of this.#left.keys()) {
      if (this.#left.size <= rememberedAtMost) break
      this.#left.delete(oldest)
    }
    return taken ? 0 : Math.ceil((1 - count) / aSecond)
  }
}
