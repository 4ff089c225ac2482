import type { Db } from '../core/database.ts'
import { dayNumbered } from '../core/days.ts'
import type { CaseNo, HallDay, ItemCode, Millis, StaffId, VisitId, WindowNo } from '../core/ids.ts'
import type { CaseKind, CaseState, Light, Outcome } from './events.ts'

/** One line of the log as the tables keep it. */
export interface CaseRow {
  readonly id: number
  readonly case: CaseNo
  readonly external: string | null
  readonly openedAt: Millis
  readonly openedBy: StaffId
  readonly window: WindowNo
  readonly visit: VisitId | null
  readonly item: ItemCode
  readonly itemVersion: number
  readonly department: string
  readonly kind: CaseKind
  readonly state: CaseState
  readonly atWindow: WindowNo | null
  readonly atDepartment: string | null
  readonly acceptedAt: Millis | null
  readonly dueDay: HallDay | null
  readonly dueAt: Millis | null
  readonly amberAt: Millis | null
  readonly dueCertain: number | null
  readonly endedAt: Millis | null
  readonly outcome: Outcome | null
}

/** What a list is narrowed by; all that are named hold together. */
export interface CaseFilter {
  readonly light?: Light | undefined
  readonly state?: CaseState | undefined
  readonly kind?: CaseKind | undefined
  /** The window that handles it. */
  readonly window?: WindowNo | undefined
  readonly item?: ItemCode | undefined
  readonly department?: string | undefined
  /** Days of opening, both included. */
  readonly from?: HallDay | undefined
  readonly to?: HallDay | undefined
  /** A case number, or its day, or its day and window. */
  readonly number?: string | undefined
  readonly external?: string | undefined
}

const columns = `
  id, case_no AS "case", external, opened_at AS openedAt, opened_by AS openedBy, window, visit, item,
  item_version AS itemVersion, department, kind, state, at_window AS atWindow, at_department AS atDepartment,
  accepted_at AS acceptedAt, due_day AS dueDay, due_at AS dueAt, amber_at AS amberAt, due_certain AS dueCertain,
  ended_at AS endedAt, outcome`

const openStates: readonly CaseState[] = ['opened', 'incomplete', 'running', 'suspended']

interface Query {
  readonly where: string[]
  readonly values: Record<string, string | number>
  /** The index that the list is walked along, newest first; null for the table itself. */
  index: string | null
}

/** The log's lines: lists, days and windows. Every query walks an index that was made for it (see schema.ts). */
export class CaseList {
  readonly #db: Db
  readonly #statements
  /** Statements of lists by their text: one for each combination of filters that was asked for. */
  readonly #lists = new Map<string, ReturnType<Db['prepare']>>()

  constructor(db: Db) {
    this.#db = db
    this.#statements = {
      one: db.prepare(`SELECT ${columns} FROM cases WHERE case_no = ?`),
      day: db.prepare(`SELECT ${columns} FROM cases WHERE day = ? AND window = ? ORDER BY serial`),
      ofVisit: db.prepare(`SELECT ${columns} FROM cases WHERE visit = ? ORDER BY id`),
      openAt: db.prepare(`
        SELECT ${columns} FROM cases INDEXED BY cases_open_at_window
        WHERE ended_at IS NULL AND at_window = ? ORDER BY due_at LIMIT ?`),
      openAtDepartment: db.prepare(`
        SELECT ${columns} FROM cases INDEXED BY cases_open_at_department
        WHERE ended_at IS NULL AND at_department = ? ORDER BY due_at LIMIT ?`),
      partsAtDepartment: db
        .prepare('SELECT DISTINCT id FROM case_parts WHERE department = ? ORDER BY id LIMIT ?')
        .pluck(),
      byId: db.prepare(`SELECT ${columns} FROM cases WHERE id = ?`),
      firstFrom: db.prepare('SELECT first_id FROM case_days WHERE day >= ? ORDER BY day LIMIT 1').pluck(),
      anyUpTo: db.prepare('SELECT 1 FROM case_days WHERE day <= ? LIMIT 1').pluck(),
      firstAfter: db.prepare('SELECT first_id FROM case_days WHERE day > ? ORDER BY day LIMIT 1').pluck(),
    }
  }

  one(id: CaseNo): CaseRow | null {
    return (this.#statements.one.get(id) as CaseRow | undefined) ?? null
  }

  /** Whether a case was opened on this day or before: whether the hall kept its log by then. */
  wasKeptBy(day: HallDay): boolean {
    return this.#statements.anyUpTo.get(day) !== undefined
  }

  /** What a window opened on a day, in order (台账). */
  day(day: HallDay, window: WindowNo): CaseRow[] {
    return this.#statements.day.all(day, window) as CaseRow[]
  }

  ofVisit(visit: VisitId): CaseRow[] {
    return this.#statements.ofVisit.all(visit) as CaseRow[]
  }

  /** Open ones of a window and of what departments have there, those due first in front. */
  openAt(window: WindowNo, departments: readonly string[], most: number): CaseRow[] {
    const { openAt, openAtDepartment } = this.#statements
    const here = openAt.all(window, most) as CaseRow[]
    const theirs = departments.flatMap((one) => openAtDepartment.all(one, most) as CaseRow[])
    return dueFirst([...here, ...theirs], most)
  }

  /** Joint cases in which a part of one of these departments is not done; of very many those opened first. */
  partsOpenAt(departments: readonly string[], most: number): CaseRow[] {
    const { partsAtDepartment, byId } = this.#statements
    const ids = departments.flatMap((one) => partsAtDepartment.all(one, most) as number[])
    return dueFirst(
      [...new Set(ids)].map((id) => byId.get(id) as CaseRow),
      most,
    )
  }

  /**
   * A page of the log, newest first.
   * @param before `id` of the last line of the page before; null for the first page
   */
  page(filter: CaseFilter, at: Millis, before: number | null, most: number): CaseRow[] {
    const query = this.#query(filter, at)
    if (!query) return []
    if (before !== null) {
      query.where.push('id < @before')
      query.values.before = before
    }
    const text = `
      SELECT ${columns} FROM cases ${query.index === null ? '' : `INDEXED BY ${query.index}`}
      ${query.where.length > 0 ? `WHERE ${query.where.join(' AND ')}` : ''}
      ORDER BY id DESC LIMIT @most`
    const known = this.#lists.get(text)
    const statement = known ?? this.#db.prepare(text)
    if (!known) this.#lists.set(text, statement)
    return statement.all({ ...query.values, most }) as CaseRow[]
  }

  /** Null where nothing can fit. */
  #query(filter: CaseFilter, at: Millis): Query | null {
    const query: Query = { where: [], values: {}, index: null }
    const { light, window, item, department, external } = filter
    // What is returned is of that kind, and only that is: the index of kinds finds it.
    const kind = filter.state === 'returned' ? 'returned' : filter.kind
    if (filter.state === 'returned' && filter.kind && filter.kind !== 'returned') return null
    const state = filter.state === 'returned' ? undefined : filter.state
    const also = (text: string, name: string, value: string | number | undefined) => {
      if (value === undefined) return
      query.where.push(text)
      query.values[name] = value
    }
    also('state = @state', 'state', state)
    also('kind = @kind', 'kind', kind)
    also('at_window = @window', 'window', window)
    also('item = @item', 'item', item)
    also('department = @department', 'department', department)
    also('external = @external', 'external', external)
    const open = light !== undefined || (state !== undefined && openStates.includes(state))
    if (open) query.where.push('ended_at IS NULL')
    if (light) {
      query.where.push(lit[light])
      query.values.at = at
    }
    if (!this.#withinDays(query, filter)) return null
    const numbered = filter.number === undefined ? null : numberedBy(filter.number, query)
    query.index = numbered ?? indexFor({ ...filter, kind }, open)
    return query
  }

  /** Cases of a run of days are a run of `id`. False where no case was opened since. */
  #withinDays({ where, values }: Query, { from, to }: CaseFilter): boolean {
    const { firstFrom, firstAfter } = this.#statements
    if (from !== undefined) {
      const first = firstFrom.get(from) as number | undefined
      if (first === undefined) return false
      where.push('id >= @first')
      values.first = first
    }
    const after = to === undefined ? undefined : (firstAfter.get(to) as number | undefined)
    if (after !== undefined) {
      where.push('id < @after')
      values.after = after
    }
    return true
  }
}

/** Those due first in front, what has no end last. */
function dueFirst(rows: readonly CaseRow[], most: number): CaseRow[] {
  const dueAt = (row: CaseRow) => row.dueAt ?? Number.POSITIVE_INFINITY
  return [...rows].sort((a, b) => dueAt(a) - dueAt(b) || a.id - b.id).slice(0, most)
}

const lit: Record<Light, string> = {
  red: 'due_at < @at',
  amber: 'amber_at <= @at AND due_at >= @at',
  green: 'amber_at > @at',
}

/** The narrowest index first: one item has fewer cases than one window, a kind has most. */
function indexFor({ external, item, window, department, kind }: CaseFilter, open: boolean): string | null {
  if (external !== undefined) return 'cases_by_external'
  if (open) return 'cases_open'
  if (item !== undefined) return 'cases_by_item'
  if (window !== undefined) return 'cases_by_window'
  if (department !== undefined) return 'cases_by_department'
  return kind === undefined ? null : 'cases_by_kind'
}

/** A whole number is one case; its day, or its day and window, are few: the constraints' own indexes find them. */
function numberedBy(number: string, { where, values }: Query): string {
  const [, window, serial] = number.split('-') as (string | undefined)[]
  if (serial !== undefined) {
    where.push('case_no = @number')
    values.number = number
    return 'sqlite_autoindex_cases_1'
  }
  where.push('day = @day')
  values.day = dayNumbered(number)
  if (window !== undefined) {
    where.push('window = @opener')
    values.opener = Number(window)
  }
  return 'sqlite_autoindex_cases_2'
}
