import { Worker } from 'node:worker_threads'
import type { ReckonedMonth } from '../ranking/close-month.ts'
import type { Month } from '../ranking/month-input.ts'

export interface ReckonOrder {
  readonly number: number
  readonly month: Month
}

export type ReckonReport =
  | { readonly number: number; readonly reckoned: ReckonedMonth }
  | { readonly number: number; readonly failed: string }

interface Waiting {
  resolve(reckoned: ReckonedMonth): void
  reject(cause: Error): void
}

/**
 * Reckons months in a thread of its own that opens the database to read: the hall goes on meanwhile. The thread
 * begins with the first order and ends with {@link stop}.
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
  reckon(month: Month): Promise<ReckonedMonth> {
    const order: ReckonOrder = { number: ++this.#last, month }
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.number, { resolve, reject })
      this.#worker ??= this.#started()
      this.#worker.postMessage(order)
    })
  }

  /** Ends the thread; whoever still waits is told. */
  async stop(): Promise<void> {
    await this.#worker?.terminate()
  }

  #started(): Worker {
    const worker = new Worker(new URL('./reckon-worker.ts', import.meta.url), { workerData: this.#database })
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
