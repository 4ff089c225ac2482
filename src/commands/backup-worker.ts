import { parentPort, workerData } from 'node:worker_threads'
import { Fault } from '../core/fault.ts'
import type { BackupOrder, BackupReport } from './back-up-in-worker.ts'
import { makeBackup } from './backup.ts'

/** A thread of its own for one backup; a thread cannot hand over a Fault, only what it says. */
const { database, folder, at } = workerData as BackupOrder

async function report(): Promise<BackupReport> {
  try {
    await makeBackup(database, folder, at)
    return { made: true }
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause
    return { made: false, code: cause.code, says: cause.message, remedy: cause.remedy }
  }
}

parentPort?.postMessage(await report())
