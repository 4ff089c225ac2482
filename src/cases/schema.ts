import type { Db } from '../core/database.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const caseTableNames = [
  'cases',
  'case_entries',
  'case_parts',
  'case_days',
  'slips',
  'findings',
] as const

/**
 * `cases` holds one line of the log for each case, and what the lists filter by; `id` is the journal number of its
 * opening, so that every index ends in the order of opening without a column for it. What else is known of a case are
 * its entries in the journal, which `case_entries` finds. `case_parts` has what departments have still to do of open
 * joint cases.
 *
 * Lists page by `id` over the index of their narrowest filter. The other filters stand in the same index: lines that
 * do not fit are passed over without reading the table.
 */
export function createCaseTables(db: Db) {
  db.exec(`
    CREATE TABLE cases (
      id INTEGER PRIMARY KEY,
      case_no TEXT NOT NULL UNIQUE
        CHECK (case_no = replace(day, '-', '') || '-' || window || '-' || printf('%03d', serial)),
      day TEXT NOT NULL,
      window INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      opened_by TEXT NOT NULL,
      visit TEXT,
      without_visit TEXT,
      item TEXT NOT NULL,
      item_version INTEGER NOT NULL,
      department TEXT NOT NULL,
      kind TEXT NOT NULL,
      state TEXT NOT NULL,
      at_window INTEGER,
      at_department TEXT,
      external TEXT,
      request TEXT,
      applicant TEXT,
      accepted_at INTEGER,
      due_day TEXT,
      due_at INTEGER,
      amber_at INTEGER,
      due_certain INTEGER,
      over_noted INTEGER NOT NULL DEFAULT 0,
      ended_at INTEGER,
      outcome TEXT,
      UNIQUE (day, window, serial),
      CHECK ((at_window IS NULL) <> (at_department IS NULL)),
      CHECK ((visit IS NULL) <> (without_visit IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX one_case_a_request ON cases (request) WHERE request IS NOT NULL;
    CREATE INDEX cases_by_external ON cases (external) WHERE external IS NOT NULL;
    CREATE INDEX cases_of_visit ON cases (visit) WHERE visit IS NOT NULL;
    CREATE INDEX cases_by_item ON cases (item, id, kind, at_window, state);
    CREATE INDEX cases_by_window ON cases (at_window, id, kind, department, state);
    CREATE INDEX cases_by_department ON cases (department, id, kind, state);
    CREATE INDEX cases_by_kind ON cases (kind, id, state);
    CREATE INDEX cases_open ON cases (id, state, kind, at_window, item, department, due_at, amber_at)
      WHERE ended_at IS NULL;
    CREATE INDEX cases_open_at_window ON cases (at_window, due_at) WHERE ended_at IS NULL;
    CREATE INDEX cases_open_at_department ON cases (at_department, due_at)
      WHERE ended_at IS NULL AND at_department IS NOT NULL;
    CREATE INDEX cases_due ON cases (due_at) WHERE ended_at IS NULL AND over_noted = 0 AND due_at IS NOT NULL;
    CREATE INDEX cases_due_uncertain ON cases (due_day) WHERE ended_at IS NULL AND due_certain = 0;
    CREATE INDEX cases_ended ON cases (ended_at) WHERE ended_at IS NOT NULL;
    CREATE TABLE case_entries (
      id INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (id, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE case_parts (
      department TEXT NOT NULL,
      id INTEGER NOT NULL,
      part INTEGER NOT NULL,
      PRIMARY KEY (department, id, part)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX parts_of_case ON case_parts (id);
    CREATE TABLE case_days (day TEXT PRIMARY KEY, first_id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE slips (
      slip TEXT PRIMARY KEY,
      case_no TEXT NOT NULL,
      token TEXT NOT NULL UNIQUE,
      seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE findings (
      finding TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      case_no TEXT,
      visit TEXT,
      window INTEGER NOT NULL,
      staff TEXT,
      day TEXT NOT NULL,
      evidence TEXT NOT NULL,
      noted_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX noticed_by_day ON findings (day, window);
    CREATE INDEX noticed_at_window ON findings (window, day);
  `)
}
