import type { Db } from '../core/database.ts'
import type { Millis } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import type { HallEvent } from '../events.ts'

/** Ways into the journal: by case, and what people did by person and by window. */
export function createAuditIndexes(db: Db) {
  db.exec(`
    CREATE INDEX journal_of_case ON journal (event ->> '$.case', seq) WHERE event ->> '$.case' IS NOT NULL;
    CREATE INDEX journal_of_person ON journal (by, seq) WHERE by GLOB 'staff:*';
    CREATE INDEX journal_of_window ON journal (event ->> '$.window', seq) WHERE by GLOB 'staff:*';
  `)
}

/** What is looked for; every part narrows it. */
export interface AuditSearch {
  readonly case: string | null
  /** As the journal names them: `staff:NAME`. */
  readonly person: string | null
  readonly window: number | null
  readonly from: Millis
  /** Not included. */
  readonly to: Millis
  /** Only entries before this journal number. */
  readonly before: number
}

interface Row {
  readonly seq: number
  readonly at: number
  readonly by: string
  readonly event: string
}

/** Reads what people did, and what happened to cases, straight from the journal. */
export class AuditTables {
  readonly #statements

  constructor(db: Db) {
    const entries = (way: string) =>
      db.prepare(`
        SELECT seq, at, by, event FROM journal WHERE ${way} AND seq >= @first AND seq < @before ORDER BY seq DESC`)
    this.#statements = {
      byCase: entries(`event ->> '$.case' = @case`),
      byPerson: entries(`by = @person AND by GLOB 'staff:*'`),
      byWindow: entries(`event ->> '$.window' = @window AND by GLOB 'staff:*'`),
      all: entries(`by GLOB 'staff:*'`),
      last: db.prepare('SELECT max(seq) FROM journal').pluck(),
      at: db.prepare('SELECT at FROM journal WHERE seq = ?').pluck(),
    }
  }

  /** Entries that fit, newest first, one at a time. */
  *search(search: AuditSearch): IterableIterator<Recorded<HallEvent>> {
    const { byCase, byPerson, byWindow, all } = this.#statements
    const way =
      search.case !== null
        ? byCase
        : search.person !== null
          ? byPerson
          : search.window !== null
            ? byWindow
            : all
    const first = this.#firstAt(search.from)
    const before = Math.min(search.before, this.#firstAt(search.to))
    const { case: ofCase, person, window } = search
    for (const row of way.iterate({ case: ofCase, person, window, first, before }) as IterableIterator<Row>) {
      if (person !== null && row.by !== person) continue
      const event = JSON.parse(row.event) as HallEvent
      if (window !== null && !('window' in event && event.window === window)) continue
      yield { seq: row.seq, at: row.at as Millis, by: row.by, event }
    }
  }

  /** The first journal number that is not before an instant; times in the journal never go back. */
  #firstAt(at: Millis): number {
    let low = 1
    let high = ((this.#statements.last.get() as number | null) ?? 0) + 1
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((this.#statements.at.get(middle) as number) < at) low = middle + 1
      else high = middle
    }
    return low
  }
}
