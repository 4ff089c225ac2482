import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { openDatabase } from '../core/database.ts'
import { Fault } from '../core/fault.ts'
import type { Millis } from '../core/ids.ts'
import { migrations } from '../hall/migrations.ts'
import { StaffTables } from '../staff/tables.ts'
import { lockFolder } from '../upkeep/folder-lock.ts'
import { restoreKeys } from './back-up-keys.ts'
import { secretsId, secretTables } from './backup.ts'
import { databaseIn } from './places.ts'
import { verify } from './verify.ts'

export interface Restored {
  readonly rows: number
  /** Time of the last event; null where there is none. */
  readonly lastAt: Millis | null
  /** Whether the passwords came with it. */
  readonly secrets: boolean
  /** Whether the keys came with it, with which names of applicants can be read. */
  readonly keys: boolean
  /** Sign-in names of those who administer the hall. */
  readonly admins: readonly string[]
}

/**
 * Makes a hall from a backup, with its secrets where they lie beside it. It is upgraded where it comes from an
 * earlier program, and verified before it becomes the hall's database.
 * @throws Fault `folder-not-empty`, `no-backup`, `wrong-secrets`, `wrong-keys`, `backup-wrong`, or what is wrong with the file.
 */
export function restore(backup: string, folder: string): Restored {
  const secrets = backup.replace(/\.db$/, '.secrets.db')
  if (!existsSync(backup) || secrets === backup || backup.endsWith('.secrets.db')) {
    throw new Fault('no-backup', `${backup} is no backup.`, 'Name a file such as hall-20261121-2330.db.')
  }
  const lock = lockFolder(folder)
  const part = `${databaseIn(folder)}.part`
  try {
    if (readdirSync(folder).some((file) => !file.startsWith('hall.lock'))) {
      const remedy = 'Restore into an empty folder (HALL_DATA), so that nothing is overwritten.'
      throw new Fault('folder-not-empty', `${folder} is not empty.`, remedy)
    }
    copyFileSync(backup, part)
    const withSecrets = existsSync(secrets)
    if (withSecrets) takeSecrets(part, secrets)
    const restored = proved(part)
    const keys = restoreKeys(backup, databaseIn(folder))
    renameSync(part, databaseIn(folder))
    return { ...restored, secrets: withSecrets, keys }
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(part + ending, { force: true })
    lock.release()
  }
}

/** Puts the secrets back into the tables that they came from. @throws Fault `wrong-secrets` */
function takeSecrets(part: string, secrets: string) {
  const db = new Database(part)
  try {
    db.prepare('ATTACH DATABASE ? AS secrets').run(secrets)
    const version = db.pragma('main.user_version', { simple: true })
    const fits =
      db.pragma('secrets.application_id', { simple: true }) === secretsId &&
      db.pragma('secrets.user_version', { simple: true }) === version
    if (!fits) throw new Error('it belongs to another file')
    const kept = db.prepare('SELECT name FROM secrets.sqlite_schema').pluck().all()
    for (const table of secretTables(db)) {
      if (kept.includes(table)) db.exec(`INSERT INTO main.${table} SELECT * FROM secrets.${table}`)
    }
    db.exec('DETACH DATABASE secrets')
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    const remedy = 'Take the file that was made with this backup, or move it away to go on without passwords.'
    throw new Fault('wrong-secrets', `${secrets} cannot be used: ${said}.`, remedy, cause)
  } finally {
    db.close()
  }
}

/** @throws Fault `backup-wrong` */
function proved(part: string): Omit<Restored, 'secrets' | 'keys'> {
  const db = openDatabase(part, migrations)
  try {
    const { rows, faults } = verify(db)
    if (faults.length > 0) {
      const said = faults.slice(0, 3).join('; ')
      throw new Fault('backup-wrong', `The backup does not hold: ${said}.`, 'Take an earlier backup.')
    }
    const lastAt = db.prepare('SELECT max(at) FROM journal').pluck().get() as Millis | null
    const accounts = [...new StaffTables(db).accounts().values()]
    const admins = accounts.filter(({ role, active, demo }) => role === 'admin' && active && !demo)
    return { rows, lastAt, admins: admins.map(({ id }) => id) }
  } finally {
    db.close()
  }
}
