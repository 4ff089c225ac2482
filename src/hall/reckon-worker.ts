import { parentPort, workerData } from 'node:worker_threads'
import { readDatabase } from '../core/database.ts'
import { migrations } from './migrations.ts'
import { MonthReader } from './month-reader.ts'
import { Pace } from './pace.ts'
import type { ReckonOrder, ReckonReport, ReckonSetup } from './reckoner.ts'

/** A thread that only reads: one month after another, each at one moment of the journal. */

/** Half of the time for a page, a ninth of it for a closing, which comes once a month and may take its seconds. */
const restMs = { now: 0.5, reckon: 4 } as const

const { database, end } = workerData as ReckonSetup
const pace = new Pace(end)
const db = readDatabase(database, migrations)
const reader = new MonthReader(db, pace.breathe)

function report({ number, do: what, month }: ReckonOrder): ReckonReport {
  try {
    pace.begin(restMs[what])
    return { number, reckoned: what === 'now' ? reader.now(month) : reader.reckon(month) }
  } catch (cause) {
    return { number, failed: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }
  }
}

parentPort?.on('message', (order: ReckonOrder | 'end') => {
  if (order !== 'end') {
    parentPort?.postMessage(report(order))
    return
  }
  db.close()
  parentPort?.close()
})
