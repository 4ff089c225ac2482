import { existsSync, readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { readDatabase } from '../core/database.ts'
import { migrations } from './migrations.ts'
import { MonthReader } from './month-reader.ts'
import type { ReckonOrder, ReckonReport } from './reckoner.ts'

/** A thread that only reads: one month after another, each at one moment of the journal. */

standAside()
const reader = new MonthReader(readDatabase(workerData as string, migrations))

function report({ number, do: what, month }: ReckonOrder): ReckonReport {
  try {
    return { number, reckoned: what === 'now' ? reader.now(month) : reader.reckon(month) }
  } catch (cause) {
    return { number, failed: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }
  }
}

/**
 * A third of what the hall gets where processors are few: whoever presses a key goes first, and whoever waits for a
 * page still gets it. Only Linux knows priorities of single threads.
 */
function standAside(): void {
  if (!existsSync('/proc/thread-self')) return
  setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), 5)
}

parentPort?.on('message', (order: ReckonOrder) => parentPort?.postMessage(report(order)))
