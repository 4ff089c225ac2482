import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { keysBeside, keysId } from '../applicants/applicant-keys.ts'
import { Fault } from '../core/fault.ts'
import { keysCopy, keysFolder } from '../upkeep/backup-files.ts'

/** Where the keys that belong to the backups of a folder lie. */
const keysIn = (folder: string) => join(folder, keysFolder, keysCopy)

/**
 * Copies the keys of applicants, which may be in use, over the copy of the day before.
 * @throws what the system or SQLite says.
 */
export async function backUpKeys(database: string, folder: string): Promise<void> {
  const source = keysBeside(database)
  if (!existsSync(source)) return
  const copy = keysIn(folder)
  const part = `${copy}.part`
  mkdirSync(dirname(copy), { recursive: true, mode: 0o700 })
  rmSync(part, { force: true })
  closeSync(openSync(part, 'wx', 0o600))
  const db = new Database(source, { readonly: true })
  try {
    await db.backup(part, { progress: () => Number.MAX_SAFE_INTEGER })
  } finally {
    db.close()
  }
  oneFile(part)
  renameSync(part, copy)
}

/** Without a log beside it, and on the disk. */
function oneFile(part: string) {
  const db = new Database(part)
  db.pragma('journal_mode = DELETE')
  db.close()
  const handle = openSync(part, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/**
 * Puts the keys back that lie apart from a backup; false where there are none. Whoever was forgotten since loses
 * their key again at the next start.
 * @throws Fault `wrong-keys`
 */
export function restoreKeys(backup: string, database: string): boolean {
  const copy = keysIn(dirname(backup))
  if (!existsSync(copy)) return false
  const keys = keysBeside(database)
  try {
    if (idOf(copy) !== keysId) throw new Error('it is no file of keys')
    copyFileSync(copy, keys)
    return true
  } catch (cause) {
    rmSync(keys, { force: true })
    const said = cause instanceof Error ? cause.message : String(cause)
    const remedy = 'Put the right file there, or move it away to go on without the names of applicants.'
    throw new Fault('wrong-keys', `${copy} cannot be used: ${said}.`, remedy, cause)
  }
}

function idOf(copy: string): unknown {
  const db = new Database(copy, { readonly: true })
  try {
    return db.pragma('application_id', { simple: true })
  } finally {
    db.close()
  }
}
