import type { Db } from '../core/database.ts'
import type { CaseNo, HallDay, ItemCode, Millis, VisitId } from '../core/ids.ts'
import type { CaseState } from './events.ts'

/** What of a case may be shown to anybody who holds one of its slips; the item's name is asked of the catalogue. */
export interface CaseOfSlip {
  readonly case: CaseNo
  readonly item: ItemCode
  readonly itemVersion: number
  readonly department: string
  readonly state: CaseState
  readonly openedAt: Millis
  readonly acceptedAt: Millis | null
  readonly dueDay: HallDay | null
  readonly endedAt: Millis | null
  readonly visited: boolean
}

/** Notices on the wall. In the statement itself: SQLite prepares it anew for each bound LIMIT. */
const noticesAtMost = 6

/** What the public is told of cases: nothing that a name, a reason or a rating stands in is ever read here. */
export class ShownCases {
  readonly #statements

  constructor(db: Db) {
    const columns = `
      c.case_no AS "case", c.item, c.item_version AS itemVersion, c.department, c.state,
      c.opened_at AS openedAt, c.accepted_at AS acceptedAt, c.due_day AS dueDay, c.ended_at AS endedAt,
      c.visit IS NOT NULL AS visited`
    this.#statements = {
      ofSlip: db.prepare(`
        SELECT ${columns} FROM slips s JOIN cases c ON c.case_no = s.case_no WHERE s.token = ?`),
      one: db.prepare(`SELECT ${columns} FROM cases c WHERE c.case_no = ?`),
      visitOfSlip: db.prepare(`
        SELECT c.visit, c.case_no AS "case" FROM slips s JOIN cases c USING (case_no)
        WHERE s.token = ? AND c.visit IS NOT NULL`),
      closed: db.prepare(`
        SELECT case_no AS "case", ended_at AS at FROM cases
        WHERE ended_at >= ? AND state = 'closed' AND kind <> 'inquiry' ORDER BY ended_at DESC, id DESC LIMIT ${noticesAtMost}`),
    }
  }

  /** The case behind the public page of a slip; null for whatever was never a token. */
  ofSlip(token: string): CaseOfSlip | null {
    return shownCase(this.#statements.ofSlip.get(token))
  }

  /** The same by the number of the case. */
  one(id: CaseNo): CaseOfSlip | null {
    return shownCase(this.#statements.one.get(id))
  }

  /** The visit that led to the case of a slip, for its rating; null where none did. */
  visitOfSlip(token: string): { readonly visit: VisitId; readonly case: CaseNo } | null {
    return (this.#statements.visitOfSlip.get(token) as { visit: VisitId; case: CaseNo } | undefined) ?? null
  }

  /** Cases closed since then, the latest first; inquiries have no notice (nobody knows their numbers). */
  closedSince(since: Millis): readonly { readonly case: CaseNo; readonly at: Millis }[] {
    return this.#statements.closed.all(since) as { case: CaseNo; at: Millis }[]
  }
}

function shownCase(row: unknown): CaseOfSlip | null {
  const found = row as CaseOfSlip | undefined
  return found ? { ...found, visited: Boolean(found.visited) } : null
}
