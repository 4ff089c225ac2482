import type { HallDay, Millis } from '../core/ids.ts'
import type { OpeningHours } from '../queue/opening-hours.ts'
import type { Due, Limit } from './events.ts'

/** What working days and closing times are reckoned with; part of the hall's plan. */
export interface HallCalendar {
  readonly timeZone: string
  readonly hours: OpeningHours
  readonly closedOn: readonly HallDay[]
}

/** A case's clock: when it began, how long it stood still, by how much it was extended. */
export interface CaseClock {
  readonly limit: Limit
  readonly acceptedAt: Millis
  /** `to` is null while it stands still. */
  readonly suspensions: readonly { readonly from: Millis; readonly to: Millis | null }[]
  /** 0–10 working days. */
  readonly extensionDays: number
}

export type Light = 'green' | 'amber' | 'red'
export type { Due }
