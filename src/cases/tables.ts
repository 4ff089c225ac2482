import { canonicalText } from '../core/canonical.ts'
import type { Db } from '../core/database.ts'
import type { CaseNo, HallDay, Millis, SlipNo, VisitId, WindowNo } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import { type CaseFile, fileOf, type Handler, type ItemVersions } from './case-file.ts'
import { CaseList } from './case-list.ts'
import type { CaseEvent, Due } from './events.ts'
import { ShownCases } from './shown-cases.ts'

export { caseTableNames, createCaseTables } from './schema.ts'

/**
 * A commit stays short: what is more is noted a second later. Part of the text of the query: SQLite prepares a query
 * anew for each bound LIMIT, and this one is asked before every command.
 */
const overdueAtOnce = 200

/** What follows in SQL from the events of cases, and what decisions ask of one case; lists are asked of `list`. */
export class CaseTables {
  readonly list: CaseList
  /** What the public is told. */
  readonly shown: ShownCases
  readonly #statements

  constructor(db: Db) {
    this.list = new CaseList(db)
    this.shown = new ShownCases(db)
    const due = 'due_day = @dueDay, due_at = @dueAt, amber_at = @amberAt, due_certain = @dueCertain'
    const entries = `
      SELECT j.seq, j.at, j.by, j.event FROM case_entries e JOIN journal j ON j.seq = e.seq
      WHERE e.id = (SELECT id FROM cases WHERE case_no = ?) ORDER BY e.seq`
    this.#statements = {
      open: db.prepare(`
        INSERT INTO cases (id, case_no, day, window, serial, opened_at, opened_by, visit, without_visit, item,
          item_version, department, kind, state, at_window, external, request, applicant)
        VALUES (@id, @case, @day, @window, @serial, @at, @staff, @visit, @withoutVisit, @item,
          @itemVersion, @department, @kind, 'opened', @window, @external, @request, @applicant)`),
      day: db.prepare('INSERT INTO case_days (day, first_id) VALUES (?, ?) ON CONFLICT DO NOTHING'),
      entry: db.prepare('INSERT INTO case_entries (id, seq) SELECT id, ? FROM cases WHERE case_no = ?'),
      accept: db.prepare(`
        UPDATE cases SET state = 'running', kind = @kind, item_version = @itemVersion, accepted_at = @at, ${due}
        WHERE case_no = @case`),
      state: db.prepare('UPDATE cases SET state = ? WHERE case_no = ?'),
      standStill: db.prepare(`UPDATE cases SET state = 'suspended', ${due} WHERE case_no = @case`),
      goOn: db.prepare(`
        UPDATE cases SET state = iif(accepted_at IS NULL, 'opened', 'running'), ${due} WHERE case_no = @case`),
      due: db.prepare(`UPDATE cases SET ${due} WHERE case_no = @case`),
      handOver: db.prepare('UPDATE cases SET at_window = ?, at_department = ? WHERE case_no = ?'),
      sendPart: db.prepare(`
        INSERT INTO case_parts (department, id, part)
        SELECT @department, id, @part FROM cases WHERE case_no = @case`),
      endPart: db.prepare(`
        DELETE FROM case_parts WHERE id = (SELECT id FROM cases WHERE case_no = ?) AND part = ?`),
      endParts: db.prepare('DELETE FROM case_parts WHERE id = (SELECT id FROM cases WHERE case_no = ?)'),
      giveBack: db.prepare(`
        UPDATE cases SET state = 'returned', kind = 'returned', outcome = 'returned', ended_at = ?
        WHERE case_no = ?`),
      close: db.prepare(`UPDATE cases SET state = 'closed', outcome = ?, ended_at = ? WHERE case_no = ?`),
      number: db.prepare('UPDATE cases SET external = ? WHERE case_no = ?'),
      slip: db.prepare('INSERT INTO slips (slip, case_no, token, seq) VALUES (?, ?, ?, ?)'),
      finding: db.prepare(`
        INSERT INTO findings (finding, rule, case_no, visit, window, staff, day, evidence, noted_at)
        VALUES (@finding, @rule, @case, @visit, @window, @staff, @day, @evidence, @at)`),
      overNoted: db.prepare('UPDATE cases SET over_noted = 1 WHERE case_no = ?'),
      entriesOf: db.prepare(entries),
      lastSerial: db.prepare('SELECT max(serial) FROM cases WHERE day = ? AND window = ?').pluck(),
      ofRequest: db.prepare('SELECT case_no FROM cases WHERE request = ?').pluck(),
      ofToken: db.prepare('SELECT case_no FROM slips WHERE token = ?').pluck(),
      caseOfSlip: db.prepare('SELECT case_no FROM slips WHERE slip = ?').pluck(),
      knowsFinding: db.prepare('SELECT 1 FROM findings WHERE finding = ?').pluck(),
      countOfVisit: db.prepare('SELECT count(*) FROM cases WHERE visit = ?').pluck(),
      overdue: db
        .prepare(`
        SELECT case_no FROM cases
        WHERE ended_at IS NULL AND over_noted = 0 AND due_at IS NOT NULL AND due_at < ?
        ORDER BY due_at LIMIT ${overdueAtOnce}`)
        .pluck(),
      uncertain: db
        .prepare(`
        SELECT case_no FROM cases WHERE ended_at IS NULL AND due_certain = 0 ORDER BY due_day`)
        .pluck(),
    }
  }

  project({ event, at, seq }: Recorded<CaseEvent>): void {
    const sql = this.#statements
    if (event.type === 'case-opened') {
      const { type: _, ...opened } = event
      sql.open.run({ ...opened, id: seq, at })
      sql.day.run(event.day, seq)
    }
    if (event.case !== null) sql.entry.run(seq, event.case)
    switch (event.type) {
      case 'case-accepted': {
        const { case: id, kind, itemVersion } = event
        sql.accept.run({ case: id, kind, itemVersion, at, ...dueColumns(event.due) })
        return
      }
      case 'case-supplement-asked':
        if (event.afterAcceptance) sql.standStill.run({ case: event.case, ...dueColumns(null) })
        else sql.state.run('incomplete', event.case)
        return
      case 'case-supplemented':
        sql.goOn.run({ case: event.case, ...dueColumns(event.due) })
        return
      case 'case-handed-over': {
        const { window, department } = placeOf(event.to)
        sql.handOver.run(window, department, event.case)
        return
      }
      case 'case-part-sent': {
        const { case: id, department, part } = event
        sql.sendPart.run({ case: id, department, part })
        return
      }
      case 'case-part-done':
        sql.endPart.run(event.case, event.part)
        return
      case 'case-extended':
      case 'case-due-reckoned':
        sql.due.run({ case: event.case, ...dueColumns(event.due) })
        return
      case 'case-returned':
        sql.giveBack.run(at, event.case)
        sql.endParts.run(event.case)
        return
      case 'case-closed':
        sql.close.run(event.outcome, at, event.case)
        sql.endParts.run(event.case)
        return
      case 'case-numbered':
        sql.number.run(event.external, event.case)
        return
      case 'slip-issued':
        sql.slip.run(event.slip, event.case, event.token, seq)
        return
      case 'finding-noted': {
        const { type: _, evidence, ...finding } = event
        sql.finding.run({ ...finding, evidence: canonicalText(evidence), at })
        if (event.rule === 'over-limit' && event.case !== null) sql.overNoted.run(event.case)
        return
      }
      case 'case-opened':
      case 'case-step-done':
      case 'case-part-begun':
      case 'case-extension-asked':
      case 'case-extension-refused':
      case 'case-corrected':
        return
      default:
        unreachable(event)
    }
  }

  /** Everything about one case; null for one that is not in the log. */
  file(id: CaseNo, items: ItemVersions): CaseFile | null {
    return fileOf(this.entries(id), items)
  }

  /** The entries of a case in the journal, oldest first. */
  entries(id: CaseNo): Recorded<CaseEvent>[] {
    const rows = this.#statements.entriesOf.all(id) as {
      seq: number
      at: Millis
      by: string
      event: string
    }[]
    return rows.map((row) => ({ ...row, event: JSON.parse(row.event) as CaseEvent }))
  }

  /** The last serial of a window's day; 0 for none. */
  lastSerial(day: HallDay, window: WindowNo): number {
    return (this.#statements.lastSerial.get(day, window) as number | null) ?? 0
  }

  /** The case that a page's request got before. */
  caseOfRequest(request: string): CaseNo | null {
    return (this.#statements.ofRequest.get(request) as CaseNo | undefined) ?? null
  }

  /** The case behind the public page of a slip. */
  caseOfToken(token: string): CaseNo | null {
    return (this.#statements.ofToken.get(token) as CaseNo | undefined) ?? null
  }

  caseOfSlip(slip: SlipNo): CaseNo | null {
    return (this.#statements.caseOfSlip.get(slip) as CaseNo | undefined) ?? null
  }

  knowsFinding(finding: string): boolean {
    return this.#statements.knowsFinding.get(finding) !== undefined
  }

  /** How many cases a visit led to. */
  countOfVisit(visit: VisitId): number {
    return this.#statements.countOfVisit.get(visit) as number
  }

  /** Open cases past their limit of which that was not noted yet, the longest past first; at most 200. */
  overdue(at: Millis): CaseNo[] {
    return this.#statements.overdue.all(at) as CaseNo[]
  }

  /** Open cases whose limit lies beyond the calendar that was known when it was reckoned. */
  withUncertainDue(): CaseNo[] {
    return this.#statements.uncertain.all() as CaseNo[]
  }
}

const dueColumns = (due: Due | null) => ({
  dueDay: due?.day ?? null,
  dueAt: due?.at ?? null,
  amberAt: due?.amberAt ?? null,
  dueCertain: due ? +due.certain : null,
})

const placeOf = (to: Handler) => ({
  window: 'window' in to ? to.window : null,
  department: 'department' in to ? to.department : null,
})
