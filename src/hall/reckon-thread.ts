import { Worker } from 'node:worker_threads'
import type { ReckonedMonth } from '../ranking/close-month.ts'
import type { Month } from '../ranking/month-input.ts'
import type { MonthNow } from '../ranking/reckon.ts'

/** What a thread makes of a month: as pages show it, or as an edition freezes it. */
export interface Reckoned {
  readonly now: MonthNow
  readonly reckon: ReckonedMonth
}

/** What a thread is begun with. */
export interface ReckonThreadSetup {
  readonly database: string
  /** It comes after everybody else, whoever presses a key first of all. */
  readonly aside: boolean
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
 * Room for short-lived data of a thread that stands aside; the hall has 12. What collects its garbage does not stand
 * aside: so it comes a third as often.
 */
const youngMb = 48

/** A thread that opens the database to read. It begins with the first order and ends with {@link stop}. */
export class ReckonThread {
  readonly #setup: ReckonThreadSetup
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #last = 0

  constructor(setup: ReckonThreadSetup) {
    this.#setup = setup
  }

  order<D extends keyof Reckoned>(what: D, month: Month): Promise<Reckoned[D]> {
    const order: ReckonOrder = { number: ++this.#last, do: what, month }
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.number, { resolve: resolve as Waiting['resolve'], reject })
      this.#worker ??= this.#started()
      this.#worker.postMessage(order)
    })
  }

  /** Whoever still waits is told. */
  async stop(): Promise<void> {
    await this.#worker?.terminate()
  }

  #started(): Worker {
    const worker = new Worker(new URL('./reckon-worker.ts', import.meta.url), {
      workerData: this.#setup,
      ...(this.#setup.aside ? { resourceLimits: { maxYoungGenerationSizeMb: youngMb } } : {}),
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
