import type { Millis } from '../core/ids.ts'
import type { Month } from './month-input.ts'
import type { MonthShownNow } from './reckon.ts'
import type { RankingRecords } from './records.ts'
import type { NameOf } from './replies.ts'

/** Where a month is read: in the hall's own records, or in those of a simulated one. */
export interface MonthBook {
  /** Simulated: nobody was served or rated like this. It is shown and exported with that mark only. */
  readonly demo: boolean
  /**
   * Whether it is the running hall's own. The month that a demo hall is lent from another is part of no sum of the
   * hall, and cannot be closed or corrected.
   */
  readonly own: boolean
  readonly records: RankingRecords
  /** As it would be now, perhaps some seconds old. */
  readonly recently: (month: Month) => Promise<MonthShownNow & { readonly at: Millis }>
  readonly nameOf: NameOf
}

/** The books of a hall. */
export interface MonthBooks {
  readonly bookOf: (month: Month) => MonthBook
  /** The month that was simulated; null in every real hall. */
  readonly demoMonth: () => Month | null
}
