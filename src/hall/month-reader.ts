import type { Db } from '../core/database.ts'
import { windowNo } from '../core/ids.ts'
import type { ReckonedMonth } from '../ranking/close-month.ts'
import type { ByLevel, Month } from '../ranking/month-input.ts'
import type { RatingSumsOf, WindowRatings } from '../ranking/month-sums.ts'
import { reckon } from '../ranking/reckon.ts'
import { RankingRecords } from '../ranking/records.ts'
import { RatingSums } from '../ratings/sums.ts'

/** The last row of a journal. */
interface JournalEnd {
  readonly seq: number
  readonly hash: string
}

/** Reads months over one database: what ranking keeps, with the sums of ratings. */
export class MonthReader {
  readonly records: RankingRecords
  readonly ratings: RatingSumsOf
  readonly #db: Db
  readonly #last

  constructor(db: Db) {
    this.#db = db
    this.records = new RankingRecords(db)
    this.ratings = ratingsBy(new RatingSums(db))
    this.#last = db.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1')
  }

  /** Reckons a month as it is at one moment of the journal, whatever is appended meanwhile. */
  reckon(month: Month): ReckonedMonth {
    return this.#db.transaction(() => this.reckonAt(month, this.#last.get() as JournalEnd))()
  }

  /** The same where the caller knows that the tables follow from the journal up to this row. */
  reckonAt(month: Month, { seq, hash }: JournalEnd): ReckonedMonth {
    return { month, seq, hash, ...reckon(this.records, this.ratings, month) }
  }
}

/** Sums of ratings as the month takes them: by window, levels 1 to 5. What was set aside counts nowhere. */
function ratingsBy(sums: RatingSums): RatingSumsOf {
  return ({ first, last }) => {
    const windows = new Map<number, { active: number[]; defaulted: number; finished: number }>()
    for (const { window, state, level, count } of sums.between(first, last)) {
      const one = windows.get(window) ?? { active: [0, 0, 0, 0, 0], defaulted: 0, finished: 0 }
      windows.set(window, one)
      if (state === 'active') one.active[level - 1] = (one.active[level - 1] ?? 0) + count
      if (state === 'defaulted') one.defaulted += count
      if (state === 'finished') one.finished += count
    }
    return [...windows].map(
      ([window, one]): WindowRatings => ({
        ...one,
        window: windowNo(window),
        active: one.active as unknown as ByLevel,
      }),
    )
  }
}
