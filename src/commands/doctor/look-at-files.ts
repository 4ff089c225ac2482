import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DateTime } from 'luxon'
import type { HallFile } from '../../../config/hall-file.ts'
import { loadHall } from '../../../config/load.ts'
import { readDatabase } from '../../core/database.ts'
import { Fault } from '../../core/fault.ts'
import type { Millis } from '../../core/ids.ts'
import { Journal } from '../../core/journal.ts'
import { migrations } from '../../hall/migrations.ts'
import { databaseIn } from '../places.ts'
import { type Finding, faulty, type Seen, well, wrong } from './finding.ts'

export const hallFileWords = { zh: '大厅配置文件', en: 'Hall file' }
export const folderWords = { zh: '数据目录', en: 'Data folder' }
export const databaseWords = { zh: '数据库', en: 'Database' }
const clockWords = { zh: '系统时间', en: 'Clock' }

/** A day of a large hall takes 20 MB; below this there is not room for the next weeks. */
const leastFreeBytes = 1_000_000_000
const lagMs = 2_000
/** No hall ran this program before. */
const firstYear = 2026

/** The hall file; null where it cannot be used. */
export function lookAtHallFile(folder: string): Seen<HallFile | null> {
  try {
    const file = loadHall(folder)
    const { zh, en } = file.plan.name
    const notes = file.warnings.map((text) => wrong(hallFileWords, { zh: text, en: text }, warned))
    return {
      known: file,
      findings: [well(hallFileWords, `${zh}（${folder}）`, `${en} (${folder})`), ...notes],
    }
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause
    return { known: null, findings: [faulty(hallFileWords, '配置文件有误或读不到，详见下行', cause)] }
  }
}

const warned = {
  zh: '能运行，但多半不是本意；按上面的说明修改',
  en: 'It runs, but is probably not meant; put it right',
}

/** Whether the data folder can be written and has room; a folder that is not there yet is looked at one above. */
export function lookAtFolder(folder: string): Finding[] {
  const there = existsSync(folder) ? folder : dirname(folder)
  const freeBytes = freeIn(there)
  if (freeBytes === null) {
    const says = { zh: `${folder} 不能写入`, en: `${folder} cannot be written` }
    const remedy = {
      zh: '让运行程序的用户对该目录有写权限；检查磁盘是否只读或已拔出',
      en: 'Let the user who runs the hall write there; look whether the disk is read-only or gone',
    }
    return [wrong(folderWords, says, remedy)]
  }
  const free = { zh: `剩余 ${gigabytes(freeBytes)} GB`, en: `${gigabytes(freeBytes)} GB free` }
  if (freeBytes >= leastFreeBytes) {
    return [well(folderWords, `${folder} 可写，${free.zh}`, `${folder} can be written, ${free.en}`)]
  }
  const remedy = { zh: '请清理磁盘，至少腾出 1 GB', en: 'Make room on the disk, 1 GB at least' }
  return [
    wrong(folderWords, { zh: `磁盘快满了，${free.zh}`, en: `the disk is nearly full, ${free.en}` }, remedy),
  ]
}

const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(1)

/** Room in a folder; null where it cannot be written. */
function freeIn(folder: string): number | null {
  const trial = join(folder, `.hall-doctor-${process.pid}`)
  try {
    accessSync(folder, constants.W_OK)
    const file = openSync(trial, 'wx')
    writeSync(file, 'x')
    closeSync(file)
    rmSync(trial)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return null
  }
}

/** Schema and integrity of the database, and the time of its last event: null where there is none. */
export function lookAtDatabase(folder: string): Seen<Millis | null> {
  const path = databaseIn(folder)
  if (!existsSync(path)) {
    const nothing = well(databaseWords, '还没有，首次启动时建立', 'none yet; the first start makes it')
    return { known: null, findings: [nothing] }
  }
  let db: ReturnType<typeof readDatabase>
  try {
    db = readDatabase(path, migrations)
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause
    if (cause.code === 'database-older') {
      const older = well(
        databaseWords,
        '版本较旧，启动时自动升级',
        'of an earlier program; the start upgrades it',
      )
      return { known: null, findings: [older] }
    }
    return { known: null, findings: [faulty(databaseWords, '数据库打不开，详见下行', cause)] }
  }
  try {
    const said = (db.pragma('quick_check(3)') as { quick_check: string }[]).map((row) => row.quick_check)
    if (said.join() !== 'ok') return { known: null, findings: [damaged(said.join('; '))] }
    const { lastSeq, lastAt } = new Journal(db)
    const sound = well(
      databaseWords,
      `完好，结构版本 ${migrations.length}，${lastSeq} 条记录`,
      `sound, schema ${migrations.length}, ${lastSeq} rows`,
    )
    return { known: lastSeq === 0 ? null : lastAt, findings: [sound] }
  } catch (cause) {
    return { known: null, findings: [damaged(cause instanceof Error ? cause.message : String(cause))] }
  } finally {
    db.close()
  }
}

function damaged(said: string): Finding {
  const remedy = {
    zh: '停止程序，把数据目录原样复制一份保留，再用最近的备份恢复到空目录',
    en: 'Stop the hall, keep a copy of the data folder as it is, and restore the newest backup into an empty folder',
  }
  return wrong(databaseWords, { zh: `文件损坏：${said}`, en: `the file is damaged: ${said}` }, remedy)
}

/** The computer's clock against the last event, and the hall's time zone. */
export function lookAtClock(now: number, lastAt: Millis | null, timeZone: string | null): Finding[] {
  const zone = timeZone ?? 'local'
  const shown = (at: number) => DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd HH:mm:ss')
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const last = lastAt === null ? null : shown(lastAt)
  const says = {
    zh: `${shown(now)}（大厅时区 ${timeZone ?? own}，本机时区 ${own}）${last ? `，最后记录 ${last}` : ''}`,
    en: `${shown(now)} (hall ${timeZone ?? own}, computer ${own})${last ? `, last event ${last}` : ''}`,
  }
  const behind = lastAt !== null && now < lastAt - lagMs
  if (!behind && new Date(now).getFullYear() >= firstYear) return [well(clockWords, says.zh, says.en)]
  const remedy = {
    zh: '请校准本机时间并打开网络对时；断电后变回旧日期，多半是主板电池没电',
    en: "Set the computer's clock and switch time service on; an old date after a power cut means a dead battery",
  }
  const slow = { zh: `时间不对：${says.zh}`, en: `wrong: ${says.en}` }
  return [wrong(clockWords, slow, remedy)]
}
