import type { Db } from '../core/database.ts'
import type { EntryNo, FindingId, HallDay, Millis, StaffId, WindowNo } from '../core/ids.ts'
import type { EditionChange } from './edition.ts'
import type { Month, TimeCell } from './month-input.ts'
import { type Packed, unpacked } from './packed.ts'
import type { Days } from './period.ts'
import { type AdoptedRulebook, inForce, rulebookOf } from './rulebook.ts'

/** Somebody asked to have undone what takes two people to undo. */
export interface Undoing {
  readonly staff: StaffId
  readonly at: Millis
  readonly reason: string
}

/** What an inspector entered, and what became of it. */
export interface Entry {
  readonly entry: EntryNo
  readonly rule: string
  readonly window: WindowNo
  readonly day: HallDay
  readonly count: number
  readonly hundredths: number
  readonly evidence: string
  readonly staff: StaffId
  readonly madeAt: Millis
  readonly needsSignature: boolean
  readonly signedBy: StaffId | null
  readonly signedAt: Millis | null
  readonly withdrawnBy: StaffId | null
  readonly withdrawnAt: Millis | null
  readonly withdrawnReason: string | null
  /** Who asked for its withdrawal; stays when that has come about. */
  readonly undoing: Undoing | null
}

/** What the system noticed, and what somebody decided; `upheld` is null while nobody has. */
export interface Finding {
  readonly finding: FindingId
  readonly rule: string
  readonly window: WindowNo
  readonly day: HallDay
  readonly case: string | null
  readonly visit: string | null
  readonly evidence: Readonly<Record<string, string | number>>
  readonly notedAt: Millis
  readonly upheld: boolean | null
  readonly decidedBy: StaffId | null
  readonly decidedAt: Millis | null
  readonly reason: string | null
  /** Who asked for its dismissal; stays when that has come about. */
  readonly undoing: Undoing | null
}

export interface WindowCell extends TimeCell {
  readonly window: WindowNo
}

export interface WindowCases {
  readonly window: WindowNo
  readonly closed: number
  readonly onTime: number
}

/** One frozen edition of a month. */
export interface Edition {
  readonly month: Month
  readonly edition: number
  readonly closedAt: Millis
  readonly staff: StaffId
  readonly reason: string | null
  readonly seq: number
  readonly hash: string
  readonly rulebook: number
  readonly changes: readonly EditionChange[]
  readonly models: readonly WindowNo[]
}

const undoingOf = (of: string) =>
  `(SELECT json_object('staff', staff, 'at', at, 'reason', reason) FROM undoings WHERE of = ${of}) AS undoing`
const entryColumns = `entry, rule, window, day, count, hundredths, evidence, staff, made_at AS madeAt,
  needs_signature AS needsSignature, signed_by AS signedBy, signed_at AS signedAt, withdrawn_by AS withdrawnBy,
  withdrawn_at AS withdrawnAt, withdrawn_reason AS withdrawnReason, ${undoingOf('CAST(entries.entry AS TEXT)')}`
const findingColumns = `finding, rule, window, day, case_no AS "case", visit, evidence, noted_at AS notedAt, upheld,
  decided_by AS decidedBy, decided_at AS decidedAt, reason, ${undoingOf('month_findings.finding')}`
const editionColumns =
  'month, edition, closed_at AS closedAt, staff, reason, seq, hash, rulebook, changes, models'

/** What is asked of the tables of ranking; works in the hall and in a thread that only reads. */
export class RankingRecords {
  readonly #sql

  constructor(db: Db) {
    const prepare = (sql: string) => db.prepare(sql)
    this.#sql = {
      rulebooks: prepare('SELECT version, from_day AS "from", rulebook FROM rulebooks ORDER BY version'),
      entries: prepare(`SELECT ${entryColumns} FROM entries WHERE day BETWEEN ? AND ? ORDER BY entry`),
      entry: prepare(`SELECT ${entryColumns} FROM entries WHERE entry = ?`),
      lastEntry: prepare('SELECT max(entry) FROM entries').pluck(),
      findings: prepare(
        `SELECT ${findingColumns} FROM month_findings WHERE day BETWEEN ? AND ? ORDER BY day, finding`,
      ),
      finding: prepare(`SELECT ${findingColumns} FROM month_findings WHERE finding = ?`),
      times: prepare(`
        SELECT window, item, slot, visits, wait_ms AS waitMs, service_ms AS serviceMs FROM month_times
        WHERE month = ? ORDER BY window, item, slot`),
      cases: prepare(`
        SELECT window, sum(closed) AS closed, sum(on_time) AS onTime FROM month_cases
        WHERE month BETWEEN ? AND ? GROUP BY window ORDER BY window`),
      // From one window to the next along the key: a city has a thousand cells for each.
      visited: prepare(`
        WITH RECURSIVE found (window) AS (
          SELECT min(window) FROM month_times WHERE month = @month
          UNION ALL
          SELECT (SELECT min(window) FROM month_times WHERE month = @month AND window > found.window)
          FROM found WHERE window IS NOT NULL)
        SELECT window FROM found WHERE window IS NOT NULL`).pluck(),
      staffed: prepare('SELECT DISTINCT window FROM month_staff WHERE month = ? ORDER BY window').pluck(),
      sat: prepare('SELECT 1 FROM month_staff WHERE month = ? AND window = ? AND staff = ?').pluck(),
      editions: prepare(`SELECT ${editionColumns} FROM editions WHERE month = ? ORDER BY edition`),
      result: prepare('SELECT result FROM editions WHERE month = ? AND edition = ?').pluck(),
      models: prepare('SELECT month, models FROM editions ORDER BY month DESC, edition DESC LIMIT 1'),
      firstMonth: prepare('SELECT min(month) FROM month_times').pluck(),
    }
  }

  rulebooks(): AdoptedRulebook[] {
    const rows = this.#sql.rulebooks.all() as (Omit<AdoptedRulebook, 'rulebook'> & { rulebook: string })[]
    return rows.map((row) => ({ ...row, rulebook: rulebookOf(row.rulebook) }))
  }

  /** The rulebook that a period which begins on this day is scored by. @throws where none was adopted. */
  rulebookFor(firstDay: string): AdoptedRulebook {
    const found = inForce(this.rulebooks(), firstDay)
    if (!found) throw new Error('no rulebook was ever adopted')
    return found
  }

  /** @throws where there is no such version. */
  rulebookOf(version: number): AdoptedRulebook {
    const found = this.rulebooks().find((one) => one.version === version)
    if (!found) throw new Error(`there is no version ${version} of the rulebook`)
    return found
  }

  entriesIn({ first, last }: Days): Entry[] {
    return (this.#sql.entries.all(first, last) as EntryRow[]).map(entryOf)
  }

  entry(entry: number): Entry | null {
    const row = this.#sql.entry.get(entry) as EntryRow | undefined
    return row ? entryOf(row) : null
  }

  nextEntry(): EntryNo {
    return (((this.#sql.lastEntry.get() as number | null) ?? 0) + 1) as EntryNo
  }

  findingsIn({ first, last }: Days): Finding[] {
    return (this.#sql.findings.all(first, last) as FindingRow[]).map(findingOf)
  }

  finding(finding: string): Finding | null {
    const row = this.#sql.finding.get(finding) as FindingRow | undefined
    return row ? findingOf(row) : null
  }

  /** By window, item and slot. */
  times(month: Month): Iterable<WindowCell> {
    return this.#sql.times.iterate(month) as Iterable<WindowCell>
  }

  /** Windows that finished a visit in this month. */
  visited(month: Month): WindowNo[] {
    return this.#sql.visited.all({ month }) as WindowNo[]
  }

  /** Cases whose limit was met or has passed, from one month to another. */
  cases(first: Month, last: Month): WindowCases[] {
    return this.#sql.cases.all(first, last) as WindowCases[]
  }

  /** Windows at which somebody sat in this month. */
  staffed(month: Month): WindowNo[] {
    return this.#sql.staffed.all(month) as WindowNo[]
  }

  /** Whether somebody sat at this window in this month. */
  sat(month: Month, window: WindowNo, staff: StaffId): boolean {
    return this.#sql.sat.get(month, window, staff) === 1
  }

  /** Oldest first. */
  editions(month: Month): Edition[] {
    return (this.#sql.editions.all(month) as EditionRow[]).map(editionOf)
  }

  /** What came out: the RFC 8785 text of a `RankedMonth`. */
  resultOf(month: Month, edition: number): string | null {
    const result = this.#sql.result.get(month, edition) as Packed | undefined
    return result === undefined ? null : unpacked(result)
  }

  /** The model windows in force: those of the last month that was closed; null where none ever was. */
  models(): { month: Month; windows: readonly WindowNo[] } | null {
    const row = this.#sql.models.get() as { month: Month; models: string } | undefined
    return row ? { month: row.month, windows: JSON.parse(row.models) as WindowNo[] } : null
  }

  /** The first month in which a visit was finished; null in a new hall. */
  firstMonth(): Month | null {
    return (this.#sql.firstMonth.get() as Month | null | undefined) ?? null
  }
}

type EntryRow = Omit<Entry, 'needsSignature' | 'undoing'> & {
  readonly needsSignature: number
  readonly undoing: string | null
}
type FindingRow = Omit<Finding, 'upheld' | 'evidence' | 'undoing'> & {
  readonly upheld: number | null
  readonly evidence: string
  readonly undoing: string | null
}
type EditionRow = Omit<Edition, 'changes' | 'models'> & { readonly changes: string; readonly models: string }

const undone = ({ undoing }: { readonly undoing: string | null }) =>
  undoing === null ? null : (JSON.parse(undoing) as Undoing)
const entryOf = (row: EntryRow): Entry => ({
  ...row,
  needsSignature: row.needsSignature === 1,
  undoing: undone(row),
})
const findingOf = (row: FindingRow): Finding => ({
  ...row,
  upheld: row.upheld === null ? null : row.upheld === 1,
  evidence: JSON.parse(row.evidence) as Finding['evidence'],
  undoing: undone(row),
})
const editionOf = (row: EditionRow): Edition => ({
  ...row,
  changes: JSON.parse(row.changes) as EditionChange[],
  models: JSON.parse(row.models) as WindowNo[],
})
