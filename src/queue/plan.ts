import type { HallDay, ItemCode, WindowNo } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import type { OpeningHours } from './opening-hours.ts'

/** Priority classes of a ticket: 普通、预约、老年人、残疾人、军人、急件. */
export const ticketClasses = ['ordinary', 'appointment', 'elderly', 'disabled', 'military', 'urgent'] as const
export type TicketClass = (typeof ticketClasses)[number]

/** A service item (事项) that a citizen can take a ticket for. */
export interface PlannedItem {
  readonly code: ItemCode
  readonly name: Words
  /** Tickets a hall day; null for no cap. */
  readonly dailyCap: number | null
  /** The item's own hours; null for the hall's. */
  readonly hours: OpeningHours | null
}

/** Items that share a prefix letter and a run of numbers. */
export interface PlannedGroup {
  /** One letter A–Z, unique in the hall. */
  readonly prefix: string
  readonly name: Words
  readonly items: readonly PlannedItem[]
}

export interface PlannedWindow {
  readonly no: WindowNo
  readonly name: Words
  readonly serves: readonly ItemCode[]
}

export interface PauseReason {
  readonly code: string
  readonly name: Words
}

export interface QueueSettings {
  /** Minutes of waiting that a class is given at the start; decides who is next (see README). 0–120. */
  readonly headStartMinutes: Readonly<Record<TicketClass, number>>
  /** A ticket that later ones have passed this often is next before anybody later; 0–50. */
  readonly passedAtMost: number
  /** A no-show needs so many calls and so many seconds since the first one. */
  readonly noShowAfterCalls: number
  readonly noShowAfterSeconds: number
  /** How long a no-show may come back without a new ticket. */
  readonly bringBackMinutes: number
  readonly recallsAtMost: number
  readonly recallEverySeconds: number
}

export interface RatingSettings {
  /** How long a rating session lasts after the finish, in seconds; 10–600. */
  readonly sessionSeconds: number
  /** How long it lasts at most after the window's next call, in seconds; 0–600. */
  readonly afterNextCallSeconds: number
  /** What is rated once: the whole visit, or each case of it, asked in turn. */
  readonly per: 'visit' | 'case'
  /** After so many days a silent citizen counts as `defaultLevel`, apart from all who rated; null: never. 8–90. */
  readonly defaultAfterDays: number | null
  readonly defaultLevel: 1 | 2 | 3 | 4 | 5
  /** Working days in which a negative rating is put right; 5–15. */
  readonly putRightDays: number
  /** Working days in which an appeal against a negative rating is decided; 1–15. */
  readonly appealDays: number
}

/** What time limits are reckoned with, and how long what is told by a citizen is kept. */
export interface CaseSettings {
  /** An instant case is finished within so many minutes of the clock; 5–240. */
  readonly instantMinutes: number
  /** A petition is settled within so many calendar days, a special one within so many; 1–60. */
  readonly petitionDays: number
  readonly specialPetitionDays: number
  /** By how many working days a limit may be extended, once; 0–10. */
  readonly extensionDaysAtMost: number
  /** The light is amber when one working day or this share of the limit is left, whichever is more; 0–50 %. */
  readonly amberPercent: number
  /** So many days after its last case was closed an applicant's name and contact are erased; 1–3650. */
  readonly applicantDays: number
  /** The case system's list of items (CSV) that is compared every night; null for none. */
  readonly itemsList: string | null
}

/** What holds where a plan in the journal says nothing of cases: it is older than they are. */
export const caseDefaults: CaseSettings = {
  instantMinutes: 30,
  petitionDays: 7,
  specialPetitionDays: 15,
  extensionDaysAtMost: 10,
  amberPercent: 20,
  applicantDays: 1095,
  itemsList: null,
}

/** Everything about a hall that decisions rest on; goes into the journal whole whenever it changes. */
export interface HallPlan {
  readonly name: Words
  /** IANA name, for example `Asia/Shanghai`. */
  readonly timeZone: string
  /** Base address of public pages for QR codes; null prints none. */
  readonly publicUrl: string | null
  readonly hours: OpeningHours
  /** Days on which the hall stays closed whatever the calendar says. */
  readonly closedOn: readonly HallDay[]
  readonly groups: readonly PlannedGroup[]
  readonly windows: readonly PlannedWindow[]
  readonly pauseReasons: readonly PauseReason[]
  readonly queue: QueueSettings
  readonly rating: RatingSettings
  readonly cases: CaseSettings
}
