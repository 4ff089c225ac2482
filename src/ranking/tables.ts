import { canonicalText } from '../core/canonical.ts'
import type { Db } from '../core/database.ts'
import type { Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import type { RankingEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const rankingTableNames = [
  'month_times',
  'month_cases',
  'month_staff',
  'rulebooks',
  'entries',
  'month_findings',
  'editions',
] as const

export function createRankingTables(db: Db) {
  db.exec(`
    CREATE TABLE month_times (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      slot INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 167),
      visits INTEGER NOT NULL,
      wait_ms INTEGER NOT NULL,
      service_ms INTEGER NOT NULL,
      PRIMARY KEY (month, window, item, slot)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE month_cases (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      closed INTEGER NOT NULL,
      on_time INTEGER NOT NULL,
      PRIMARY KEY (month, window)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE month_staff (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      staff TEXT NOT NULL,
      PRIMARY KEY (month, window, staff)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE rulebooks (
      version INTEGER PRIMARY KEY,
      from_day TEXT NOT NULL,
      rulebook TEXT NOT NULL
    ) STRICT;
    CREATE TABLE entries (
      entry INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      window INTEGER NOT NULL,
      day TEXT NOT NULL,
      count INTEGER NOT NULL,
      hundredths INTEGER NOT NULL,
      evidence TEXT NOT NULL,
      staff TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      needs_signature INTEGER NOT NULL,
      signed_by TEXT,
      signed_at INTEGER,
      withdrawn_by TEXT,
      withdrawn_at INTEGER,
      withdrawn_reason TEXT
    ) STRICT;
    CREATE INDEX entries_by_day ON entries (day, window);
    CREATE TABLE month_findings (
      finding TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      window INTEGER NOT NULL,
      day TEXT NOT NULL,
      case_no TEXT,
      visit TEXT,
      evidence TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      upheld INTEGER,
      decided_by TEXT,
      decided_at INTEGER,
      reason TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX findings_by_day ON month_findings (day, window);
    CREATE TABLE editions (
      month TEXT NOT NULL,
      edition INTEGER NOT NULL,
      closed_at INTEGER NOT NULL,
      staff TEXT NOT NULL,
      reason TEXT,
      seq INTEGER NOT NULL,
      hash TEXT NOT NULL,
      rulebook INTEGER NOT NULL,
      changes TEXT NOT NULL,
      models TEXT NOT NULL,
      -- Long, so it stands last: nobody reads through it for what comes after.
      result TEXT NOT NULL,
      PRIMARY KEY (month, edition)
    ) STRICT;
  `)
}

/** Visits that are over, as the month adds them up. */
export interface VisitCell {
  readonly month: string
  readonly window: number
  readonly item: string
  /** Hour of the week when the ticket was taken, 0–167. */
  readonly slot: number
  readonly visits: number
  readonly waitMs: number
  readonly serviceMs: number
}

/** A breach that the system noticed, as the case log tells it. */
export interface NotedFinding {
  readonly finding: string
  readonly rule: string
  readonly window: number
  readonly day: string
  readonly case: string | null
  readonly visit: string | null
  readonly evidence: Readonly<Record<string, string | number>>
  readonly at: number
}

/** What follows in SQL from the events of ranking, and from what other topics hand over. */
export class RankingTables {
  readonly #statements

  constructor(db: Db) {
    this.#statements = {
      visit: db.prepare(`
        INSERT INTO month_times (month, window, item, slot, visits, wait_ms, service_ms)
        VALUES (@month, @window, @item, @slot, @visits, @waitMs, @serviceMs)
        ON CONFLICT DO UPDATE SET visits = visits + excluded.visits,
          wait_ms = wait_ms + excluded.wait_ms, service_ms = service_ms + excluded.service_ms`),
      casesDue: db.prepare(`
        INSERT INTO month_cases (month, window, closed, on_time) VALUES (@month, @window, @closed, @onTime)
        ON CONFLICT DO UPDATE SET closed = closed + excluded.closed, on_time = on_time + excluded.on_time`),
      staff: db.prepare('INSERT OR IGNORE INTO month_staff (month, window, staff) VALUES (?, ?, ?)'),
      rulebook: db.prepare('INSERT INTO rulebooks (version, from_day, rulebook) VALUES (?, ?, ?)'),
      entry: db.prepare(`
        INSERT INTO entries (entry, rule, window, day, count, hundredths, evidence, staff, made_at, needs_signature)
        VALUES (@entry, @rule, @window, @day, @count, @hundredths, @evidence, @staff, @at, @needs)`),
      sign: db.prepare('UPDATE entries SET signed_by = ?, signed_at = ? WHERE entry = ?'),
      withdraw: db.prepare(
        'UPDATE entries SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? WHERE entry = ?',
      ),
      finding: db.prepare(`
        INSERT OR IGNORE INTO month_findings (finding, rule, window, day, case_no, visit, evidence, noted_at)
        VALUES (@finding, @rule, @window, @day, @case, @visit, @evidence, @at)`),
      excuse: db.prepare(`
        WITH noted AS (SELECT rule, day, window, upheld FROM month_findings WHERE finding = @finding)
        UPDATE month_cases SET on_time = on_time + @dismissed - (SELECT upheld IS 0 FROM noted)
        WHERE (month, window) = (SELECT substr(day, 1, 7), window FROM noted WHERE rule = 'over-limit')`),
      decide: db.prepare(
        'UPDATE month_findings SET upheld = ?, decided_by = ?, decided_at = ?, reason = ? WHERE finding = ?',
      ),
      close: db.prepare(`
        INSERT INTO editions
          (month, edition, closed_at, staff, reason, seq, hash, rulebook, changes, models, result)
        VALUES (@month, @edition, @at, @staff, @reason, @seq, @hash, @rulebook, @changes, @models, @result)`),
    }
  }

  project({ event, at }: Recorded<RankingEvent>): void {
    const sql = this.#statements
    switch (event.type) {
      case 'rulebook-adopted':
        sql.rulebook.run(event.version, event.from, canonicalText(event.rulebook))
        return
      case 'entry-made': {
        const { type: _, needsSignature, ...entry } = event
        sql.entry.run({ ...entry, at, needs: Number(needsSignature) })
        return
      }
      case 'entry-signed':
        sql.sign.run(event.staff, at, event.entry)
        return
      case 'entry-withdrawn':
        sql.withdraw.run(event.staff, at, event.reason, event.entry)
        return
      // Who asked is kept beside it: undoing-tables.ts.
      case 'entry-withdrawal-asked':
      case 'finding-dismissal-asked':
        return
      case 'finding-decided':
        // While the finding still has the decision before.
        sql.excuse.run({ finding: event.finding, dismissed: Number(!event.upheld) })
        sql.decide.run(Number(event.upheld), event.staff, at, event.reason, event.finding)
        return
      case 'month-closed': {
        const { type: _, changes, models, ...edition } = event
        sql.close.run({
          ...edition,
          at,
          changes: canonicalText(changes),
          models: canonicalText(models),
        })
        return
      }
      default:
        unreachable(event)
    }
  }

  visitsFinished(cell: VisitCell): void {
    this.#statements.visit.run(cell)
  }

  /** Cases with a limit have ended within it. */
  casesOnTime(month: string, window: number, count: number): void {
    this.#statements.casesDue.run({ month, window, closed: count, onTime: count })
  }

  /** The limit of a case has passed. It is late as long as nobody dismisses the finding that says so. */
  caseLate(month: string, window: number): void {
    this.#statements.casesDue.run({ month, window, closed: 1, onTime: 0 })
  }

  /** Somebody sits at a window: what is found there in this month is decided by others. */
  staffed(month: string, window: number, staff: string): void {
    this.#statements.staff.run(month, window, staff)
  }

  findingNoted(finding: NotedFinding): void {
    this.#statements.finding.run({ ...finding, evidence: canonicalText(finding.evidence) })
  }
}

/**
 * In a file of an earlier version: forgets all counts of cases, and counts those whose limit has passed from the
 * findings that say so.
 */
export function countLateCasesAnew(db: Db): void {
  db.exec(`
    DELETE FROM month_cases;
    INSERT INTO month_cases (month, window, closed, on_time)
    SELECT substr(day, 1, 7), window, count(*), sum(upheld IS 0) FROM month_findings
    WHERE rule = 'over-limit' GROUP BY 1, 2`)
}
