import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import { type Db, readDatabase } from '../core/database.ts'
import type { Millis } from '../core/ids.ts'
import type { MonthBook } from '../ranking/month-book.ts'
import type { Month } from '../ranking/month-input.ts'
import type { DemoOrder } from '../simulation/month/demo-order.ts'
import { StaffTables } from '../staff/tables.ts'
import { migrations } from './migrations.ts'
import { MonthReader } from './month-reader.ts'
import { RecentMonths } from './recent-months.ts'
import { Reckoner } from './reckoner.ts'

interface Shown {
  readonly month: Month
  readonly book: MonthBook
  readonly db: Db
  readonly reckoner: Reckoner
}

/**
 * The last month of a demo hall: simulated in a thread once the hall runs, in a folder and a database of its own,
 * which the hall only reads. Nothing of it enters the hall's journal.
 */
export class DemoMonth {
  readonly #now: () => Millis
  readonly #log: Pick<Logger, 'warn'>
  #worker: Worker | null = null
  #shown: Shown | null = null
  #stopped = false

  constructor(now: () => Millis, log: Pick<Logger, 'warn'>) {
    this.#now = now
    this.#log = log
  }

  get month(): Month | null {
    return this.#shown?.month ?? null
  }

  get book(): MonthBook | null {
    return this.#shown?.book ?? null
  }

  /** Makes it where it is not there, and shows it. Resolves when it is shown, or cannot be: the log says why. */
  async begin(order: DemoOrder): Promise<void> {
    try {
      await this.#made(order)
      if (!this.#stopped) this.#shown = this.#read(order)
    } catch (err) {
      if (!this.#stopped) this.#log.warn({ err }, 'the demo goes without a month that is over')
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#worker?.terminate()
    await this.#shown?.reckoner.stop()
    this.#shown?.db.close()
    this.#shown = null
  }

  #made(order: DemoOrder): Promise<void> {
    return new Promise((resolve, reject) => {
      const file = new URL('../simulation/month/demo-worker.ts', import.meta.url)
      const worker = new Worker(file, { workerData: order })
      this.#worker = worker
      worker.unref()
      worker.once('message', () => resolve())
      worker.once('error', reject)
      worker.once('exit', () => {
        this.#worker = null
        reject(new Error('the thread that makes it ended'))
      })
    })
  }

  #read({ folder, month }: DemoOrder): Shown {
    const file = join(folder, 'hall.db')
    const db = readDatabase(file, migrations)
    const staff = new StaffTables(db)
    const reckoner = new Reckoner(file)
    const recent = new RecentMonths(reckoner, this.#now)
    const book: MonthBook = {
      demo: true,
      own: false,
      records: new MonthReader(db).records,
      recently: (one) => recent.month(one),
      nameOf: (id) => staff.account(id)?.fullName ?? id,
    }
    return { month, book, db, reckoner }
  }
}
