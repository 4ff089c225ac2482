import { Worker } from 'node:worker_threads'
import type { ReckonedMonth } from '../ranking/close-month.ts'
import type { Month } from '../ranking/month-input.ts'
import type { MonthShownNow } from '../ranking/reckon.ts'

/** What the thread makes of a month: as pages show it, or as an edition freezes it. */
interface Reckoned {
  readonly now: MonthShownNow
  readonly reckon: ReckonedMonth
}

export interface ReckonOrder {
  readonly number: number
  readonly do: keyof Reckoned
  readonly month: Month
}

export type ReckonReport =
  | { readonly number: number; readonly reckoned: Reckoned[keyof Reckoned] }
  | { readonly number: number; readonly failed: string }

interface Waiting {
  resolve(reckoned: Reckoned[keyof Reckoned]): void
  reject(cause: Error): void
}

/**
 * Reckons months in a thread of its own that opens the database to read: the hall goes on meanwhile. To begin the
 * thread costs the hall more than a closing does: it begins with the first order and stays until {@link stop}.
 */
export class Reckoner {
  readonly #database: string
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #last = 0

  constructor(database: string) {
    this.#database = database
  }

  /** A month as it is at a moment after this call. */
  now(month: Month): Promise<MonthShownNow> {
    return this.#order('now', month)
  }

  /** The same with all that an edition says. */
  reckon(month: Month): Promise<ReckonedMonth> {
    return this.#order('reckon', month)
  }

  /** Ends the thread; whoever still waits is told. */
  async stop(): Promise<void> {
    await this.#worker?.terminate()
  }

  #order<D extends keyof Reckoned>(what: D, month: Month): Promise<Reckoned[D]> {
    const order: ReckonOrder = { number: ++this.#last, do: what, month }
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.number, { resolve: resolve as Waiting['resolve'], reject })
      this.#worker ??= this.#started()
      this.#worker.postMessage(order)
    })
  }

  #started(): Worker {
    const worker = new Worker(new URL('./reckon-worker.ts', import.meta.url), {
      workerData: this.#database,
    })
    worker.unref()
    worker.on('message', (report: ReckonReport) => {
      const waiting = this.#waiting.get(report.number)
      this.#waiting.delete(report.number)
      if ('reckoned' in report) waiting?.resolve(report.reckoned)
      else waiting?.reject(new Error(report.failed))
    })
    const ended = (cause: Error) => {
      this.#worker = null
      const orders = [...this.#waiting.values()]
      this.#waiting.clear()
      for (const { reject } of orders) reject(cause)
    }
    worker.once('error', ended)
    worker.once('exit', () => ended(new Error('the thread that reckons months ended')))
    return worker
  }
}
