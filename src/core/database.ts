import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Fault } from './fault.ts'

export type Db = Database.Database

/** Written into every file's header, so that a wrong file is recognised: "Hall". */
const applicationId = 0x48616c6c

/** One step from a schema version to the next; the position in the list is the version. Never edited, only added. */
export type Migration = (db: Db) => void

/**
 * Opens the hall's database and brings it to the newest schema.
 * @param path file, made if missing; `:memory:` for none.
 * @throws Fault `database-newer`, `database-foreign`, `database-unusable`.
 */
export function openDatabase(path: string, migrations: readonly Migration[]): Db {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const fresh = path === ':memory:' || !existsSync(path)
  let db: Db | undefined
  try {
    db = new Database(path)
    prepare(db, path, fresh, migrations)
    return db
  } catch (cause) {
    db?.close()
    throw unusable(path, cause)
  }
}

/**
 * Opens the hall's database and changes nothing in it; the hall may be running.
 * @throws Fault `database-newer`, `database-older`, `database-foreign`, `database-unusable`.
 */
export function readDatabase(path: string, migrations: readonly Migration[]): Db {
  let db: Db | undefined
  try {
    db = new Database(path, { readonly: true, fileMustExist: true })
    if (knownVersion(db, path, false, migrations) === migrations.length) return db
    throw new Fault(
      'database-older',
      `${path} was written by an earlier program.`,
      'Start the hall once with this program: it brings the file up to date.',
    )
  } catch (cause) {
    db?.close()
    throw unusable(path, cause)
  }
}

function unusable(path: string, cause: unknown): Fault {
  if (cause instanceof Fault) return cause
  return new Fault(
    'database-unusable',
    `The database ${path} cannot be opened: ${cause instanceof Error ? cause.message : cause}`,
    'Check that the data folder can be written, that the disk has room, and that no other program uses the file.',
    cause,
  )
}

/** The schema version of a file that is ours. */
function knownVersion(db: Db, path: string, fresh: boolean, migrations: readonly Migration[]): number {
  const version = db.pragma('user_version', { simple: true }) as number
  const id = db.pragma('application_id', { simple: true }) as number
  if (id !== applicationId && !(id === 0 && version === 0 && (fresh || isEmpty(db)))) {
    throw new Fault(
      'database-foreign',
      `${path} is not a database of this program.`,
      'Point HALL_DATA at the right folder, or move that file away.',
    )
  }
  if (version > migrations.length) {
    throw new Fault(
      'database-newer',
      `${path} was written by a newer program (schema ${version}, this program knows ${migrations.length}).`,
      'Install the newer program again; this one leaves the file as it is.',
    )
  }
  return version
}

function prepare(db: Db, path: string, fresh: boolean, migrations: readonly Migration[]) {
  const version = knownVersion(db, path, fresh, migrations)
  // Both are set at every open: a file that is in WAL mode already would otherwise fall back to NORMAL.
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  // Room for the ends of every index of a file of many years, in KiB.
  db.pragma('cache_size = -16384')
  db.transaction(() => {
    db.pragma(`application_id = ${applicationId}`)
    for (const migrate of migrations.slice(version)) migrate(db)
    db.pragma(`user_version = ${migrations.length}`)
  })()
}

function isEmpty(db: Db): boolean {
  return db.prepare('SELECT count(*) AS n FROM sqlite_schema').pluck().get() === 0
}
