import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { openDatabase } from '../../src/core/database.ts'
import {
  type HallDay,
  hallDay,
  type ItemCode,
  itemCode,
  type Millis,
  millis,
  staffId,
} from '../../src/core/ids.ts'
import { Journal } from '../../src/core/journal.ts'
import type { HallEvent } from '../../src/events.ts'
import { migrations } from '../../src/hall/migrations.ts'
import { HallTables } from '../../src/hall/tables.ts'
import { itemKinds } from '../../src/items/events.ts'

/** A city hall: 500 windows, 5 000 cases on each day since. */
export const windows = 500
export const casesADay = 5_000
export const items = 400
export const departments = 40
/**
 * Half of the last cases are open: 0.5 % of five million. However long a hall keeps its log, it has as many in hand,
 * so logs of every length have as many open ones.
 */
const openTail = 50_000
/** Other entries of the journal between two openings. */
export const seqStep = 8
const dayMs = 86_400_000
/** The last case was opened on this day. */
const lastDay = Date.UTC(2026, 10, 20)

export const itemOf = (no: number): ItemCode => itemCode(`IT-${no % items}`)
export const departmentOf = (no: number) => `第${no % departments}局`

export interface LogSize {
  readonly cases: number
}

const daysIn = ({ cases }: LogSize) => Math.ceil(cases / casesADay)
const dayNo = (log: LogSize, no: number): HallDay =>
  hallDay(new Date(lastDay - (daysIn(log) - 1 - no) * dayMs).toISOString().slice(0, 10))
/** A day of the log, counted back from its last: 0 is the last. */
export const dayBack = (log: LogSize, back: number): HallDay => dayNo(log, daysIn(log) - 1 - back)
/** The moment after the last case. */
export const now: Millis = millis(lastDay + dayMs)

/**
 * Makes a hall's file with a log of so many cases, without a journal of their lives: the lines as the tables would
 * have made them, 400 items, and nothing else.
 */
export function writeLog(data: string, cases: number): void {
  mkdirSync(data, { recursive: true })
  const db = openDatabase(join(data, 'hall.db'), migrations)
  db.pragma('synchronous = OFF')
  writeItems(db)
  const indexes = db
    .prepare(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'cases' AND sql IS NOT NULL`,
    )
    .all() as { name: string; sql: string }[]
  // Made at the end: quicker than row by row.
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`)
  fill(db, { cases })
  for (const { sql } of indexes) db.exec(sql)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

function writeItems(db: Database.Database) {
  const journal = new Journal<HallEvent>(db)
  const tables = new HallTables(db)
  const none = {
    materials: [],
    legalBasis: '',
    contact: '',
    feeStandard: '',
    jointDepartments: [],
    ticketItem: null,
  }
  db.transaction(() => {
    for (let no = 0; no < items; no++) {
      const name = { zh: `事项${no}`, en: `Item ${no}` }
      const kind = itemKinds[no % itemKinds.length] ?? 'promised'
      const item = {
        code: itemOf(no),
        name,
        department: departmentOf(no),
        kind,
        steps: [],
        limitDays: 20,
        ...none,
      }
      tables.project(journal.append('hall', millis(0), { type: 'item-defined', version: 1, item }))
    }
  })()
}

function fill(db: Database.Database, log: LogSize) {
  const day = db.prepare('INSERT INTO case_days (day, first_id) VALUES (?, ?)')
  const line = db.prepare(`
    INSERT INTO cases (id, case_no, day, window, serial, opened_at, opened_by, visit, item, item_version, department,
      kind, state, at_window, at_department, external, accepted_at, due_day, due_at, amber_at, due_certain, over_noted,
      ended_at, outcome)
    VALUES (@id, @case, @day, @window, @serial, @at, '${staffId('wang')}', @visit, @item, 1, @department,
      @kind, @state, @atWindow, @atDepartment, @external, @accepted, @dueDay, @due, @amber, 1, 1,
      @ended, @outcome)`)
  const lines = linesOf(log)
  const write = db.transaction((from: number, to: number) => {
    for (let no = from; no < to; no++) {
      if (no % casesADay === 0) day.run(dayNo(log, no / casesADay), no * seqStep + 1)
      line.run(lines(no))
    }
  })
  for (let from = 0; from < log.cases; from += 100_000) write(from, Math.min(log.cases, from + 100_000))
}

/** The same lines in every run: some windows have many cases a day, most have few; a few of the open ones are late. */
function linesOf(log: LogSize) {
  let seed = 20_261_122
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  let serials = new Map<number, number>()
  return (no: number) => {
    const nth = no % casesADay
    if (nth === 0) serials = new Map()
    const day = dayNo(log, Math.floor(no / casesADay))
    const short = day.replaceAll('-', '')
    const at = Date.parse(day) + nth * 6_000
    const window = 1 + Math.floor(windows * random() ** 1.6)
    const serial = (serials.get(window) ?? 0) + 1
    serials.set(window, serial)
    const item = Math.floor(items * random() ** 1.3)
    const open = no >= log.cases - openTail && no % 2 === 0
    const returned = !open && random() < 0.02
    const waits = open && random() < 0.15
    const elsewhere = open && random() < 0.05
    const limitDays = random() < 0.03 ? 1 : 12 + Math.floor(random() * 20)
    const due = waits ? null : at + limitDays * dayMs
    return {
      id: no * seqStep + 1,
      case: `${short}-${window}-${String(serial).padStart(3, '0')}`,
      day,
      window,
      serial,
      at,
      visit: `${short}-A${nth}`,
      item: itemOf(item),
      department: departmentOf(item),
      kind: returned ? 'returned' : waits ? 'supplement' : itemKinds[item % itemKinds.length],
      state: returned ? 'returned' : waits ? 'incomplete' : open ? 'running' : 'closed',
      atWindow: elsewhere ? null : window,
      atDepartment: elsewhere ? departmentOf(item) : null,
      external: no % 3 === 0 ? `EX-${no}` : null,
      accepted: waits ? null : at,
      dueDay: due === null ? null : new Date(due).toISOString().slice(0, 10),
      due,
      amber: due === null ? null : due - Math.max(1, limitDays * 0.2) * dayMs,
      ended: open ? null : at + 3_600_000,
      outcome: open ? null : returned ? 'returned' : 'granted',
    }
  }
}
