import { hash } from 'node:crypto'
import { canonicalText } from './canonical.ts'
import type { Db } from './database.ts'
import type { Millis } from './ids.ts'

/**
 * Who caused an event: `hall`, `kiosk` (the hall PC), `screen:NUMBER`, `staff:NAME`, `token:NAME`, `device:NAME`,
 * `citizen` (behind the code on a ticket or slip).
 */
export type Actor = string

/** An event as it stands in the journal. */
export interface Recorded<E> {
  /** Position in the journal, from 1 without gaps. */
  readonly seq: number
  readonly at: Millis
  readonly by: Actor
  readonly event: E
}

/** Hash before the first row. */
export const firstHash = '0'.repeat(64)

export function createJournalTable(db: Db) {
  db.exec(`
    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      event TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
  `)
}

interface Row {
  seq: number
  at: number
  by: string
  event: string
  hash: string
}

/**
 * Hash of a row: SHA-256, lower-case hex, over the RFC 8785 form of `{at, by, event, prev, seq}`, where `prev`
 * is the hash of the row before. The keys below stand in canonical order already.
 */
export function rowHash(row: { seq: number; at: number; by: string; event: string }, prev: string): string {
  const text = `{"at":${row.at},"by":${canonicalText(row.by)},"event":${row.event},"prev":"${prev}","seq":${row.seq}}`
  return hash('sha256', text, 'hex')
}

/** The end of a journal: everything before it follows from this hash. */
export interface JournalEnd {
  /** 0 in an empty journal. */
  readonly seq: number
  readonly hash: string
}

export function journalEnd(db: Db): JournalEnd {
  const last = db.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get()
  return (last as JournalEnd | undefined) ?? { seq: 0, hash: firstHash }
}

/** The append-only journal of one open database. */
export class Journal<E> {
  readonly #db: Db
  readonly #insert
  #seq: number
  #at: Millis
  #hash: string

  constructor(db: Db) {
    this.#db = db
    this.#insert = db.prepare('INSERT INTO journal (seq, at, by, event, hash) VALUES (?, ?, ?, ?, ?)')
    this.#seq = 0
    this.#at = 0 as Millis
    this.#hash = firstHash
    this.reload()
  }

  /** Takes the end of the journal from the database again; needed after a rollback. */
  reload() {
    const last = this.#db.prepare('SELECT * FROM journal WHERE seq = (SELECT max(seq) FROM journal)').get() as
      | Row
      | undefined
    this.#seq = last?.seq ?? 0
    this.#at = (last?.at ?? 0) as Millis
    this.#hash = last?.hash ?? firstHash
  }

  /** Time of the last event; 0 in an empty journal. */
  get lastAt(): Millis {
    return this.#at
  }

  get lastSeq(): number {
    return this.#seq
  }

  /** Appends inside the caller's transaction. @throws when `at` lies before the last event. */
  append(by: Actor, at: Millis, event: E): Recorded<E> {
    if (at < this.#at) throw new Error(`an event at ${at} cannot follow one at ${this.#at}`)
    const row = { seq: this.#seq + 1, at, by, event: canonicalText(event) }
    const chained = rowHash(row, this.#hash)
    this.#insert.run(row.seq, row.at, row.by, row.event, chained)
    this.#seq = row.seq
    this.#at = at
    this.#hash = chained
    return { seq: row.seq, at, by, event }
  }

  /** Events from `fromSeq` on, in order, one at a time. */
  *read(fromSeq = 1): IterableIterator<Recorded<E>> {
    const rows = this.#db.prepare('SELECT * FROM journal WHERE seq >= ? ORDER BY seq').iterate(fromSeq)
    for (const row of rows as IterableIterator<Row>) {
      yield { seq: row.seq, at: row.at as Millis, by: row.by, event: JSON.parse(row.event) as E }
    }
  }
}

/** Walks the chain; returns what is wrong, first break first, at most 20 lines; empty when it holds. */
export function chainFaults(db: Db): string[] {
  const faults: string[] = []
  let prev = firstHash
  let expected = 1
  let lastAt = 0
  const rows = db.prepare('SELECT * FROM journal ORDER BY seq').iterate() as IterableIterator<Row>
  for (const row of rows) {
    if (row.seq !== expected)
      faults.push(`row ${expected} is missing: row ${row.seq} follows row ${expected - 1}`)
    else if (rowHash(row, prev) !== row.hash)
      faults.push(`row ${row.seq}: its hash does not fit its content and the row before`)
    if (row.at < lastAt) faults.push(`row ${row.seq}: it is earlier than the row before`)
    if (faults.length >= 20) return faults
    prev = row.hash
    expected = row.seq + 1
    lastAt = row.at
  }
  return faults
}
