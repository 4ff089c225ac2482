import type { Db } from '../core/database.ts'
import type { Recorded } from '../core/journal.ts'
import type { ItemEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const itemTableNames: readonly string[] = []

export function createItemTables(_db: Db) {}

/** What follows in SQL from the events of items. */
export class ItemTables {
  constructor(_db: Db) {}

  project(_recorded: Recorded<ItemEvent>): void {}
}
