import { canonicalText } from '../core/canonical.ts'
import type { ReckonedMonth } from './close-month.ts'
import type { Month } from './month-input.ts'
import { monthInput, type RatingSumsOf } from './month-sums.ts'
import { daysOfMonth } from './period.ts'
import { rankMonth } from './rank-month.ts'
import type { RankingRecords } from './records.ts'

/** Ranks a month from what the tables hold now, by the rulebook that was in force when it began. */
export function reckon(
  records: RankingRecords,
  ratings: RatingSumsOf,
  month: Month,
): Pick<ReckonedMonth, 'rulebook' | 'input' | 'result'> {
  const { version, rulebook } = records.rulebookFor(daysOfMonth(month).first)
  const input = monthInput(records, ratings, month, rulebook)
  return {
    rulebook: version,
    input: canonicalText(input),
    result: canonicalText(rankMonth(input, rulebook.month)),
  }
}
