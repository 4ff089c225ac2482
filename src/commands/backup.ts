import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Db, readDatabase } from '../core/database.ts'
import { Fault } from '../core/fault.ts'
import type { Millis } from '../core/ids.ts'
import { migrations } from '../hall/migrations.ts'
import type { HallPlan } from '../queue/plan.ts'
import { QueueTables } from '../queue/tables.ts'
import { backupName, databaseOf, secretsOf } from '../upkeep/backup-files.ts'
import { backUpKeys } from './back-up-keys.ts'
import { verify } from './verify.ts'

/** In the header of a file of secrets: "HalS". */
export const secretsId = 0x48616c53
/** Sessions die with a backup: everybody signs in again. */
const droppedTable = 'secret_sessions'
const partEnding = '.part'
/** A part that old belongs to a backup that was cut off. */
const deadAfterMs = 86_400_000

export interface MadeBackup {
  /** Path of the database; its secrets lie beside it, the keys of applicants in a folder of their own. */
  readonly file: string
  readonly rows: number
}

/**
 * Makes a backup of a hall's database, which may be in use: the database without its secrets, and these in a file
 * of their own; and the keys of applicants apart from both. They carry their names only when they are whole, on the disk, and the database has been verified.
 * @param at time that the files are named after, in the hall's time zone.
 * @throws Fault `backup-folder-missing`, `backup-wrong`, `backup-failed`, or what is wrong with the database.
 */
export async function makeBackup(database: string, folder: string, at: Millis): Promise<MadeBackup> {
  if (!existsSync(folder)) {
    const remedy = 'Connect its disk, or make the folder.'
    throw new Fault('backup-folder-missing', `There is no folder ${folder}.`, remedy)
  }
  const source = readDatabase(database, migrations)
  const name = backupName(at, timeZoneOf(source))
  const paths = { main: join(folder, databaseOf(name)), secrets: join(folder, secretsOf(name)) }
  const unique = `.${process.pid}-${performance.now()}${partEnding}`
  const parts = { main: paths.main + unique, secrets: paths.secrets + unique }
  try {
    removeDeadParts(folder)
    await copy(source, parts.main)
    moveSecrets(parts.main, parts.secrets)
    const rows = verified(parts.main)
    await backUpKeys(database, folder)
    renameSync(parts.secrets, paths.secrets)
    renameSync(parts.main, paths.main)
    syncFolder(folder)
    return { file: paths.main, rows }
  } catch (cause) {
    for (const part of Object.values(parts)) rmSync(part, { force: true })
    if (cause instanceof Fault) throw cause
    const said = cause instanceof Error ? cause.message : String(cause)
    const remedy = 'Look whether the backup folder can be written and has room.'
    throw new Fault('backup-failed', `The backup could not be made: ${said}.`, remedy, cause)
  } finally {
    source.close()
  }
}

function timeZoneOf(db: Db): string {
  const plan = new QueueTables(db).planBefore(Number.MAX_SAFE_INTEGER)
  return plan ? (JSON.parse(plan) as HallPlan).timeZone : 'local'
}

async function copy(source: Db, part: string) {
  privateFile(part)
  // All pages in one step: between two steps a hall that writes would make it begin again.
  await source.backup(part, { progress: () => Number.MAX_SAFE_INTEGER })
}

/** For this user only: the file has names in it, and the other one hashes of passwords. */
function privateFile(path: string) {
  closeSync(openSync(path, 'wx', 0o600))
  chmodSync(path, 0o600)
}

function moveSecrets(main: string, secrets: string) {
  privateFile(secrets)
  const db = new Database(main)
  try {
    // One file, without a log beside it.
    db.pragma('journal_mode = DELETE')
    db.prepare('ATTACH DATABASE ? AS secrets').run(secrets)
    for (const table of secretTables(db)) {
      if (table !== droppedTable) db.exec(`CREATE TABLE secrets.${table} AS SELECT * FROM main.${table}`)
      db.exec(`DELETE FROM main.${table}`)
    }
    db.pragma(`secrets.application_id = ${secretsId}`)
    db.pragma(`secrets.user_version = ${migrations.length}`)
    db.exec('DETACH DATABASE secrets')
    // Deleted rows leave their bytes behind; a file written anew has none.
    db.exec('VACUUM')
  } finally {
    db.close()
  }
}

/** Tables that cannot be rebuilt from the journal and are not for everybody. */
export const secretTables = (db: Db): string[] =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB 'secret_*' ORDER BY name")
    .pluck()
    .all() as string[]

/** Rows of the journal. @throws Fault `backup-wrong` */
function verified(part: string): number {
  const db = readDatabase(part, migrations)
  try {
    const { rows, faults } = verify(db)
    if (faults.length === 0) return rows
    const remedy = 'Prove the hall itself: npm run hall -- verify. Keep the earlier backups.'
    throw new Fault('backup-wrong', `The backup does not hold: ${faults.slice(0, 3).join('; ')}.`, remedy)
  } finally {
    db.close()
  }
}

function removeDeadParts(folder: string) {
  for (const file of readdirSync(folder)) {
    if (!file.startsWith('hall-') || !file.endsWith(partEnding)) continue
    const path = join(folder, file)
    if (Date.now() - statSync(path).mtimeMs > deadAfterMs) rmSync(path, { force: true })
  }
}

/** The new names themselves must be on the disk; Windows does that by itself and opens no folders. */
function syncFolder(folder: string) {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
