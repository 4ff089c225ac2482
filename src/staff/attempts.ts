import type { Millis } from '../core/ids.ts'

const freeFailures = 3
const longestDelayMs = 60_000
/** Names and addresses remembered; the one that has been quiet longest is forgotten first. */
const rememberedAtMost = 2_000

/**
 * Slows guessing down: after three failures a name or an address waits 1, 2, 4 … 60 seconds before the next
 * try. Kept in memory: a restart takes longer than the delay it forgets.
 */
export class Attempts {
  readonly #failures = new Map<string, { readonly count: number; readonly last: Millis }>()

  /** Whole seconds until all of these may try again; 0 when they may. */
  waitSeconds(keys: readonly string[], at: Millis): number {
    const waits = keys.map((key) => {
      const failed = this.#failures.get(key)
      return failed ? failed.last + delayMs(failed.count) - at : 0
    })
    return Math.ceil(Math.max(0, ...waits) / 1000)
  }

  failed(keys: readonly string[], at: Millis): void {
    for (const key of keys) {
      const count = (this.#failures.get(key)?.count ?? 0) + 1
      this.#failures.delete(key)
      this.#failures.set(key, { count, last: at })
    }
    for (const key of this.#failures.keys()) {
      if (this.#failures.size <= rememberedAtMost) return
      this.#failures.delete(key)
    }
  }

  clear(keys: readonly string[]): void {
    for (const key of keys) this.#failures.delete(key)
  }
}

function delayMs(failures: number): number {
  return failures < freeFailures ? 0 : Math.min(longestDelayMs, 1000 * 2 ** (failures - freeFailures))
}
