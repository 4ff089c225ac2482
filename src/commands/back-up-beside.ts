import { sendOut } from '../core/errand.ts'
import { Fault } from '../core/fault.ts'
import type { Millis } from '../core/ids.ts'
import { type BackUp, takesAtMostMs } from '../upkeep/daily-backup.ts'

export interface BackupOrder {
  readonly database: string
  readonly folder: string
  readonly at: Millis
}

export type BackupReport =
  | { readonly made: true }
  | { readonly made: false; readonly code: string; readonly says: string; readonly remedy: string }

/**
 * Backups of a hall's database in a program of their own: the hall never waits for one. When the hall ends meanwhile,
 * what is left is no backup yet.
 */
export function backUpBeside(database: string): BackUp {
  return async (folder, at) => {
    const order: BackupOrder = { database, folder, at }
    const errand = sendOut<BackupReport>(new URL('./backup-process.ts', import.meta.url), order)
    const late = setTimeout(errand.end, takesAtMostMs)
    try {
      const report = await errand.report
      if (!report.made) throw new Fault(report.code, report.says, report.remedy)
    } finally {
      clearTimeout(late)
    }
  }
}
