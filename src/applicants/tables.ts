import type { Db } from '../core/database.ts'
import type { Recorded } from '../core/journal.ts'
import type { ApplicantEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. */
export const applicantTableNames: readonly string[] = []

export function createApplicantTables(_db: Db) {}

/** What follows in SQL from the events of applicants. */
export class ApplicantTables {
  constructor(_db: Db) {}

  project(_recorded: Recorded<ApplicantEvent>): void {}
}
