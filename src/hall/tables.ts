import { AdmissionTables, admissionTableNames } from '../admission/tables.ts'
import { ApplicantTables, applicantTableNames } from '../applicants/tables.ts'
import { AuditTables } from '../audit/tables.ts'
import { CaseTables, caseTableNames } from '../cases/tables.ts'
import type { Db } from '../core/database.ts'
import type { Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import { DeskTables, deskTableNames } from '../desk/tables.ts'
import { EquipmentTables, equipmentTableNames } from '../equipment/tables.ts'
import { type HallEvent, inTopic } from '../events.ts'
import { ItemTables, itemTableNames } from '../items/tables.ts'
import { QueueTables, queueTableNames } from '../queue/tables.ts'
import { RankingTables, rankingTableNames } from '../ranking/tables.ts'
import { UndoingTables, undoingTableNames } from '../ranking/undoing-tables.ts'
import { RatingTables, ratingTableNames } from '../ratings/tables.ts'
import { CardTables, cardTableNames } from '../staff/card-tables.ts'
import { StaffTables, staffTableNames } from '../staff/tables.ts'
import { MonthFeed } from './month-feed.ts'

/** Every table that can be rebuilt from the journal: all but the journal itself and the secrets. */
export const rebuildableTables: readonly string[] = [
  ...queueTableNames,
  ...ratingTableNames,
  ...deskTableNames,
  ...equipmentTableNames,
  ...staffTableNames,
  ...cardTableNames,
  ...admissionTableNames,
  ...itemTableNames,
  ...caseTableNames,
  ...applicantTableNames,
  ...rankingTableNames,
  ...undoingTableNames,
]

/** The tables of all topics over one database. */
export class HallTables {
  readonly queue: QueueTables
  readonly ratings: RatingTables
  readonly desk: DeskTables
  readonly equipment: EquipmentTables
  readonly staff: StaffTables
  readonly cards: CardTables
  readonly admission: AdmissionTables
  readonly items: ItemTables
  readonly audit: AuditTables
  readonly cases: CaseTables
  readonly applicants: ApplicantTables
  readonly ranking: RankingTables
  readonly #undoings: UndoingTables
  readonly #month: MonthFeed

  constructor(db: Db) {
    this.queue = new QueueTables(db)
    this.ratings = new RatingTables(db)
    this.desk = new DeskTables(db)
    this.equipment = new EquipmentTables(db)
    this.staff = new StaffTables(db)
    this.cards = new CardTables(db)
    this.admission = new AdmissionTables(db)
    this.items = new ItemTables(db)
    this.audit = new AuditTables(db)
    this.cases = new CaseTables(db)
    this.applicants = new ApplicantTables(db)
    this.ranking = new RankingTables(db)
    this.#undoings = new UndoingTables(db)
    this.#month = new MonthFeed(db, this.ranking)
  }

  /** Writes what follows from an event, in the open transaction. */
  project(recorded: Recorded<HallEvent>): void {
    const event = inTopic(recorded)
    switch (event.topic) {
      case 'queue':
        this.queue.project(event.recorded)
        this.#month.project(recorded)
        return
      case 'ratings':
        this.ratings.project(event.recorded)
        return
      case 'desk':
        this.desk.project(event.recorded)
        return
      case 'equipment':
        this.equipment.project(event.recorded)
        return
      case 'staff':
        this.staff.project(event.recorded)
        this.cards.project(event.recorded)
        return
      case 'admission':
        this.admission.project(event.recorded)
        return
      case 'items':
        this.items.project(event.recorded)
        return
      case 'cases':
        this.cases.project(event.recorded)
        this.#month.project(recorded)
        this.applicants.project(event.recorded)
        return
      case 'applicants':
        this.applicants.project(event.recorded)
        return
      case 'ranking':
        this.ranking.project(event.recorded)
        this.#undoings.project(event.recorded)
        return
      default:
        unreachable(event)
    }
  }
}
