import type { Db } from '../core/database.ts'
import type { Recorded } from '../core/journal.ts'
import type { CaseEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const caseTableNames: readonly string[] = []

export function createCaseTables(_db: Db) {}

/** What follows in SQL from the events of cases. */
export class CaseTables {
  constructor(_db: Db) {}

  project(_recorded: Recorded<CaseEvent>): void {}
}
