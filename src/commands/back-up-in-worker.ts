import { Worker } from 'node:worker_threads'
import { Fault } from '../core/fault.ts'
import type { Millis } from '../core/ids.ts'
import type { BackUp } from '../upkeep/daily-backup.ts'

export interface BackupOrder {
  readonly database: string
  readonly folder: string
  readonly at: Millis
}

export type BackupReport =
  | { readonly made: true }
  | { readonly made: false; readonly code: string; readonly says: string; readonly remedy: string }

/** Backups of a hall's database in a thread of their own, so that the hall never waits for one. */
export function backUpInWorker(database: string): BackUp {
  return (folder, at) =>
    new Promise((resolve, reject) => {
      const order: BackupOrder = { database, folder, at }
      const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData: order })
      // The end of the program does not wait for it; what it leaves then is no backup yet.
      worker.unref()
      worker.once('message', (report: BackupReport) => {
        if (report.made) resolve()
        else reject(new Fault(report.code, report.says, report.remedy))
      })
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('the backup ended early')))
    })
}
