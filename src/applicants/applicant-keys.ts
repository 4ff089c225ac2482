import { closeSync, existsSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { Fault } from '../core/fault.ts'
import type { PersonId } from '../core/ids.ts'

/** In the header of a file of keys: "HalK". */
export const keysId = 0x48616c4b

/** The file of keys lies beside the hall's database, never inside it. */
export const keysBeside = (database: string) => join(dirname(database), 'keys.db')

/** What a destroyed key is overwritten with: as long as a key, so that it is written over in its place. */
const nothing = Buffer.alloc(32)

/**
 * The key of each person, 32 bytes, in a file of its own. What keeps a destroyed key from coming back:
 *
 * - Rows are only added at the end and never removed, so SQLite never moves a key to another page and leaves a copy
 *   behind. A key is destroyed by zeros in its place, on the disk before anything else is done.
 * - The log beside the file (WAL) still holds the page as it was; it is written back and cut to nothing at once.
 *
 * What lies in the free blocks of a disk is beyond any program: README.md says what helps.
 */
export class ApplicantKeys {
  readonly #db: Database.Database
  readonly #statements

  /** @throws Fault `keys-unusable` */
  constructor(path: string) {
    try {
      this.#db = openKeys(path)
      this.#statements = prepare(this.#db)
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause)
      throw new Fault(
        'keys-unusable',
        `The applicants' keys in ${path} cannot be used: ${said}.`,
        'Put the file back from the folder "keys" of the backups. Without it names of applicants stay unreadable.',
        cause,
      )
    }
  }

  /** Keeps a key; it is on the disk when this returns. */
  keep(person: PersonId, key: Buffer): void {
    this.#statements.keep.run(person, key)
  }

  /** Null for somebody whose key was destroyed, or never was here. */
  of(person: PersonId): Buffer | null {
    const key = this.#statements.of.get(person) as Buffer | undefined
    return key && !key.equals(nothing) ? key : null
  }

  /** They are gone from the disk, log and all, when this returns. Answers how many there still were. */
  destroy(people: Iterable<PersonId>): number {
    const destroyed = this.#db.transaction(() => {
      let count = 0
      for (const person of people) count += this.#statements.destroy.run(nothing, person, nothing).changes
      return count
    })()
    if (destroyed > 0) this.#db.pragma('wal_checkpoint(TRUNCATE)')
    return destroyed
  }

  /** Whoever got a key since {@link settle}. */
  unsettled(): PersonId[] {
    return this.#statements.unsettled.all() as PersonId[]
  }

  /** Everybody who has a key now is known to the journal, or their key is destroyed. */
  settle(): void {
    this.#statements.settle.run()
  }

  /** Up to which entry of the journal those who were forgotten have lost their keys. */
  get forgottenThrough(): number {
    return this.#statements.forgottenThrough.get() as number
  }

  set forgottenThrough(seq: number) {
    this.#statements.setForgottenThrough.run(seq)
  }

  close(): void {
    this.#db.close()
  }
}

/** How many people have a key; null for a file that is no file of keys. Reads beside a hall that runs. */
export function countKeys(path: string): number | null {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: true, fileMustExist: true })
    if (db.pragma('application_id', { simple: true }) !== keysId) return null
    return db.prepare('SELECT count(*) FROM keys WHERE key <> ?').pluck().get(nothing) as number
  } catch {
    return null
  } finally {
    db?.close()
  }
}

function openKeys(path: string): Database.Database {
  // For this user only, from its first byte on.
  if (!existsSync(path)) closeSync(openSync(path, 'wx', 0o600))
  const db = new Database(path)
  try {
    const id = db.pragma('application_id', { simple: true })
    const empty = db.prepare('SELECT count(*) = 0 FROM sqlite_schema').pluck().get() === 1
    if (id !== keysId && !(id === 0 && empty)) throw new Error('it is no file of keys')
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('secure_delete = ON')
    db.pragma('cache_size = -512')
    if (empty) createTables(db)
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

function createTables(db: Database.Database) {
  db.transaction(() => {
    db.exec(`
      CREATE TABLE keys (number INTEGER PRIMARY KEY, person TEXT NOT NULL, key BLOB NOT NULL) STRICT;
      CREATE UNIQUE INDEX keys_by_person ON keys (person);
      CREATE TABLE marks (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        settled_number INTEGER NOT NULL,
        forgotten_seq INTEGER NOT NULL
      ) STRICT;
      INSERT INTO marks VALUES (1, 0, 0);
    `)
    db.pragma(`application_id = ${keysId}`)
  })()
}

function prepare(db: Database.Database) {
  return {
    keep: db.prepare('INSERT INTO keys (person, key) VALUES (?, ?)'),
    of: db.prepare('SELECT key FROM keys WHERE person = ?').pluck(),
    destroy: db.prepare('UPDATE keys SET key = ? WHERE person = ? AND key <> ?'),
    unsettled: db
      .prepare('SELECT person FROM keys WHERE number > (SELECT settled_number FROM marks) ORDER BY number')
      .pluck(),
    settle: db.prepare('UPDATE marks SET settled_number = (SELECT coalesce(max(number), 0) FROM keys)'),
    forgottenThrough: db.prepare('SELECT forgotten_seq FROM marks').pluck(),
    setForgottenThrough: db.prepare('UPDATE marks SET forgotten_seq = ?'),
  }
}
