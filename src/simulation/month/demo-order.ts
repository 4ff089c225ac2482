import { daysOn } from '../../core/days.ts'
import type { HallDay } from '../../core/ids.ts'
import { lateRatingDays } from '../../core/rating-days.ts'
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

/** The last month that can be closed on this day. */
export const demoMonthOn = (today: HallDay): Month => monthLater(monthOf(daysOn(today, -lateRatingDays)), -1)
