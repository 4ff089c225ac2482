import type { ReckonedMonth } from '../ranking/close-month.ts'
import type { Month } from '../ranking/month-input.ts'
import type { MonthNow } from '../ranking/reckon.ts'
import { ReckonThread } from './reckon-thread.ts'

/**
 * Reckons months in threads, so that the hall goes on meanwhile: one for pages, which somebody waits for, and one for
 * each closing, which stands aside and is gone afterwards.
 */
export class Reckoner {
  readonly #database: string
  readonly #pages: ReckonThread
  readonly #closings = new Set<ReckonThread>()

  constructor(database: string) {
    this.#database = database
    this.#pages = new ReckonThread({ database, aside: false })
  }

  /** A month as it is at a moment after this call. */
  now(month: Month): Promise<MonthNow> {
    return this.#pages.order('now', month)
  }

  /** The same with all that an edition says. */
  async reckon(month: Month): Promise<ReckonedMonth> {
    const thread = new ReckonThread({ database: this.#database, aside: true })
    this.#closings.add(thread)
    try {
      return await thread.order('reckon', month)
    } finally {
      this.#closings.delete(thread)
      await thread.stop()
    }
  }

  /** Ends the threads; whoever still waits is told. */
  async stop(): Promise<void> {
    await Promise.all([this.#pages, ...this.#closings].map((thread) => thread.stop()))
  }
}
