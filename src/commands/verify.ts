import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, openDatabase } from '../core/database.ts'
import { chainFaults, Journal, journalEnd } from '../core/journal.ts'
import type { HallEvent } from '../events.ts'
import { migrations } from '../hall/migrations.ts'
import { HallTables, rebuildableTables } from '../hall/tables.ts'

/** What a verification found; `faults` is empty when everything holds, and stops at 50. */
export interface Verdict {
  readonly rows: number
  readonly lastHash: string
  readonly tables: number
  readonly faults: readonly string[]
}

const faultsShown = 50

/**
 * Proves a hall's file: walks the hash chain of the journal, builds every table again from it in a fresh
 * database, and compares. Changes nothing in the file, and sees it as it is at one moment while the hall goes on.
 */
export function verify(db: Db): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'hall-verify-'))
  const fresh = openDatabase(join(folder, 'rebuilt.db'), migrations)
  try {
    // Before the transaction: a database cannot be attached within one.
    db.prepare('ATTACH DATABASE ? AS rebuilt').run(fresh.name)
    return db.transaction(() => verdictOf(db, fresh))()
  } finally {
    db.exec('DETACH DATABASE rebuilt')
    fresh.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function verdictOf(db: Db, fresh: Db): Verdict {
  const faults = [...chainFaults(db), ...rebuild(db, fresh)]
  for (const table of rebuildableTables) faults.push(...differences(db, table))
  const { seq, hash } = journalEnd(db)
  return { rows: seq, lastHash: hash, tables: rebuildableTables.length, faults: faults.slice(0, faultsShown) }
}

/** Projects the whole journal into a fresh database; returns why it could not go on. */
function rebuild(db: Db, fresh: Db): string[] {
  const tables = new HallTables(fresh)
  let at = 0
  try {
    fresh.transaction(() => {
      for (const recorded of new Journal<HallEvent>(db).read()) {
        at = recorded.seq
        tables.project(recorded)
      }
    })()
    return []
  } catch (cause) {
    return [`row ${at}: no tables follow from it: ${cause instanceof Error ? cause.message : cause}`]
  }
}

type Row = Readonly<Record<string, unknown>>

/** Rows of a table that are not the same in both databases, told column by column. */
function differences(db: Db, table: string): string[] {
  const key = (db.pragma(`table_info(${table})`) as { name: string; pk: number }[])
    .filter(({ pk }) => pk > 0)
    .map(({ name }) => name)
  const only = (one: string, other: string) => {
    const sql = `SELECT * FROM ${one}.${table} EXCEPT SELECT * FROM ${other}.${table} LIMIT ${faultsShown}`
    const rows = db.prepare(sql).all() as Row[]
    return new Map(rows.map((row) => [key.map((name) => String(row[name])).join(' '), row]))
  }
  const kept = only('main', 'rebuilt')
  const told = only('rebuilt', 'main')
  const faults: string[] = []
  for (const [id, row] of told) {
    const there = kept.get(id)
    if (!there) faults.push(`${table} ${id}: is missing`)
    else
      faults.push(
        ...Object.keys(row)
          .filter((name) => row[name] !== there[name])
          .map((name) => `${table} ${id}: ${name} is ${there[name]}, the journal says ${row[name]}`),
      )
  }
  for (const id of kept.keys())
    if (!told.has(id)) faults.push(`${table} ${id}: the journal knows nothing of it`)
  return faults
}
