import { carryOut } from '../core/errand.ts'
import { Fault } from '../core/fault.ts'
import type { BackupOrder, BackupReport } from './back-up-beside.ts'
import { makeBackup } from './backup.ts'

/** A program of its own for one backup; a Fault cannot be handed over, only what it says. */
carryOut(async ({ database, folder, at }: BackupOrder): Promise<BackupReport> => {
  try {
    await makeBackup(database, folder, at)
    return { made: true }
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause
    return { made: false, code: cause.code, says: cause.message, remedy: cause.remedy }
  }
})
