import { daysAfter } from '../../cases/working-days.ts'
import type { HallDay } from '../../core/ids.ts'
import type { Month } from '../../ranking/month-input.ts'
import { monthLater, monthOf } from '../../ranking/period.ts'

/** The month that a demo hall is to be given. */
export interface DemoOrder {
  /** Folder of the hall file. */
  readonly config: string
  /** Folder of the simulated hall; made again where it holds another month, or none that can be read. */
  readonly folder: string
  readonly month: Month
}

/** A month is closed from the 8th of the next. */
const lateRatingDays = 7

/** The last month that can be closed on this day. */
export const demoMonthOn = (today: HallDay): Month =>
  monthLater(monthOf(daysAfter(today, -lateRatingDays)), -1)
