import type { HallFile } from '../../../config/hall-file.ts'
import { type Backup, backupsIn } from '../../upkeep/backup-files.ts'
import { backupWords } from '../../upkeep/words.ts'
import { type Finding, well, wrong } from './finding.ts'

export const backupPlaceWords = { zh: '备份', en: 'Backup' }
const oldAfterMs = 26 * 3_600_000
const hourMs = 3_600_000

/** Whether the newest backup of the hall file's folder is from the last day. */
export async function lookAtBackups({ backup, plan }: HallFile, now: number): Promise<Finding[]> {
  const what = backupPlaceWords
  if (!backup) return [well(what, '没有设置自动备份', 'none is set in the hall file')]
  let newest: Backup | undefined
  try {
    ;[newest] = await backupsIn(backup.folder, plan.timeZone)
  } catch {
    const { wrong: says, remedy } = backupWords('backup-folder-missing')
    return [wrong(what, says, remedy)]
  }
  const age = newest ? Math.max(0, now - newest.at) : Number.POSITIVE_INFINITY
  if (newest && age <= oldAfterMs) {
    const hours = Math.round(age / hourMs)
    return [well(what, `${newest.name}，${hours} 小时前`, `${newest.name}, ${hours} h ago`)]
  }
  const { wrong: says, remedy } = backupWords('backup-old')
  return [wrong(what, says, remedy)]
}
