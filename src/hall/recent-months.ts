import { type Millis, millis } from '../core/ids.ts'
import type { Month } from '../ranking/month-input.ts'
import type { MonthShownNow } from '../ranking/reckon.ts'
import type { Reckoner } from './reckoner.ts'

type Recent = MonthShownNow & { readonly at: Millis }

/** A page that says when it was reckoned may be as old as this. */
const freshMs = 10_000

/** Months as pages show them: reckoned again after ten seconds, or at once after somebody has decided something. */
export class RecentMonths {
  readonly #reckoner: Pick<Reckoner, 'now'>
  readonly #now: () => Millis
  readonly #months = new Map<Month, { readonly at: Millis; readonly reckoned: Promise<Recent> }>()

  constructor(reckoner: Pick<Reckoner, 'now'>, now: () => Millis) {
    this.#reckoner = reckoner
    this.#now = now
  }

  month(month: Month): Promise<Recent> {
    const at = this.#now()
    for (const [other, { at: since }] of this.#months) if (at >= since + freshMs) this.#months.delete(other)
    const known = this.#months.get(month)
    if (known) return known.reckoned
    const reckoned = this.#reckoner.now(month).then((one) => ({ ...one, at: millis(at) }))
    this.#months.set(month, { at, reckoned })
    reckoned.catch(() => this.#months.delete(month))
    return reckoned
  }

  /** Waits for a command, and shows nothing from before it any more. */
  async forgetAfter<T>(command: Promise<T>): Promise<T> {
    const result = await command
    this.#months.clear()
    return result
  }
}
