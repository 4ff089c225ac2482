import { join } from 'node:path'
import Database from 'better-sqlite3'
import { CaseList } from '../../src/cases/case-list.ts'
import { createCaseTables } from '../../src/cases/schema.ts'
import { type HallDay, hallDay, itemCode, millis, windowNo } from '../../src/core/ids.ts'
import { itemKinds } from '../../src/items/events.ts'
import { type Figure, median, quantile, ratioFigure, round } from './figures.ts'
import { scratch } from './programs.ts'

const bigLog = 5_000_000
const smallLog = 50_000
/** A busy county hall: 31 windows, some 80 cases a day each. */
const casesADay = 2_500
const windows = 31
const items = 120
const departments = 12
/** The last cases are open, half of them; the others are closed or returned. */
const openTail = 20_000
/** Other entries of the journal between two openings. */
const seqStep = 8
const dayMs = 86_400_000
const firstDay = Date.UTC(2019, 0, 1)
const questionsARound = 200
const p99AtMostMs = 50

/** What is asked of the log in a working day, with 5 million cases against 50 thousand. */
export function caseLog(rounds: number): Figure[] {
  const logs = { big: logOf(bigLog), small: logOf(smallLog) }
  const figures: Figure[] = []
  for (const [what, ask] of Object.entries(questions)) {
    const took = { big: [] as number[], small: [] as number[] }
    const medians = { big: [] as number[], small: [] as number[] }
    for (let turn = 0; turn < rounds; turn++) {
      for (const size of ['big', 'small'] as const) {
        const times = Array.from({ length: questionsARound }, () => timed(() => ask(logs[size])))
        took[size].push(...times)
        medians[size].push(median(times))
      }
    }
    const p99 = quantile(took.big, 0.99)
    figures.push(
      {
        what: `${what}, 5 million cases, p99`,
        ours: `${round(p99)} ms`,
        floor: '',
        value: p99,
        must: `≤ ${p99AtMostMs} ms`,
        holds: p99 <= p99AtMostMs,
      },
      ratioFigure(`${what}, 5 million against 50 thousand`, 'ms', medians.big, medians.small, {
        atMost: 1.5,
      }),
    )
  }
  for (const { db } of Object.values(logs)) db.close()
  return figures
}

interface Log {
  readonly db: Database.Database
  readonly list: CaseList
  readonly cases: number
}

const any = (below: number) => Math.floor(Math.random() * below)
const dayNo = (no: number): HallDay => hallDay(new Date(firstDay + no * dayMs).toISOString().slice(0, 10))
/** People look at days of the last weeks; both logs have as many. */
const anyDay = ({ cases }: Log) => dayNo(cases / casesADay - 1 - any(recentDays))
const recentDays = smallLog / casesADay
const anyWindow = () => windowNo(1 + any(windows))
const now = ({ cases }: Log) => millis(firstDay + Math.floor(cases / casesADay) * dayMs)
const page = 51

const questions: Readonly<Record<string, (log: Log) => unknown>> = {
  'open cases': (log) => log.list.page({ state: 'running' }, now(log), null, page),
  'open cases with a green light at a window': (log) =>
    log.list.page({ light: 'green', window: anyWindow() }, now(log), null, page),
  'what a window has in hand': (log) => log.list.openAt(anyWindow(), [], 100),
  'a case by its number': (log) =>
    log.list.page({ number: `${anyDay(log).replaceAll('-', '')}-7-003` }, now(log), null, page),
  "a case by the case system's number": (log) =>
    log.list.page({ external: `EX-${any(log.cases)}` }, now(log), null, page),
  "a window's day": (log) => log.list.day(anyDay(log), anyWindow()),
  'a page among the last cases of an item': (log) => {
    const before = (log.cases - any(smallLog)) * seqStep
    return log.list.page({ item: itemCode(`IT-${any(items)}`) }, now(log), before, page)
  },
}

function timed(ask: () => unknown): number {
  const begun = performance.now()
  ask()
  return performance.now() - begun
}

/** Lines as the journal would have made them, without the journal. */
function logOf(cases: number): Log {
  const db = new Database(join(scratch(`cases-${cases}`), 'cases.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = OFF')
  // As much as a hall has.
  db.pragma('cache_size = -16384')
  createCaseTables(db)
  const indexes = db
    .prepare(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'cases' AND sql IS NOT NULL`,
    )
    .all() as { name: string; sql: string }[]
  // Made at the end: quicker than row by row.
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`)
  fill(db, cases)
  for (const { sql } of indexes) db.exec(sql)
  db.pragma('wal_checkpoint(TRUNCATE)')
  return { db, list: new CaseList(db), cases }
}

function fill(db: Database.Database, cases: number) {
  const day = db.prepare('INSERT INTO case_days (day, first_id) VALUES (?, ?)')
  const line = db.prepare(`
    INSERT INTO cases (id, case_no, day, window, serial, opened_at, opened_by, visit, item, item_version, department,
      kind, state, at_window, external, accepted_at, due_day, due_at, amber_at, due_certain, ended_at, outcome)
    VALUES (@id, @case, @day, @window, @serial, @at, 'wang', @visit, @item, 1, @department,
      @kind, @state, @window, @external, @at, @day, @due, @amber, 1, @ended, @outcome)`)
  const write = db.transaction((from: number, to: number) => {
    for (let no = from; no < to; no++) {
      if (no % casesADay === 0) day.run(dayNo(no / casesADay), no * seqStep + 1)
      line.run(lineOf(no, cases))
    }
  })
  for (let from = 0; from < cases; from += 100_000) write(from, Math.min(cases, from + 100_000))
}

function lineOf(no: number, cases: number) {
  const nth = no % casesADay
  const day = dayNo(Math.floor(no / casesADay))
  const short = day.replaceAll('-', '')
  const at = Date.parse(day) + nth * 10_000
  const window = 1 + (nth % windows)
  const serial = 1 + Math.floor(nth / windows)
  const item = (nth * 7 + Math.floor(no / casesADay)) % items
  const open = no >= cases - openTail && no % 2 === 0
  const returned = !open && no % 50 === 0
  return {
    id: no * seqStep + 1,
    case: `${short}-${window}-${String(serial).padStart(3, '0')}`,
    day,
    window,
    serial,
    at,
    visit: `${short}-A${nth}`,
    item: `IT-${item}`,
    department: `department ${item % departments}`,
    kind: returned ? 'returned' : itemKinds[item % itemKinds.length],
    state: open ? 'running' : returned ? 'returned' : 'closed',
    external: `EX-${no}`,
    due: at + 15 * dayMs,
    amber: at + 12 * dayMs,
    ended: open ? null : at + 3_600_000,
    outcome: open ? null : returned ? 'returned' : 'granted',
  }
}
