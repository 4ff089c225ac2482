import { join } from 'node:path'
import type { Logger } from 'pino'
import { type Db, readDatabase } from '../core/database.ts'
import { type Errand, sendOut } from '../core/errand.ts'
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
 * The last month of a demo hall: simulated by a program of its own once the hall runs, in a folder and a database
 * which the hall only reads. Nothing of it enters the hall's journal.
 */
export class DemoMonth {
  readonly #now: () => Millis
  readonly #log: Pick<Logger, 'warn'>
  #making: Errand<void> | null = null
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
    if (this.#stopped) return
    try {
      this.#making = sendOut(new URL('../simulation/month/demo-process.ts', import.meta.url), order)
      await this.#making.report
      if (!this.#stopped) this.#shown = this.#read(order)
    } catch (err) {
      if (!this.#stopped) this.#log.warn({ err }, 'the demo goes without a month that is over')
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#making?.end()
    // Whoever throws its folder away now finds it closed.
    await this.#making?.report.catch(() => {})
    await this.#shown?.reckoner.stop()
    this.#shown?.db.close()
    this.#shown = null
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
