import { canonicalText } from '../core/canonical.ts'
import type { Db } from '../core/database.ts'
import type { HallDay, ItemCode, Millis, StaffId, TicketNumber, VisitId, WindowNo } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import type { QueueEvent } from './events.ts'
import type { IssuedTicket } from './issue-ticket.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const queueTableNames = ['days', 'plans', 'visits', 'window_shifts'] as const

export function createQueueTables(db: Db) {
  db.exec(`
    CREATE TABLE days (day TEXT PRIMARY KEY, first_seq INTEGER NOT NULL) STRICT;
    CREATE TABLE plans (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, plan TEXT NOT NULL) STRICT;
    CREATE TABLE visits (
      visit TEXT PRIMARY KEY,
      day TEXT NOT NULL,
      number TEXT NOT NULL,
      prefix TEXT NOT NULL,
      serial INTEGER NOT NULL,
      item TEXT NOT NULL,
      class TEXT NOT NULL,
      reason TEXT,
      ahead INTEGER NOT NULL,
      request TEXT UNIQUE,
      issued_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      window INTEGER,
      staff TEXT,
      called_at INTEGER,
      calls INTEGER NOT NULL DEFAULT 0,
      open_ms INTEGER NOT NULL DEFAULT 0,
      closed_ms INTEGER NOT NULL DEFAULT 0,
      parked_ms INTEGER NOT NULL DEFAULT 0,
      started_at INTEGER,
      finished_at INTEGER,
      UNIQUE (day, number),
      UNIQUE (day, prefix, serial)
    ) STRICT;
    CREATE TABLE window_shifts (
      seq INTEGER PRIMARY KEY,
      window INTEGER NOT NULL,
      staff TEXT NOT NULL,
      from_at INTEGER NOT NULL,
      to_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX one_at_a_window ON window_shifts (window) WHERE to_at IS NULL;
    CREATE UNIQUE INDEX one_window_each ON window_shifts (staff) WHERE to_at IS NULL;
  `)
}

/**
 * Visits in one tree, so that a ticket changes as few pages as can be: its commit costs what it writes. A visit's
 * id is its day and number: that it is unique keeps a number from being printed twice a day.
 */
export function keepVisitsInOneTree(db: Db) {
  db.exec(`
    ALTER TABLE visits RENAME TO visits_before;
    CREATE TABLE visits (
      visit TEXT PRIMARY KEY CHECK (visit = replace(day, '-', '') || '-' || number),
      day TEXT NOT NULL,
      number TEXT NOT NULL,
      prefix TEXT NOT NULL,
      serial INTEGER NOT NULL,
      item TEXT NOT NULL,
      class TEXT NOT NULL,
      reason TEXT,
      ahead INTEGER NOT NULL,
      request TEXT,
      issued_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      window INTEGER,
      staff TEXT,
      called_at INTEGER,
      calls INTEGER NOT NULL DEFAULT 0,
      open_ms INTEGER NOT NULL DEFAULT 0,
      closed_ms INTEGER NOT NULL DEFAULT 0,
      parked_ms INTEGER NOT NULL DEFAULT 0,
      started_at INTEGER,
      finished_at INTEGER
    ) STRICT, WITHOUT ROWID;
    INSERT INTO visits SELECT * FROM visits_before;
    DROP TABLE visits_before;
    CREATE UNIQUE INDEX one_ticket_a_request ON visits (request) WHERE request IS NOT NULL;
  `)
}

/** So that it is known who sat where on a day of long ago. */
export function findShiftsByWindow(db: Db) {
  db.exec('CREATE INDEX shifts_of_window ON window_shifts (window, from_at)')
}

/** A visit as the tables keep it for good. */
export interface VisitRow {
  readonly visit: string
  readonly day: string
  readonly number: string
  readonly item: string
  readonly class: string
  readonly state: string
  readonly window: number | null
  readonly staff: string | null
  readonly issued_at: number
  readonly called_at: number | null
  readonly calls: number
  readonly open_ms: number
  readonly closed_ms: number
  readonly parked_ms: number
  readonly started_at: number | null
  readonly finished_at: number | null
}

/** A visit that was served to its end, and by whom. */
export interface FinishedRow {
  readonly visit: VisitId
  readonly number: TicketNumber
  readonly item: ItemCode
  readonly window: WindowNo
  readonly staff: StaffId
  readonly finishedAt: Millis
}

/** What follows in SQL from the queue's events, and the queries that outlive the day. */
export class QueueTables {
  readonly #statements

  constructor(db: Db) {
    this.#statements = {
      day: db.prepare('INSERT INTO days (day, first_seq) VALUES (?, ?)'),
      plan: db.prepare('INSERT INTO plans (seq, at, plan) VALUES (?, ?, ?)'),
      issue: db.prepare(`
        INSERT INTO visits (visit, day, number, prefix, serial, item, class, reason, ahead, request, issued_at, state)
        VALUES (@visit, @day, @number, @prefix, @serial, @item, @class, @reason, @ahead, @request, @at, 'waiting')`),
      call: db.prepare(`
        UPDATE visits SET state = 'called', window = @window, staff = @staff, called_at = @at, calls = calls + 1,
          open_ms = @openMs, closed_ms = @closedMs, parked_ms = @parkedMs WHERE visit = @visit`),
      recall: db.prepare('UPDATE visits SET calls = calls + 1 WHERE visit = ?'),
      state: db.prepare('UPDATE visits SET state = ? WHERE visit = ?'),
      item: db.prepare('UPDATE visits SET item = ? WHERE visit = ?'),
      start: db.prepare(`UPDATE visits SET state = 'serving', started_at = ? WHERE visit = ?`),
      finish: db.prepare(`UPDATE visits SET state = 'finished', finished_at = ? WHERE visit = ?`),
      sit: db.prepare('INSERT INTO window_shifts (seq, window, staff, from_at) VALUES (?, ?, ?, ?)'),
      leave: db.prepare('UPDATE window_shifts SET to_at = ? WHERE window = ? AND to_at IS NULL'),
      leaveAll: db.prepare('UPDATE window_shifts SET to_at = ? WHERE to_at IS NULL'),
      lastDay: db.prepare('SELECT day, first_seq AS firstSeq FROM days ORDER BY first_seq DESC LIMIT 1'),
      planBefore: db.prepare('SELECT plan FROM plans WHERE seq < ? ORDER BY seq DESC LIMIT 1').pluck(),
      ofRequest: db.prepare(`
        SELECT visit, number, item, ahead, issued_at AS issuedAt FROM visits WHERE request = ?`),
      visit: db.prepare('SELECT * FROM visits WHERE visit = ?'),
      satAt: db
        .prepare(
          'SELECT 1 FROM window_shifts WHERE window = ? AND staff = ? AND from_at BETWEEN ? AND ? LIMIT 1',
        )
        .pluck(),
      dayBefore: db.prepare('SELECT day FROM days WHERE day < ? ORDER BY day DESC LIMIT 1').pluck(),
      finished: db.prepare(`
        SELECT visit, number, item, window, staff, finished_at AS finishedAt FROM visits
        WHERE visit > @day || '-' AND visit < @day || '.' AND state = 'finished' ORDER BY visit`),
    }
  }

  project({ event, at, seq }: Recorded<QueueEvent>): void {
    const sql = this.#statements
    switch (event.type) {
      case 'hall-planned':
        sql.plan.run(seq, at, canonicalText(event.plan))
        return
      case 'day-started':
        sql.leaveAll.run(at)
        sql.day.run(event.day, seq)
        return
      case 'ticket-issued': {
        const { type: _, job: __, ...ticket } = event
        sql.issue.run({ ...ticket, at })
        return
      }
      case 'ticket-called': {
        const { visit, window, staff, wait } = event
        sql.call.run({ visit, window, staff, at, ...wait })
        return
      }
      case 'ticket-recalled':
        sql.recall.run(event.visit)
        return
      case 'service-started':
        sql.start.run(at, event.visit)
        return
      case 'service-finished':
        sql.finish.run(at, event.visit)
        return
      case 'visit-missed':
        sql.state.run('missed', event.visit)
        return
      case 'visit-brought-back':
        sql.state.run('waiting', event.visit)
        return
      case 'visit-parked':
        sql.state.run('parked', event.visit)
        return
      case 'visit-transferred':
        if ('item' in event.to) sql.item.run(event.to.item, event.visit)
        sql.state.run('waiting', event.visit)
        return
      case 'visit-left-over':
        sql.state.run(event.was === 'missed' ? 'missed' : `left-over-${event.was}`, event.visit)
        return
      case 'window-staffed':
        sql.sit.run(seq, event.window, event.staff, at)
        return
      case 'window-left':
        sql.leave.run(at, event.window)
        return
      case 'hall-emergency-closed':
      case 'hall-reopened':
      case 'clock-jumped':
      case 'window-paused':
      case 'window-resumed':
        return
      default:
        unreachable(event)
    }
  }

  /** The hall's last day and where it begins in the journal; undefined in a new database. */
  lastDay(): { day: HallDay; firstSeq: number } | undefined {
    return this.#statements.lastDay.get() as { day: HallDay; firstSeq: number } | undefined
  }

  /** The plan in force before an event; JSON text, null where there was none. */
  planBefore(seq: number): string | null {
    return (this.#statements.planBefore.get(seq) as string | undefined) ?? null
  }

  /** The ticket that a screen's request got before; null where it got none. */
  ticketOf(request: string): Omit<IssuedTicket, 'job'> | null {
    return (this.#statements.ofRequest.get(request) as Omit<IssuedTicket, 'job'> | undefined) ?? null
  }

  /** The last day before this one on which the hall ran; null for its first. */
  dayBefore(day: HallDay): HallDay | null {
    return (this.#statements.dayBefore.get(day) as HallDay | undefined) ?? null
  }

  /** Visits of a day that were served to their end, by number. */
  finishedOn(day: HallDay): FinishedRow[] {
    return this.#statements.finished.all({ day: day.replaceAll('-', '') }) as FinishedRow[]
  }

  /** Whether somebody sat down at a window between two instants; a shift never lasts beyond its day. */
  satAt(staff: StaffId, window: WindowNo, from: Millis, to: Millis): boolean {
    return this.#statements.satAt.get(window, staff, from, to) !== undefined
  }

  visit(visit: string): VisitRow | undefined {
    return this.#statements.visit.get(visit) as VisitRow | undefined
  }
}
