import type { Db } from '../core/database.ts'
import type { Recorded } from '../core/journal.ts'
import type { RankingEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const undoingTableNames = ['undoings'] as const

export function createUndoingTables(db: Db) {
  db.exec(`
    CREATE TABLE undoings (
      -- Number of an entry, or a finding.
      of TEXT PRIMARY KEY,
      staff TEXT NOT NULL,
      at INTEGER NOT NULL,
      reason TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `)
}

/** Who asked to have undone what takes two people to undo; forgotten where the second one holds to it. */
export class UndoingTables {
  readonly #ask
  readonly #forget

  constructor(db: Db) {
    this.#ask = db.prepare('INSERT OR REPLACE INTO undoings (of, staff, at, reason) VALUES (?, ?, ?, ?)')
    this.#forget = db.prepare('DELETE FROM undoings WHERE of = ?')
  }

  project({ event, at }: Recorded<RankingEvent>): void {
    switch (event.type) {
      case 'entry-withdrawal-asked':
        this.#ask.run(String(event.entry), event.staff, at, event.reason)
        return
      case 'finding-dismissal-asked':
        this.#ask.run(event.finding, event.staff, at, event.reason)
        return
      case 'entry-signed':
        this.#forget.run(String(event.entry))
        return
      case 'finding-decided':
        if (event.upheld) this.#forget.run(event.finding)
        return
      default:
    }
  }
}
