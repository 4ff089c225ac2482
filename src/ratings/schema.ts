import type { Db } from '../core/database.ts'
import { createSumTables, fillSums, sumTableNames } from './sums.ts'
import { createRatingSecret } from './visit-link.ts'
import { createVoiceTables, fillVoices, voiceTableNames } from './visit-voices.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const ratingTableNames = [
  'rating_sessions',
  'ratings',
  'rating_defaults',
  'rating_reasons',
  'presses',
  'press_conflicts',
  ...sumTableNames,
  ...voiceTableNames,
] as const

/**
 * Where a pressed device stood, a mark of where a rating by QR code came from, and whether somebody else wrote a
 * citizen's reasons down; unknown for what was before.
 */
export function noteWherefrom(db: Db) {
  db.exec(`
    ALTER TABLE presses ADD COLUMN window INTEGER;
    ALTER TABLE ratings ADD COLUMN sender TEXT;
    ALTER TABLE rating_reasons ADD COLUMN typed_in INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE rating_reasons ADD COLUMN added INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE rating_reasons ADD COLUMN added_person TEXT;
  `)
}

export function createRatingTables(db: Db) {
  db.exec(`
    CREATE TABLE rating_sessions (
      visit TEXT PRIMARY KEY,
      window INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      until INTEGER NOT NULL,
      open INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX open_sessions ON rating_sessions (until) WHERE open = 1;
    CREATE INDEX sessions_of_window ON rating_sessions (window, opened_at);
    CREATE TABLE ratings (
      visit TEXT PRIMARY KEY REFERENCES rating_sessions,
      window INTEGER NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      pressed_at INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      channel TEXT NOT NULL
    ) STRICT;
    CREATE TABLE presses (
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL,
      pressed_at INTEGER,
      not_counted TEXT,
      PRIMARY KEY (uid, number)
    ) STRICT;
    CREATE INDEX presses_by_time ON presses (received_at);
    CREATE TABLE press_conflicts (
      seq INTEGER PRIMARY KEY,
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL
    ) STRICT;
  `)
}

/**
 * Every channel, cases rated one by one, reasons and sums; each table one tree, so that a press writes few pages. Sessions know their item and who served; those of the first
 * version have an empty item.
 */
export function extendRatingTables(db: Db) {
  db.exec(`
    DROP INDEX open_sessions;
    DROP INDEX presses_by_time;
    ALTER TABLE presses RENAME TO presses_before;
    CREATE TABLE presses (
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL,
      pressed_at INTEGER,
      not_counted TEXT,
      PRIMARY KEY (uid, number)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO presses SELECT * FROM presses_before;
    DROP TABLE presses_before;
    CREATE INDEX presses_by_time ON presses (received_at);
    DROP INDEX sessions_of_window;
    ALTER TABLE ratings RENAME TO ratings_before;
    ALTER TABLE rating_sessions RENAME TO rating_sessions_before;
    CREATE TABLE rating_sessions (
      subject TEXT PRIMARY KEY,
      visit TEXT NOT NULL,
      case_no TEXT,
      turn INTEGER NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      staff TEXT,
      day TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      until INTEGER NOT NULL,
      open INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('unrated', 'active', 'defaulted', 'set-aside'))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ratings (
      subject TEXT PRIMARY KEY REFERENCES rating_sessions,
      visit TEXT NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      day TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      pressed_at INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('keypad', 'qr', 'paper')),
      scan TEXT,
      set_aside TEXT
    ) STRICT, WITHOUT ROWID;
    INSERT INTO rating_sessions
      SELECT s.visit, s.visit, NULL, 1, s.window, '', NULL,
        substr(s.visit, 1, 4) || '-' || substr(s.visit, 5, 2) || '-' || substr(s.visit, 7, 2),
        s.opened_at, s.until, s.open,
        iif(EXISTS (SELECT 1 FROM ratings_before r WHERE r.visit = s.visit), 'active', 'unrated')
      FROM rating_sessions_before s ORDER BY s.rowid;
    INSERT INTO ratings
      SELECT r.visit, r.visit, r.window, '', s.day, r.level, r.pressed_at, r.recorded_at, r.channel, NULL, NULL
      FROM ratings_before r JOIN rating_sessions s USING (visit) ORDER BY r.rowid;
    DROP TABLE ratings_before;
    DROP TABLE rating_sessions_before;
    CREATE INDEX open_sessions ON rating_sessions (until) WHERE open = 1;
    CREATE INDEX sessions_of_window ON rating_sessions (window, opened_at);
    CREATE INDEX sessions_of_cases ON rating_sessions (visit, turn) WHERE case_no IS NOT NULL;
    CREATE INDEX sessions_by_day ON rating_sessions (day, subject);
    CREATE INDEX sessions_by_window ON rating_sessions (window, day, subject);
    CREATE INDEX ratings_by_level ON ratings (level, day, subject) WHERE level < 5;
    CREATE UNIQUE INDEX one_rating_a_scan ON ratings (scan) WHERE scan IS NOT NULL;
    CREATE TABLE rating_defaults (
      subject TEXT PRIMARY KEY,
      level INTEGER NOT NULL,
      defaulted_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE rating_reasons (
      subject TEXT PRIMARY KEY,
      reasons TEXT NOT NULL,
      person TEXT,
      has_phone INTEGER NOT NULL,
      told_at INTEGER NOT NULL
    ) STRICT;
  `)
  createSumTables(db)
  fillSums(db)
  createVoiceTables(db)
  fillVoices(db)
  createRatingSecret(db)
}
