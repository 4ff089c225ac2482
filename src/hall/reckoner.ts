import { Worker } from 'node:worker_threads'
import type { ReckonedMonth } from '../ranking/close-month.ts'
import type { Month } from '../ranking/month-input.ts'
import type { MonthShownNow } from '../ranking/reckon.ts'
import { hallStops } from './pace.ts'

/** What the thread makes of a month: as pages show it, or as an edition freezes it. */
interface Reckoned {
  readonly now: MonthShownNow
  readonly reckon: ReckonedMonth
}

export interface ReckonSetup {
  readonly database: string
  /** See {@link Pace}. */
  readonly end: Int32Array<SharedArrayBuffer>
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
  readonly #end = new Int32Array(new SharedArrayBuffer(4))
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

  /**
   * Lets the thread end between two pieces of its work; whoever still waits is told. Ended from here, while it reads,
   * it could take the whole process with it.
   */
  async stop(): Promise<void> {
    Atomics.store(this.#end, 0, 1)
    Atomics.notify(this.#end, 0)
    const worker = this.#worker
    if (!worker) return
    worker.ref()
    worker.postMessage('end')
    await new Promise((resolve) => worker.once('exit', resolve))
  }

  #order<D extends keyof Reckoned>(what: D, month: Month): Promise<Reckoned[D]> {
    if (this.#end[0] === 1) return Promise.reject(new Error(hallStops))
    const order: ReckonOrder = { number: ++this.#last, do: what, month }
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.number, { resolve: resolve as Waiting['resolve'], reject })
      this.#worker ??= this.#started()
      this.#worker.postMessage(order)
    })
  }

  #started(): Worker {
    const worker = new Worker(new URL('./reckon-worker.ts', import.meta.url), {
      workerData: { database: this.#database, end: this.#end } satisfies ReckonSetup,
    })
    worker.unref()
    worker.on('message', (report: ReckonReport) => {
      const waiting = this.#waiting.get(report.number)
      this.#waiting.delete(report.number)
      if ('reckoned' in report) waiting?.resolve(report.reckoned)
      else waiting?.reject(new Error(report.failed))
    })
    let cause = new Error('the thread that reckons months ended')
    worker.once('error', (error: Error) => {
      cause = error
    })
    worker.once('exit', () => {
      this.#worker = null
      const orders = [...this.#waiting.values()]
      this.#waiting.clear()
      for (const { reject } of orders) reject(cause)
    })
    return worker
  }
}
