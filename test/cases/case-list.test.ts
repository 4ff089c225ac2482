import Database from 'better-sqlite3'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { CaseFilter, CaseRow } from '../../src/cases/case-list.ts'
import { type CaseEvent, type CaseKind, caseKinds, caseStates } from '../../src/cases/events.ts'
import { lightOf } from '../../src/cases/lights.ts'
import { numberOf } from '../../src/cases/open-case.ts'
import { CaseTables, createCaseTables } from '../../src/cases/tables.ts'
import { hallDay, itemCode, millis, staffId, windowNo } from '../../src/core/ids.ts'
import { createJournalTable } from '../../src/core/journal.ts'
import { type ItemKind, itemKinds } from '../../src/items/events.ts'

/** Every statement that is run, as SQLite runs it. */
const statements: string[] = []
const db = new Database(':memory:', { verbose: (sql) => statements.push(String(sql)) })
createJournalTable(db)
createCaseTables(db)
const tables = new CaseTables(db)

const items = ['SB-001', 'SB-003', 'BDC-001'].map(itemCode)
const departments = ['县人力资源和社会保障局', '县不动产登记中心']
const windows = [1, 2, 3].map(windowNo)
const dayMs = 86_400_000
const start = Date.parse('2026-11-02T09:00:00+08:00')
const now = millis(start + 12 * dayMs)
const dayAt = (at: number) => hallDay(new Date(at + 8 * 3_600_000).toISOString().slice(0, 10))

const all: CaseRow[] = []

/** 12 cases a day on ten days: open ones, closed and returned ones, at windows and departments, in every light. */
beforeAll(() => {
  let seq = 0
  const happens = (event: CaseEvent, at: number) => {
    seq += 1
    tables.project({ seq, at: millis(at), by: 'staff:wang', event })
  }
  for (let count = 0; count < 120; count++) {
    const at = start + Math.floor(count / 12) * dayMs + (count % 12) * 60_000
    const window = windows[count % 3]!
    const day = dayAt(at)
    const serial = tables.lastSerial(day, window) + 1
    const id = numberOf(day, window, serial)
    const staff = staffId('wang')
    const intended = itemKinds[count % itemKinds.length] as ItemKind
    const by = { case: id, window, staff }
    const opened = {
      item: items[count % 5] ?? items[0]!,
      itemVersion: 1,
      department: departments[count % 2]!,
      intended,
    }
    const none = { visit: null, applicant: null, request: null }
    const external = count % 4 === 0 ? `RS-${count % 8}` : null
    const kind: CaseKind = count % 7 === 0 ? 'supplement' : intended
    happens(
      { type: 'case-opened', ...by, ...opened, ...none, day, serial, kind, external, withoutVisit: '来信' },
      at,
    )
    if (count % 7 === 0) continue
    const due = {
      day,
      at: millis(at + (count % 5) * 4 * dayMs),
      amberAt: millis(at + 2 * dayMs),
      certain: true,
    }
    happens({ type: 'case-accepted', ...by, kind: intended, itemVersion: 1, limit: null, due }, at)
    if (count % 11 === 0)
      happens({ type: 'case-handed-over', ...by, to: { department: departments[0]! }, reason: '' }, at)
    const slip = `${id}/1` as never
    if (count % 6 === 1) {
      happens({ type: 'case-supplement-asked', ...by, slip, missing: [], afterAcceptance: true }, at)
    }
    if (count % 6 === 2) happens({ type: 'case-returned', ...by, slip, reason: '', late: null }, at + 1)
    if (count % 6 > 3) {
      const whole = { outcome: 'granted', note: '', late: null, incomplete: null } as const
      happens({ type: 'case-closed', ...by, ...whole }, at + 1)
    }
  }
  const ids = db.prepare('SELECT case_no FROM cases ORDER BY id DESC').pluck().all()
  all.push(...ids.map((id) => tables.list.one(id as never)!))
})

/** What a list has to show, said without SQL. */
function fits(row: CaseRow, filter: CaseFilter): boolean {
  const day = dayAt(row.openedAt)
  const { dueAt, amberAt, endedAt } = row
  const due = dueAt === null || amberAt === null ? null : { at: dueAt, amberAt }
  const light = endedAt === null ? lightOf(due, now) : null
  const { number, from, to } = filter
  return (
    (filter.light === undefined || filter.light === light) &&
    (filter.state === undefined || filter.state === row.state) &&
    (filter.kind === undefined || filter.kind === row.kind) &&
    (filter.window === undefined || filter.window === row.atWindow) &&
    (filter.item === undefined || filter.item === row.item) &&
    (filter.department === undefined || filter.department === row.department) &&
    (filter.external === undefined || filter.external === row.external) &&
    (from === undefined || day >= from) &&
    (to === undefined || day <= to) &&
    (number === undefined || row.case === number || row.case.startsWith(`${number}-`))
  )
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 5 })
const someDay = fc.integer({ min: -1, max: 14 }).map((days) => dayAt(start + days * dayMs))
const filters: fc.Arbitrary<CaseFilter> = fc.record({
  light: maybe(fc.constantFrom('green', 'amber', 'red')),
  state: maybe(fc.constantFrom(...caseStates)),
  kind: maybe(fc.constantFrom(...caseKinds)),
  window: maybe(fc.constantFrom(...windows)),
  item: maybe(fc.constantFrom(...items)),
  department: maybe(fc.constantFrom(...departments)),
  from: maybe(someDay),
  to: maybe(someDay),
  number: maybe(fc.constantFrom('20261103', '20261103-2', '20261103-2-001', '20261103-9')),
  external: maybe(fc.constantFrom('RS-0', 'RS-4', 'RS-9')),
})
/** Few filters at a time, as people use them; many at once fit nothing. */
const fewFilters = fc
  .tuple(filters, fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 3 }))
  .map(([filter, kept]) =>
    Object.fromEntries(Object.entries(filter).filter((_, index) => kept.includes(index))),
  )

test('whatever a list is narrowed by, its pages are the cases that fit, newest first, each once', () => {
  fc.assert(
    fc.property(fewFilters, fc.integer({ min: 1, max: 40 }), (filter: CaseFilter, most) => {
      const pages: CaseRow[] = []
      let before: number | null = null
      for (;;) {
        const page: CaseRow[] = tables.list.page(filter, now, before, most)
        pages.push(...page)
        if (page.length < most) break
        before = page.at(-1)?.id ?? null
      }
      expect(pages.map((row) => row.case)).toEqual(
        all.filter((row) => fits(row, filter)).map((row) => row.case),
      )
    }),
    { numRuns: 400 },
  )
})

test('no list reads the whole log or sorts it, and no question about one case does', () => {
  statements.length = 0
  fc.assert(
    fc.property(fewFilters, (filter: CaseFilter) => {
      tables.list.page(filter, now, 100, 50)
    }),
    { numRuns: 400 },
  )
  const [one] = all
  tables.list.day(hallDay('2026-11-03'), windowNo(1))
  tables.list.openAt(windowNo(1), departments, 100)
  tables.list.ofVisit('20261103-A001' as never)
  tables.entries(one!.case)
  tables.lastSerial(hallDay('2026-11-03'), windowNo(1))
  tables.caseOfRequest('x')
  tables.countOfVisit('20261103-A001' as never)
  tables.overdue(now)
  tables.withUncertainDue()
  const asked = [...new Set(statements)].filter((sql) => /^\s*SELECT/.test(sql))
  expect(asked.length).toBeGreaterThan(50)
  const explained = asked.map((sql) => {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]
    return { sql, plan: plan.map(({ detail }) => detail) }
  })
  // Along the table itself only where every case fits and the newest 50 are enough; along the index of open ones.
  const reads = explained.filter(({ sql, plan }) => {
    const unfiltered =
      !/WHERE/.test(sql) || /WHERE (state = 'closed' AND )?id < /.test(sql.replaceAll(/\s+/g, ' '))
    return (
      plan.some((step) => /^SCAN (?!cases USING (COVERING )?INDEX cases_(open|due_uncertain))/.test(step)) &&
      !unfiltered
    )
  })
  expect(reads).toEqual([])
  const sorted = explained.filter(({ sql, plan }) => /TEMP B-TREE/.test(plan.join()) && !/day = '/.test(sql))
  expect(sorted).toEqual([])
})
