import { join } from 'node:path'
import Database from 'better-sqlite3'
import { CaseList } from '../../src/cases/case-list.ts'
import { type CaseNo, type WindowNo, windowNo } from '../../src/core/ids.ts'
import { caseLogOverHttp } from './case-log-http.ts'
import {
  casesADay,
  dayBack,
  departmentOf,
  itemOf,
  items,
  now,
  seqStep,
  windows,
  writeLog,
} from './case-log-rows.ts'
import { type Figure, median, quantile, ratioFigure, round } from './figures.ts'
import { scratch } from './programs.ts'

const smallLog = 50_000
const questionsARound = 100
const p99AtMostMs = 50
const page = 51
/** A page that every window fills, also in a log of ten days. */
const shortPage = 26

/** What is asked of the log in a working day, with so many cases against 50 thousand; then over HTTP. */
export const caseLogOf =
  (cases: number) =>
  async (rounds: number): Promise<Figure[]> => {
    const logs = { big: openLog(cases), small: openLog(smallLog) }
    const figures = Object.entries(questions).flatMap(([what, ask]) =>
      asked(what, ask, logs, Math.max(3, rounds)),
    )
    const scans = [...logs.big.statements.values()].flatMap((sql) => scansOf(logs.big.db, sql))
    figures.push({
      what: `statements of the case log that walk a whole table: ${scans.join('; ') || 'none'}`,
      ours: `${scans.length} of ${logs.big.statements.size}`,
      floor: '',
      value: scans.length,
      must: '0',
      holds: scans.length === 0,
    })
    for (const { db } of Object.values(logs)) db.close()
    return [...figures, ...(await caseLogOverHttp(logs.big))]
  }

interface Log {
  readonly data: string
  readonly db: Database.Database
  readonly list: CaseList
  readonly cases: number
  /** Every statement that was run: once, with some of its values. */
  readonly statements: ReadonlyMap<string, string>
}

function openLog(cases: number): Log {
  const data = scratch(`cases-${cases}`)
  writeLog(data, cases)
  const statements = new Map<string, string>()
  const db = new Database(join(data, 'hall.db'), {
    verbose: (sql) => statements.set(withoutValues(String(sql)), String(sql)),
  })
  return { data, db, list: new CaseList(db), cases, statements }
}

const withoutValues = (sql: string) => sql.replace(/'[^']*'|\b\d+(\.\d+)?\b/g, '?')

function scansOf(db: Database.Database, sql: string): string[] {
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]
  // Open cases have an index of their own, which holds nothing else; pages of the whole log stop at their end.
  const whole = plan.filter(
    ({ detail }) => detail.startsWith('SCAN') && !/cases_open/.test(detail) && !/LIMIT \d+/.test(sql),
  )
  return whole.map(({ detail }) => detail)
}

function asked(what: string, ask: Question, logs: { big: Log; small: Log }, rounds: number): Figure[] {
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
  const log = `${logs.big.cases / 1_000_000} million cases`
  return [
    {
      what: `${what}, ${log}, p99`,
      ours: `${round(p99)} ms`,
      floor: '',
      value: p99,
      must: `≤ ${p99AtMostMs} ms`,
      holds: p99 <= p99AtMostMs,
    },
    ratioFigure(`${what}, ${log} against 50 thousand`, 'ms', medians.big, medians.small, { atMost: 1.5 }),
  ]
}

type Question = (log: Log) => unknown
const any = (below: number) => Math.floor(Math.random() * below)
const anyWindow = (): WindowNo => windowNo(1 + any(windows))
/** People look at days of the last weeks; both logs have as many. */
const anyDay = (log: Log) => dayBack(log, any(smallLog / casesADay))
const anyItem = () => itemOf(any(items))
const anyDepartment = () => departmentOf(any(items))

const questions: Readonly<Record<string, Question>> = {
  'open cases': (log) => log.list.page({ state: 'running' }, now, null, page),
  'open cases, red': (log) => log.list.page({ light: 'red' }, now, null, page),
  'open cases, amber': (log) => log.list.page({ light: 'amber' }, now, null, page),
  'open cases, green': (log) => log.list.page({ light: 'green' }, now, null, page),
  'open cases, red, at a window': (log) =>
    log.list.page({ light: 'red', window: anyWindow() }, now, null, page),
  'open cases, amber, of a department': (log) =>
    log.list.page({ light: 'amber', department: anyDepartment() }, now, null, page),
  'open cases, green, of an item': (log) =>
    log.list.page({ light: 'green', item: anyItem() }, now, null, page),
  'papers awaited at a window': (log) =>
    log.list.page({ state: 'incomplete', window: anyWindow() }, now, null, page),
  'what a window has in hand': (log) => log.list.openAt(anyWindow(), [anyDepartment()], 100),
  'the newest cases': (log) => log.list.page({}, now, null, page),
  'closed ones of a window': (log) =>
    log.list.page({ state: 'closed', window: anyWindow() }, now, null, shortPage),
  'returned ones': (log) => log.list.page({ state: 'returned' }, now, null, page),
  'promised ones of a department on some days': (log) => {
    const day = anyDay(log)
    return log.list.page(
      { kind: 'promised', department: anyDepartment(), from: day, to: day },
      now,
      null,
      page,
    )
  },
  'a page far back among those of an item': (log) => {
    const before = (log.cases - any(smallLog)) * seqStep
    return log.list.page({ item: anyItem() }, now, before, page)
  },
  'a case by its number': (log) => log.list.one(`${anyDay(log).replaceAll('-', '')}-7-003` as CaseNo),
  'cases by the beginning of a number': (log) =>
    log.list.page({ number: `${anyDay(log).replaceAll('-', '')}-${anyWindow()}` }, now, null, page),
  "a case by the case system's number": (log) =>
    log.list.page({ external: `EX-${3 * any(log.cases / 3)}` }, now, null, page),
  "a window's day": (log) => log.list.day(anyDay(log), anyWindow()),
}

function timed(ask: () => unknown): number {
  const begun = performance.now()
  ask()
  return performance.now() - begun
}
