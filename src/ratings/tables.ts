import type { Db } from '../core/database.ts'
import type { Millis, WindowNo } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import type { KeyEvent } from '../core/ports.ts'
import { unreachable } from '../core/result.ts'
import type { EarlierPress, PressFacts, RatingSession } from './decide.ts'
import type { RatingEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const ratingTableNames = ['rating_sessions', 'ratings', 'presses', 'press_conflicts'] as const

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

const sessionColumns = `
  s.visit, s.window, s.opened_at AS openedAt, s.until,
  EXISTS (SELECT 1 FROM ratings r WHERE r.visit = s.visit) AS rated`

/** What follows in SQL from the events of ratings, and what decisions ask. */
export class RatingTables {
  readonly #statements

  constructor(db: Db) {
    this.#statements = {
      open: db.prepare(
        'INSERT INTO rating_sessions (visit, window, opened_at, until, open) VALUES (?, ?, ?, ?, 1)',
      ),
      shorten: db.prepare('UPDATE rating_sessions SET until = ? WHERE visit = ?'),
      close: db.prepare('UPDATE rating_sessions SET open = 0 WHERE visit = ?'),
      press: db.prepare(`
        INSERT INTO presses (uid, number, device, kind, value, token, received_at, pressed_at, not_counted)
        VALUES (@uid, @number, @device, @kind, @value, @token, @at, @pressedAt, @notCounted)`),
      conflict: db.prepare(`
        INSERT INTO press_conflicts (seq, uid, number, device, kind, value, token, received_at)
        VALUES (@seq, @uid, @number, @device, @kind, @value, @token, @at)`),
      rate: db.prepare(`
        INSERT INTO ratings (visit, window, level, pressed_at, recorded_at, channel)
        VALUES (@visit, @window, @level, @pressedAt, @at, @channel)`),
      session: db.prepare(`SELECT ${sessionColumns} FROM rating_sessions s WHERE s.visit = ?`),
      openAt: db.prepare(`SELECT ${sessionColumns} FROM rating_sessions s WHERE s.open = 1 AND s.window = ?`),
      lastAt: db.prepare(`
        SELECT ${sessionColumns} FROM rating_sessions s WHERE s.window = ?
        ORDER BY s.opened_at DESC, s.rowid DESC LIMIT 1`),
      allOpen: db.prepare(`SELECT ${sessionColumns} FROM rating_sessions s WHERE s.open = 1`),
      overdue: db.prepare(`SELECT ${sessionColumns} FROM rating_sessions s WHERE s.open = 1 AND s.until < ?`),
      earlier: db.prepare(`
        SELECT kind, value, token, not_counted IS NULL AS counted FROM presses WHERE uid = ? AND number = ?`),
      sums: db.prepare(`
        SELECT count(*) FILTER (WHERE not_counted IS NULL) AS counted,
          count(*) FILTER (WHERE not_counted IS NOT NULL)
            + (SELECT count(*) FROM press_conflicts WHERE received_at >= @at AND kind = 'R') AS notCounted
        FROM presses WHERE received_at >= @at AND kind = 'R'`),
      level: db.prepare('SELECT level FROM ratings WHERE visit = ?').pluck(),
    }
  }

  project({ event, at, seq }: Recorded<RatingEvent>): void {
    const sql = this.#statements
    switch (event.type) {
      case 'rating-session-opened':
        sql.open.run(event.visit, event.window, at, event.until)
        return
      case 'rating-session-shortened':
        sql.shorten.run(event.until, event.visit)
        return
      case 'rating-asked-again':
        return
      case 'rating-session-closed':
        sql.close.run(event.visit)
        return
      case 'key-pressed': {
        const { type: _, ...press } = event
        if (press.notCounted !== 'other-content') sql.press.run({ ...press, at })
        else {
          const { uid, number, device, kind, value, token } = press
          sql.conflict.run({ seq, uid, number, device, kind, value, token, at })
        }
        return
      }
      case 'visit-rated': {
        const { type: _, ...rating } = event
        sql.rate.run({ ...rating, at })
        sql.close.run(event.visit)
        return
      }
      default:
        unreachable(event)
    }
  }

  /** What is known of a key event before it is decided on. */
  factsOf(key: KeyEvent): PressFacts {
    const earlier = this.#statements.earlier.get(key.uid, key.number) as EarlierPress | undefined
    return {
      earlier: earlier ? { ...earlier, counted: Boolean(earlier.counted) } : null,
      session: key.token === null ? null : this.session(key.token),
    }
  }

  session(visit: string): RatingSession | null {
    return sessionOf(this.#statements.session.get(visit))
  }

  /** The session that a window opened last, open or not. */
  lastAt(window: WindowNo): RatingSession | null {
    return sessionOf(this.#statements.lastAt.get(window))
  }

  openAt(window: WindowNo): RatingSession[] {
    return this.#statements.openAt.all(window) as RatingSession[]
  }

  allOpen(): RatingSession[] {
    return this.#statements.allOpen.all() as RatingSession[]
  }

  overdue(at: Millis): RatingSession[] {
    return this.#statements.overdue.all(at) as RatingSession[]
  }

  /** Rating keys received since an instant, by whether they count. */
  sumsSince(at: Millis): { counted: number; notCounted: number } {
    return this.#statements.sums.get({ at }) as { counted: number; notCounted: number }
  }

  /** The rating of a visit, 1–5; null where it has none. */
  levelOf(visit: string): number | null {
    return (this.#statements.level.get(visit) as number | undefined) ?? null
  }
}

function sessionOf(row: unknown): RatingSession | null {
  const session = row as RatingSession | undefined
  return session ? { ...session, rated: Boolean(session.rated) } : null
}
