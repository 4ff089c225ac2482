import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DateTime } from 'luxon'
import { Fault } from '../core/fault.ts'
import type { Millis } from '../core/ids.ts'

/** Who has a data folder. */
export interface FolderHolder {
  readonly pid: number
  readonly since: Millis
}

export interface FolderLock {
  release(): void
}

/** Another process may be looking who has the folder at this very moment; that takes it far less. */
const patienceMs = 300

/** What nobody holds on to is thrown away, and with it the lock. */
const held = new Set<Database.Database>()

/**
 * Takes a data folder for this process alone, and makes it where it is missing. The lock is a transaction held
 * open on a small SQLite file: the system itself ends it with the process, however that ends, and whoever is
 * refused can still read in the file who has it.
 * @throws Fault `folder-in-use` with pid and time of whoever has it; `folder-unusable`.
 */
export function lockFolder(folder: string): FolderLock {
  let db: Database.Database | undefined
  try {
    // Hashes of passwords lie in it: for this user only.
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    db = new Database(lockFile(folder), { timeout: patienceMs })
    const file = db
    file.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (pid INTEGER, since INTEGER)')
    file.exec('DELETE FROM holder')
    file.prepare('INSERT INTO holder VALUES (?, ?)').run(process.pid, Date.now())
    file.exec('COMMIT; BEGIN IMMEDIATE')
    held.add(file)
    return {
      release() {
        held.delete(file)
        file.close()
      },
    }
  } catch (cause) {
    const holder = db && isBusy(cause) ? readHolder(db) : null
    db?.close()
    if (isBusy(cause)) throw inUse(folder, holder, cause)
    throw unusable(folder, cause)
  }
}

/**
 * Who has a data folder now; null for nobody.
 * @throws Fault `folder-unusable`
 */
export function folderHolder(folder: string): FolderHolder | null {
  let db: Database.Database | undefined
  try {
    db = new Database(lockFile(folder), { timeout: 0, fileMustExist: true })
    db.exec('BEGIN IMMEDIATE; ROLLBACK')
    return null
  } catch (cause) {
    if (db && isBusy(cause)) return readHolder(db)
    if (cause instanceof Database.SqliteError && cause.code === 'SQLITE_CANTOPEN') return null
    if (cause instanceof TypeError) return null
    throw unusable(folder, cause)
  } finally {
    db?.close()
  }
}

const lockFile = (folder: string) => join(folder, 'hall.lock')

const isBusy = (cause: unknown) =>
  cause instanceof Database.SqliteError && cause.code.startsWith('SQLITE_BUSY')

function readHolder(db: Database.Database): FolderHolder | null {
  try {
    return (db.prepare('SELECT pid, since FROM holder').get() as FolderHolder | undefined) ?? null
  } catch {
    // It was taken in this very moment, and the name is not written yet.
    return null
  }
}

function inUse(folder: string, holder: FolderHolder | null, cause: unknown): Fault {
  const since = holder && DateTime.fromMillis(holder.since).toFormat('yyyy-MM-dd HH:mm:ss')
  const who = holder ? `process ${holder.pid}, since ${since}` : 'another process'
  return new Fault(
    'folder-in-use',
    `The data folder ${folder} is in use by ${who}.`,
    'One program runs a hall. Stop that one first, or set HALL_DATA to another folder.',
    cause,
  )
}

function unusable(folder: string, cause: unknown): Fault {
  const said = cause instanceof Error ? cause.message : String(cause)
  return new Fault(
    'folder-unusable',
    `The data folder ${folder} cannot be used: ${said}.`,
    'Let this user write there, and make room on the disk. A broken hall.lock may be deleted.',
    cause,
  )
}
