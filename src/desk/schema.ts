import type { Db } from '../core/database.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const deskTableNames = ['follow_ups', 'follow_up_entries'] as const

export function createDeskTables(db: Db) {
  db.exec(`
    CREATE TABLE follow_ups (
      no TEXT PRIMARY KEY,
      subject TEXT NOT NULL UNIQUE,
      visit TEXT NOT NULL,
      case_no TEXT,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      channel TEXT NOT NULL,
      day TEXT NOT NULL,
      level INTEGER NOT NULL,
      opened_on TEXT NOT NULL,
      serial INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      call_back_day TEXT, call_back_at INTEGER, call_back_amber INTEGER,
      called_at INTEGER, reached INTEGER, call_note TEXT, call_late INTEGER NOT NULL DEFAULT 0,
      put_right_days INTEGER NOT NULL,
      put_right_day TEXT NOT NULL, put_right_at INTEGER NOT NULL, put_right_amber INTEGER NOT NULL,
      put_right_certain INTEGER NOT NULL,
      done_at INTEGER, founded INTEGER, measure TEXT, put_right_late INTEGER NOT NULL DEFAULT 0,
      answered_at INTEGER, answer TEXT,
      again_level INTEGER,
      appeal_ground TEXT, appeal_reason TEXT, appeal_by TEXT, appealed_at INTEGER,
      upheld INTEGER, decision_reason TEXT, decided_by TEXT, decided_at INTEGER,
      next_at INTEGER
    ) STRICT;
    CREATE INDEX follow_ups_by_day ON follow_ups (day);
    CREATE UNIQUE INDEX follow_ups_opened ON follow_ups (opened_on, serial);
    CREATE INDEX follow_ups_to_do ON follow_ups (next_at, no) WHERE next_at IS NOT NULL;
    CREATE INDEX call_backs_due ON follow_ups (call_back_at) WHERE called_at IS NULL AND call_late = 0 AND state <> 'set-aside';
    CREATE INDEX put_rights_due ON follow_ups (put_right_at) WHERE done_at IS NULL AND put_right_late = 0 AND state <> 'set-aside';
    CREATE INDEX put_rights_uncertain ON follow_ups (no) WHERE put_right_certain = 0 AND state = 'open';
    CREATE TABLE follow_up_entries (
      no TEXT NOT NULL,
      seq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      staff TEXT,
      what TEXT NOT NULL,
      PRIMARY KEY (no, seq)
    ) STRICT, WITHOUT ROWID;
  `)
}

/** Calls one by one, limits of answers and appeals, certain or not, and where a second rating came from. */
export function extendDeskTables(db: Db) {
  db.exec(`
    DROP INDEX call_backs_due;
    DROP INDEX put_rights_due;
    DROP INDEX put_rights_uncertain;
    ALTER TABLE follow_ups ADD COLUMN contact_at INTEGER;
    ALTER TABLE follow_ups ADD COLUMN call_back_certain INTEGER;
    ALTER TABLE follow_ups ADD COLUMN calls TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE follow_ups ADD COLUMN answer_late INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE follow_ups ADD COLUMN appeal_days INTEGER;
    ALTER TABLE follow_ups ADD COLUMN appeal_day TEXT;
    ALTER TABLE follow_ups ADD COLUMN appeal_at INTEGER;
    ALTER TABLE follow_ups ADD COLUMN appeal_amber INTEGER;
    ALTER TABLE follow_ups ADD COLUMN appeal_certain INTEGER;
    ALTER TABLE follow_ups ADD COLUMN appeal_late INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE follow_ups ADD COLUMN told_citizen INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE follow_ups ADD COLUMN again_channel TEXT;
    ALTER TABLE follow_ups ADD COLUMN again_scan TEXT;
    ALTER TABLE follow_ups ADD COLUMN late_at INTEGER;
    ALTER TABLE follow_ups ADD COLUMN uncertain INTEGER NOT NULL DEFAULT 0;
    UPDATE follow_ups SET contact_at = j.at, call_back_certain = j.event ->> '$.callBackDue.certain'
      FROM follow_up_entries e JOIN journal j USING (seq)
      WHERE e.no = follow_ups.no AND e.what IN ('follow-up-opened', 'follow-up-contact-left')
        AND j.event ->> '$.callBackDue.at' IS NOT NULL;
    UPDATE follow_ups SET calls = json_array(json_object('at', e.at, 'staff', e.staff,
        'reached', json(iif(reached, 'true', 'false')), 'note', call_note))
      FROM follow_up_entries e WHERE e.no = follow_ups.no AND e.what = 'follow-up-called-back';
    UPDATE follow_ups SET again_channel = 'qr' WHERE again_level IS NOT NULL;
    ALTER TABLE follow_ups DROP COLUMN reached;
    ALTER TABLE follow_ups DROP COLUMN call_note;
    CREATE INDEX follow_ups_late ON follow_ups (late_at) WHERE late_at IS NOT NULL;
    CREATE INDEX follow_ups_uncertain ON follow_ups (no) WHERE uncertain = 1;
    CREATE UNIQUE INDEX one_second_rating_a_scan ON follow_ups (again_scan) WHERE again_scan IS NOT NULL;
  `)
}
