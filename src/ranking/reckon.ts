import { canonicalText } from '../core/canonical.ts'
import type { ReckonedMonth } from './close-month.ts'
import { editionChanges, modelsOf } from './edition.ts'
import type { Month } from './month-input.ts'
import { monthInput, type RatingSumsOf } from './month-sums.ts'
import { packed } from './packed.ts'
import { daysOfMonth } from './period.ts'
import { rankMonth } from './rank-month.ts'
import type { RankedMonth, Sheet } from './ranked-month.ts'
import type { RankingRecords } from './records.ts'

/** A month as it is now. */
export interface MonthNow {
  /** Version of the rulebook. */
  readonly rulebook: number
  readonly ranking: RankedMonth
}

/** The same as pages show it. */
export interface MonthShownNow extends MonthNow {
  /** Whether it is otherwise than the newest edition; null where there is none, or one by another method. */
  readonly changed: boolean | null
}

/**
 * Ranks a month from what the tables hold now, by the rulebook that was in force when it began.
 * @param breathe Called every now and then: a thread may rest there.
 */
export function reckon(
  records: RankingRecords,
  ratings: RatingSumsOf,
  month: Month,
  breathe: () => void,
): MonthNow {
  const { version, rulebook } = records.rulebookFor(daysOfMonth(month).first)
  const input = monthInput(records, ratings, month, rulebook, breathe)
  return { rulebook: version, ranking: rankMonth(input, rulebook.month, breathe) }
}

/** What an edition says of it. @param last RFC 8785 text of the edition before; null for the first. */
export function toClose(
  { rulebook, ranking }: MonthNow,
  last: string | null,
  breathe: () => void,
): Omit<ReckonedMonth, 'seq' | 'hash'> {
  const result = textOf(ranking, breathe)
  return {
    month: ranking.month,
    rulebook,
    visits: ranking.hall.visits,
    result: packed(result),
    models: modelsOf(ranking),
    changes: last === null ? [] : editionChanges(JSON.parse(last) as RankedMonth, ranking),
    unchanged: result === last,
  }
}

/** RFC 8785 text of a month, sheet by sheet: a city's is half a megabyte. */
export function textOf({ hall, method, month, notRanked, ranked }: RankedMonth, breathe = () => {}): string {
  const sheets = (all: readonly Sheet[]) =>
    all.map((sheet) => {
      breathe()
      return canonicalText(sheet)
    })
  return (
    `{"hall":${canonicalText(hall)},"method":${method},"month":${canonicalText(month)},` +
    `"notRanked":[${sheets(notRanked)}],"ranked":[${sheets(ranked)}]}`
  )
}
