import type { Db } from '../core/database.ts'
import { type StaffId, staffId } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { type Card, emptyCard } from './card.ts'
import type { StaffEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const cardTableNames = ['staff_cards'] as const

export function createCardTables(db: Db) {
  db.exec(`
    CREATE TABLE staff_cards (
      id TEXT PRIMARY KEY,
      duty TEXT NOT NULL,
      badge TEXT NOT NULL,
      photo TEXT,
      jpeg BLOB
    ) STRICT;
    CREATE INDEX staff_cards_by_photo ON staff_cards (photo);
  `)
}

/** Somebody whom the public may know. */
export interface ShownCard extends Card {
  readonly id: StaffId
  readonly fullName: string
}

/** What follows in SQL from what cards say, and what pages ask of them. */
export class CardTables {
  readonly #statements

  constructor(db: Db) {
    this.#statements = {
      // An account that takes the place of an ended demo account is somebody else.
      forget: db.prepare('DELETE FROM staff_cards WHERE id = ?'),
      change: db.prepare(`
        INSERT INTO staff_cards VALUES (@id, @duty, @badge, NULL, NULL)
        ON CONFLICT (id) DO UPDATE SET duty = excluded.duty, badge = excluded.badge`),
      setPhoto: db.prepare(`
        INSERT INTO staff_cards VALUES (@id, '', '', @sha256, @jpeg)
        ON CONFLICT (id) DO UPDATE SET photo = excluded.photo, jpeg = excluded.jpeg`),
      removePhoto: db.prepare('UPDATE staff_cards SET photo = NULL, jpeg = NULL WHERE id = ?'),
      card: db.prepare('SELECT duty, badge, photo FROM staff_cards WHERE id = ?'),
      cards: db.prepare('SELECT id, duty, badge, photo FROM staff_cards'),
      shown: db.prepare(`
        SELECT a.id, a.full_name AS fullName, ifnull(c.duty, '') AS duty, ifnull(c.badge, '') AS badge, c.photo
        FROM accounts a LEFT JOIN staff_cards c ON c.id = a.id
        WHERE a.active = 1 AND (a.role = 'staff' OR c.duty <> '') ORDER BY a.id`),
      photo: db.prepare(`
        SELECT c.jpeg FROM staff_cards c JOIN accounts a ON a.id = c.id AND a.active = 1
        WHERE c.photo = ? LIMIT 1`),
    }
  }

  project({ event }: Recorded<StaffEvent>): void {
    const sql = this.#statements
    switch (event.type) {
      case 'account-created':
        sql.forget.run(event.id)
        break
      case 'card-changed':
        sql.change.run({ id: event.id, duty: event.duty, badge: event.badge })
        break
      case 'photo-set':
        sql.setPhoto.run({
          id: event.id,
          sha256: event.sha256,
          jpeg: Buffer.from(event.jpeg, 'base64'),
        })
        break
      case 'photo-removed':
        sql.removePhoto.run(event.id)
        break
      // What accounts and sessions become stands in tables.ts.
      case 'account-changed':
      case 'password-set':
      case 'signed-in':
      case 'signed-out':
        break
    }
  }

  /** The card of one person; an empty one where nothing was said yet. */
  card(id: StaffId): Card {
    return (this.#statements.card.get(id) as Card | undefined) ?? emptyCard
  }

  /** All cards on which something stands. */
  cards(): ReadonlyMap<StaffId, Card> {
    const rows = this.#statements.cards.all() as (Card & { id: string })[]
    return new Map(rows.map(({ id, ...card }) => [staffId(id), card]))
  }

  /** Those whom the public may know: active people who serve at windows, and others whose duty was published. */
  shown(): readonly ShownCard[] {
    return this.#statements.shown.all() as ShownCard[]
  }

  /** The photo of an active person, by the hash of its bytes. */
  photo(sha256: string): Buffer | null {
    const row = this.#statements.photo.get(sha256) as { jpeg: Buffer } | undefined
    return row?.jpeg ?? null
  }
}
