import { parentPort, workerData } from 'node:worker_threads'
import { readDatabase } from '../core/database.ts'
import { migrations } from './migrations.ts'
import { MonthReader } from './month-reader.ts'
import type { ReckonOrder, ReckonReport } from './reckoner.ts'

/** A thread that only reads: one month after another, each at one moment of the journal. */

const reader = new MonthReader(readDatabase(workerData as string, migrations))

function report({ number, month }: ReckonOrder): ReckonReport {
  try {
    return { number, reckoned: reader.reckon(month) }
  } catch (cause) {
    return { number, failed: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }
  }
}

parentPort?.on('message', (order: ReckonOrder) => parentPort?.postMessage(report(order)))
