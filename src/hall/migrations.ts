import { createAdmissionTables } from '../admission/tables.ts'
import { createApplicantTables } from '../applicants/tables.ts'
import { createAuditIndexes } from '../audit/tables.ts'
import { createCaseTables } from '../cases/tables.ts'
import type { Migration } from '../core/database.ts'
import { createJournalTable } from '../core/journal.ts'
import { createDeskTables, followLimits } from '../desk/tables.ts'
import { createEquipmentTables, letPapersBelongToSlips } from '../equipment/tables.ts'
import { createItemTables } from '../items/tables.ts'
import { createQueueTables, findShiftsByWindow, keepVisitsInOneTree } from '../queue/tables.ts'
import { createRankingTables } from '../ranking/tables.ts'
import { createUndoingTables } from '../ranking/undoing-tables.ts'
import { createRatingTables, extendRatingTables, noteWherefrom } from '../ratings/tables.ts'
import { createCardTables } from '../staff/card-tables.ts'
import { createStaffTables } from '../staff/tables.ts'
import { countCasesAgain, fillMonthSums } from './month-feed.ts'

/** The schema's history: only ever longer. Step n makes a file of version n−1 one of version n. */
export const migrations: readonly Migration[] = [
  (db) => {
    createJournalTable(db)
    createQueueTables(db)
    createRatingTables(db)
    createEquipmentTables(db)
    createStaffTables(db)
  },
  createAdmissionTables,
  keepVisitsInOneTree,
  (db) => {
    extendRatingTables(db)
    createDeskTables(db)
    findShiftsByWindow(db)
    createItemTables(db)
    createCaseTables(db)
    createApplicantTables(db)
    createCardTables(db)
    letPapersBelongToSlips(db)
    createAuditIndexes(db)
    createRankingTables(db)
    fillMonthSums(db)
  },
  (db) => {
    createUndoingTables(db)
    countCasesAgain(db)
    noteWherefrom(db)
    followLimits(db)
  },
]
