import type { Db } from '../core/database.ts'
import { windowNo } from '../core/ids.ts'
import { type JournalEnd, journalEnd } from '../core/journal.ts'
import type { ReckonedMonth } from '../ranking/close-month.ts'
import { method, methodOf } from '../ranking/method.ts'
import type { ByLevel, Month } from '../ranking/month-input.ts'
import type { RatingSumsOf, WindowRatings } from '../ranking/month-sums.ts'
import type { RankedMonth } from '../ranking/ranked-month.ts'
import { type MonthShownNow, reckon, textOf, toClose } from '../ranking/reckon.ts'
import { RankingRecords } from '../ranking/records.ts'
import { VisitVoices } from '../ratings/visit-voices.ts'

/** Reads months over one database: what ranking keeps, with the sums of ratings. */
export class MonthReader {
  readonly records: RankingRecords
  readonly ratings: RatingSumsOf
  readonly #db: Db
  readonly #breathe: () => void

  /** @param breathe called every now and then while a month is reckoned: a thread may rest there. */
  constructor(db: Db, breathe = () => {}) {
    this.#db = db
    this.#breathe = breathe
    this.records = new RankingRecords(db)
    this.ratings = ratingsBy(new VisitVoices(db))
  }

  /** A month as it is at one moment of the journal, whatever is appended meanwhile. */
  now(month: Month): MonthShownNow {
    return this.#db.transaction(() => {
      const now = reckon(this.records, this.ratings, month, this.#breathe)
      const last = this.#lastResult(month)
      const comparable = last !== null && methodOf(JSON.parse(last) as RankedMonth) === method
      return { ...now, changed: comparable ? textOf(now.ranking, this.#breathe) !== last : null }
    })()
  }

  /** The same with all that an edition says. */
  reckon(month: Month): ReckonedMonth {
    return this.#db.transaction(() => {
      return this.reckonAt(month, journalEnd(this.#db), this.#lastResult(month))
    })()
  }

  /** What the newest edition says; null where there is none. */
  #lastResult(month: Month): string | null {
    const last = this.records.editions(month).at(-1)
    return last ? this.records.resultOf(month, last.edition) : null
  }

  /**
   * The same where the caller knows that the tables follow from the journal up to this row.
   * @param before what the edition before says; null for the first.
   */
  reckonAt(month: Month, { seq, hash }: JournalEnd, before: string | null): ReckonedMonth {
    const now = reckon(this.records, this.ratings, month, this.#breathe)
    return { seq, hash, ...toClose(now, before, this.#breathe) }
  }
}

/** What visits say, as the month takes it: by window, levels 1 to 5. */
function ratingsBy(voices: VisitVoices): RatingSumsOf {
  return (first, last) => {
    const windows = new Map<number, { active: number[]; defaulted: number }>()
    for (const { window, state, level, visits } of voices.between(first, last)) {
      const one = windows.get(window) ?? { active: [0, 0, 0, 0, 0], defaulted: 0 }
      windows.set(window, one)
      if (state === 'active') one.active[level - 1] = visits
      else one.defaulted += visits
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
