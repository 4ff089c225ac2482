import { daysOn } from './days.ts'
import type { HallDay } from './ids.ts'

/** Days after a visit on which a QR code or a paper form still rates it. A month is closed once none is left. */
export const lateRatingDays = 7

/** The last hall day on which a visit of `day` is rated. */
export const lastDayToRate = (day: HallDay): HallDay => daysOn(day, lateRatingDays)

/** Working days after the last one to rate on which a form that was filled in by then is still typed in. */
export const typingDays = 3

/** The first hall day on which no visit up to `last` is rated any more. */
export const ratedOutFrom = (last: HallDay): HallDay => daysOn(last, lateRatingDays + 1)
