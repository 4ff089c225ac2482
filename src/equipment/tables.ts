import { canonicalText } from '../core/canonical.ts'
import type { Db } from '../core/database.ts'
import type { DeviceId, JobId, Millis } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import type { DeviceCondition, Paper } from '../core/ports.ts'
import { unreachable } from '../core/result.ts'
import { type Job, type JobState, type PaperOwner, paperOwner } from './decide.ts'
import type { EquipmentEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const equipmentTableNames = ['devices', 'print_jobs'] as const

export function createEquipmentTables(db: Db) {
  db.exec(`
    CREATE TABLE devices (device TEXT PRIMARY KEY, condition TEXT NOT NULL, since INTEGER NOT NULL) STRICT;
    CREATE TABLE print_jobs (
      job TEXT PRIMARY KEY,
      visit TEXT NOT NULL,
      device TEXT NOT NULL,
      paper TEXT NOT NULL,
      state TEXT NOT NULL,
      queued_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX print_jobs_of_visit ON print_jobs (visit);
    CREATE INDEX print_jobs_queued ON print_jobs (device, queued_at) WHERE state = 'queued';
    CREATE INDEX print_jobs_waiting ON print_jobs (queued_at) WHERE state = 'queued';
    CREATE INDEX print_jobs_printing ON print_jobs (queued_at) WHERE state = 'printing';
    CREATE INDEX print_jobs_by_time ON print_jobs (queued_at);
    CREATE INDEX print_jobs_unproven ON print_jobs (queued_at) WHERE state NOT IN ('printed', 'settled');
  `)
}

/** Papers belong to visits, and slips to cases: the column that says to what is no visit's alone any more. */
export function letPapersBelongToSlips(db: Db) {
  db.exec('ALTER TABLE print_jobs RENAME COLUMN visit TO owner')
}

interface JobRow {
  job: string
  owner: string
  device: string
  paper: string
  state: string
  queuedAt: number
  changedAt: number
}

export interface JobSince extends Job {
  readonly changedAt: Millis
}

/** What follows in SQL from the events of equipment, and what decisions and screens ask. */
export class EquipmentTables {
  readonly #statements

  constructor(db: Db) {
    const job =
      'SELECT job, owner, device, paper, state, queued_at AS queuedAt, changed_at AS changedAt FROM print_jobs'
    this.#statements = {
      condition: db.prepare(`
        INSERT INTO devices (device, condition, since) VALUES (?, ?, ?)
        ON CONFLICT (device) DO UPDATE SET condition = excluded.condition, since = excluded.since`),
      queue: db.prepare(`
        INSERT INTO print_jobs (job, owner, device, paper, state, queued_at, changed_at)
        VALUES (@job, @owner, @device, @paper, 'queued', @at, @at)`),
      state: db.prepare('UPDATE print_jobs SET state = ?, changed_at = ? WHERE job = ?'),
      conditions: db.prepare('SELECT device, condition, since FROM devices'),
      conditionOf: db.prepare('SELECT condition FROM devices WHERE device = ?').pluck(),
      job: db.prepare(`${job} WHERE job = ?`),
      ofOwner: db.prepare(`${job} WHERE owner = ? ORDER BY queued_at, job`),
      printing: db.prepare(`${job} WHERE state = 'printing' ORDER BY queued_at`),
      overdue: db.prepare(`${job} WHERE state = 'queued' AND queued_at < ? ORDER BY queued_at`),
      next: db.prepare(`${job} WHERE state = 'queued' AND device = ? ORDER BY queued_at LIMIT 1`),
      unproven: db.prepare(`
        ${job} AS j WHERE state NOT IN ('printed', 'settled') AND queued_at >= ?
          AND NOT EXISTS (SELECT 1 FROM print_jobs AS again WHERE again.owner = j.owner AND again.rowid > j.rowid)
        ORDER BY queued_at, job`),
      since: db.prepare(`${job} WHERE queued_at >= ? ORDER BY queued_at, job`),
    }
  }

  project({ event, at }: Recorded<EquipmentEvent>): void {
    const sql = this.#statements
    switch (event.type) {
      case 'storage-resumed':
        return
      case 'device-changed':
        sql.condition.run(event.device, canonicalText(event.condition), at)
        return
      case 'paper-queued': {
        const { job, device, paper } = event
        sql.queue.run({ job, owner: paperOwner(event), device, paper: canonicalText(paper), at })
        return
      }
      case 'paper-started':
        sql.state.run('printing', at, event.job)
        return
      case 'paper-settled':
        sql.state.run('settled', at, event.job)
        return
      case 'paper-ended':
        sql.state.run(event.end, at, event.job)
        return
      default:
        unreachable(event)
    }
  }

  conditions(): Map<DeviceId, { condition: DeviceCondition; since: Millis }> {
    const rows = this.#statements.conditions.all() as { device: DeviceId; condition: string; since: Millis }[]
    return new Map(
      rows.map((row) => [row.device, { condition: JSON.parse(row.condition), since: row.since }]),
    )
  }

  conditionOf(device: DeviceId): DeviceCondition | null {
    const text = this.#statements.conditionOf.get(device) as string | undefined
    return text === undefined ? null : (JSON.parse(text) as DeviceCondition)
  }

  job(id: JobId): Job | null {
    const row = this.#statements.job.get(id) as JobRow | undefined
    return row ? toJob(row) : null
  }

  /** The paper of a visit or of a slip with its reprints, oldest first. */
  jobsOf(owner: PaperOwner): Job[] {
    return (this.#statements.ofOwner.all(owner) as JobRow[]).map(toJob)
  }

  jobsPrinting(): Job[] {
    return (this.#statements.printing.all() as JobRow[]).map(toJob)
  }

  /** Jobs queued before an instant that are still queued. */
  jobsQueuedBefore(at: Millis): Job[] {
    return (this.#statements.overdue.all(at) as JobRow[]).map(toJob)
  }

  nextJob(device: DeviceId): Job | null {
    const row = this.#statements.next.get(device) as JobRow | undefined
    return row ? toJob(row) : null
  }

  /** Jobs queued since an instant of which nobody has proof, and that were not printed again. */
  unprovenSince(at: Millis): JobSince[] {
    return (this.#statements.unproven.all(at) as JobRow[]).map(toJob)
  }

  jobsSince(at: Millis): JobSince[] {
    return (this.#statements.since.all(at) as JobRow[]).map(toJob)
  }
}

function toJob(row: JobRow): JobSince {
  return {
    job: row.job as JobId,
    owner: row.owner as PaperOwner,
    device: row.device as DeviceId,
    paper: JSON.parse(row.paper) as Paper,
    state: row.state as JobState,
    queuedAt: row.queuedAt as Millis,
    changedAt: row.changedAt as Millis,
  }
}
