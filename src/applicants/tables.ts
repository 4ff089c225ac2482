import type { CaseEvent } from '../cases/events.ts'
import type { Db } from '../core/database.ts'
import type { Millis, PersonId } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import type { ApplicantEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const applicantTableNames = ['applicants', 'applicant_cases'] as const

export function createApplicantTables(db: Db) {
  db.exec(`
    CREATE TABLE applicants (
      person TEXT PRIMARY KEY,
      sealed TEXT NOT NULL,
      open_cases INTEGER NOT NULL,
      kept_from INTEGER NOT NULL,
      forgotten_seq INTEGER
    ) STRICT;
    CREATE INDEX applicants_to_forget ON applicants (kept_from)
      WHERE open_cases = 0 AND forgotten_seq IS NULL;
    CREATE INDEX applicants_forgotten ON applicants (forgotten_seq) WHERE forgotten_seq IS NOT NULL;
    CREATE TABLE applicant_cases (case_no TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT;
  `)
}

/** What follows in SQL from the events of applicants, and from those of cases that begin and end for them. */
export class ApplicantTables {
  readonly #statements

  constructor(db: Db) {
    this.#statements = {
      record: db.prepare(`
        INSERT INTO applicants (person, sealed, open_cases, kept_from) VALUES (?, ?, 0, ?)
        ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed`),
      forget: db.prepare('UPDATE applicants SET forgotten_seq = ? WHERE person = ?'),
      openCase: db.prepare('INSERT INTO applicant_cases (case_no, person) VALUES (?, ?)'),
      countCase: db.prepare('UPDATE applicants SET open_cases = open_cases + 1 WHERE person = ?'),
      endCase: db.prepare(`
        UPDATE applicants SET open_cases = open_cases - 1, kept_from = ?
        WHERE person = (SELECT person FROM applicant_cases WHERE case_no = ?)`),
      dropCase: db.prepare('DELETE FROM applicant_cases WHERE case_no = ?'),
      sealed: db.prepare('SELECT sealed FROM applicants WHERE person = ?').pluck(),
      due: db
        .prepare(`
          SELECT person FROM applicants
          WHERE open_cases = 0 AND forgotten_seq IS NULL AND kept_from < ?
          ORDER BY kept_from LIMIT ?`)
        .pluck(),
      forgotten: db.prepare(`
        SELECT person, forgotten_seq AS seq FROM applicants WHERE forgotten_seq > ? ORDER BY forgotten_seq`),
    }
  }

  project({ event, seq, at }: Recorded<ApplicantEvent | CaseEvent>): void {
    const sql = this.#statements
    switch (event.type) {
      case 'applicant-recorded':
        sql.record.run(event.person, event.sealed, at)
        return
      case 'applicant-forgotten':
        sql.forget.run(seq, event.person)
        return
      case 'case-opened':
        if (event.applicant === null) return
        sql.openCase.run(event.case, event.applicant)
        sql.countCase.run(event.applicant)
        return
      case 'case-returned':
      case 'case-closed':
        sql.endCase.run(at, event.case)
        sql.dropCase.run(event.case)
        return
      default:
        return
    }
  }

  /** Null for somebody who was never recorded. */
  sealedOf(person: PersonId): string | null {
    return (this.#statements.sealed.get(person) as string | undefined) ?? null
  }

  /**
   * Whose last case ended before an instant, the longest ago first; none who has a case open. Whoever never had one
   * counts from when they were recorded.
   */
  doneBefore(at: Millis, atMost: number): PersonId[] {
    return this.#statements.due.all(at, atMost) as PersonId[]
  }

  /** Whoever was forgotten after an entry of the journal, in order. */
  forgottenAfter(seq: number): { person: PersonId; seq: number }[] {
    return this.#statements.forgotten.all(seq) as { person: PersonId; seq: number }[]
  }
}

/** How many there are who were not forgotten; counts them all, so it is for reports that somebody asked for. */
export const countKept = (db: Db): number =>
  db.prepare('SELECT count(*) FROM applicants WHERE forgotten_seq IS NULL').pluck().get() as number
