import type { Statement } from 'better-sqlite3'
import { canonicalText } from '../core/canonical.ts'
import type { Db } from '../core/database.ts'
import type { ItemCode, Millis } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import type { ListedItem } from './decide.ts'
import type { Item, ItemDifference, ItemEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const itemTableNames = ['items', 'item_versions', 'item_comparison'] as const

/**
 * `items`: the catalogue as it stands. `item_versions`: every version for ever, so that a case can name the one that
 * it was opened with; a withdrawal ends the version it met. `item_comparison`: the last one only.
 */
export function createItemTables(db: Db) {
  db.exec(`
    CREATE TABLE items (
      code TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      withdrawn_at INTEGER,
      item TEXT NOT NULL
    ) STRICT;
    CREATE TABLE item_versions (
      code TEXT NOT NULL,
      version INTEGER NOT NULL,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      withdrawn_at INTEGER,
      withdrawn_by TEXT,
      item TEXT NOT NULL,
      PRIMARY KEY (code, version)
    ) STRICT;
    CREATE TABLE item_comparison (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      at INTEGER NOT NULL,
      file TEXT NOT NULL,
      differences TEXT NOT NULL
    ) STRICT;
  `)
}

interface ItemRow {
  readonly version: number
  readonly changedAt: Millis
  readonly withdrawnAt: Millis | null
  readonly item: string
}

/** An item of the catalogue with its last change. */
export interface CatalogueItem extends ListedItem {
  readonly changedAt: Millis
  readonly withdrawnAt: Millis | null
}

export interface ItemVersion {
  readonly version: number
  readonly at: Millis
  /** As the journal names them: `staff:NAME`, `hall`. */
  readonly by: string
  readonly withdrawnAt: Millis | null
  readonly withdrawnBy: string | null
  readonly item: Item
}

export interface ItemComparison {
  readonly at: Millis
  readonly file: string
  readonly differences: readonly ItemDifference[]
}

const itemOf = (row: { readonly item: string }) => JSON.parse(row.item) as Item
const catalogueItem = (row: ItemRow): CatalogueItem => ({
  ...row,
  item: itemOf(row),
  withdrawn: row.withdrawnAt !== null,
})

const columns = 'version, changed_at AS changedAt, withdrawn_at AS withdrawnAt, item'

/** What follows in SQL from the events of items. */
export class ItemTables {
  readonly #define: Statement
  readonly #addVersion: Statement
  readonly #withdraw: Statement
  readonly #endVersion: Statement
  readonly #compared: Statement
  readonly #one: Statement<[ItemCode], ItemRow>
  readonly #all: Statement<[], ItemRow>
  readonly #version: Statement<[ItemCode, number], { item: string }>
  readonly #versions: Statement<[ItemCode], Omit<ItemVersion, 'item'> & { item: string }>
  readonly #comparison: Statement<[], Omit<ItemComparison, 'differences'> & { differences: string }>

  constructor(db: Db) {
    this.#define = db.prepare(`
      INSERT INTO items (code, version, changed_at, withdrawn_at, item) VALUES (?, ?, ?, NULL, ?)
      ON CONFLICT (code) DO UPDATE SET
        version = excluded.version, changed_at = excluded.changed_at, withdrawn_at = NULL, item = excluded.item`)
    this.#addVersion = db.prepare(
      'INSERT INTO item_versions (code, version, at, by, item) VALUES (?, ?, ?, ?, ?)',
    )
    this.#withdraw = db.prepare('UPDATE items SET withdrawn_at = ? WHERE code = ?')
    this.#endVersion = db.prepare(`
      UPDATE item_versions SET withdrawn_at = ?, withdrawn_by = ?
      WHERE code = ? AND version = (SELECT version FROM items WHERE items.code = item_versions.code)`)
    this.#compared = db.prepare(`
      INSERT INTO item_comparison (only, at, file, differences) VALUES (1, ?, ?, ?)
      ON CONFLICT (only) DO UPDATE SET at = excluded.at, file = excluded.file, differences = excluded.differences`)
    this.#one = db.prepare(`SELECT ${columns} FROM items WHERE code = ?`)
    this.#all = db.prepare(`SELECT ${columns} FROM items ORDER BY code`)
    this.#version = db.prepare('SELECT item FROM item_versions WHERE code = ? AND version = ?')
    this.#versions = db.prepare(`
      SELECT version, at, by, withdrawn_at AS withdrawnAt, withdrawn_by AS withdrawnBy, item
      FROM item_versions WHERE code = ? ORDER BY version DESC`)
    this.#comparison = db.prepare('SELECT at, file, differences FROM item_comparison')
  }

  project({ at, by, event }: Recorded<ItemEvent>): void {
    switch (event.type) {
      case 'item-defined': {
        const { item, version } = event
        const text = canonicalText(item)
        this.#define.run(item.code, version, at, text)
        this.#addVersion.run(item.code, version, at, by, text)
        return
      }
      case 'item-withdrawn':
        this.#withdraw.run(at, event.code)
        this.#endVersion.run(at, by, event.code)
        return
      case 'items-compared':
        this.#compared.run(at, event.file, canonicalText(event.differences))
        return
      default:
        unreachable(event)
    }
  }

  listed(code: ItemCode): CatalogueItem | null {
    const row = this.#one.get(code)
    return row ? catalogueItem(row) : null
  }

  /** The whole catalogue in the order of codes, withdrawn items too. */
  all(): CatalogueItem[] {
    return this.#all.all().map(catalogueItem)
  }

  /** The item as it was in one version: what a case keeps. */
  item(code: ItemCode, version: number): Item | null {
    const row = this.#version.get(code, version)
    return row ? itemOf(row) : null
  }

  /** The newest first. */
  versions(code: ItemCode): ItemVersion[] {
    return this.#versions.all(code).map((row) => ({ ...row, item: itemOf(row) }))
  }

  lastComparison(): ItemComparison | null {
    const row = this.#comparison.get()
    return row ? { ...row, differences: JSON.parse(row.differences) as ItemDifference[] } : null
  }
}
