import type { HallDay, Millis, WindowNo } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import type { Person } from '../core/route.ts'
import { mayAskFor, mayOpenRows } from '../ratings/who-sees.ts'
import type { EditionReply } from '../server/ranking-requests.ts'
import type { MonthBooks } from './month-book.ts'
import type { Month } from './month-input.ts'
import { closesFrom, daysOfMonth } from './period.ts'
import type { RankedMonth, SeenRanking } from './ranked-month.ts'
import type { RankingRefusal } from './refusals.ts'
import { editionReply } from './replies.ts'
import { fewRatingsIn, seenChanges, seenRanking } from './seen-by.ts'

/** A month as it is: an edition, or what it would be now. */
export interface ShownMonth {
  readonly month: Month
  /** Simulated: wherever it is shown or written, it says so. */
  readonly demo: boolean
  /** Null: provisional. */
  readonly edition: EditionReply | null
  readonly at: Millis
  readonly rulebook: number
  readonly ranking: RankedMonth
}

/** One that was closed. */
export type ClosedMonth = ShownMonth & { readonly edition: EditionReply }

/** What it takes to know what somebody may see. */
export interface SeenBy extends Pick<MonthBooks, 'bookOf'> {
  readonly today: () => HallDay
}

/** A month as somebody may see it. */
export type SeenMonth = Omit<ShownMonth, 'ranking'> & { readonly ranking: SeenRanking }

/** The number of an edition, or what it would be now; without either the newest edition, else now. */
export type AskedEdition = number | 'now' | undefined

/** @throws Refused, always. */
export function refused(refusal: RankingRefusal): never {
  throw new Refused(refusal)
}

/** Finds the edition that is asked for. @throws Refused `unknown-edition` */
export function shownMonths({ bookOf }: Pick<MonthBooks, 'bookOf'>) {
  return async (month: Month, asked: AskedEdition): Promise<ShownMonth> => {
    const { demo, records, recently, nameOf } = bookOf(month)
    const editions = records.editions(month)
    const wanted = asked ?? editions.at(-1)?.edition ?? 'now'
    if (wanted === 'now') {
      const { at, rulebook, ranking } = await recently(month)
      return { month, demo, edition: null, at, rulebook, ranking }
    }
    const edition = editions.find((one) => one.edition === wanted)
    const result = edition && records.resultOf(month, wanted)
    if (!edition || !result) return refused({ code: 'unknown-edition' })
    const ranking = JSON.parse(result) as RankedMonth
    const { closedAt: at, rulebook } = edition
    return { month, demo, edition: editionReply(edition, nameOf), at, rulebook, ranking }
  }
}

/** Whether somebody may see a month as it would be now: everybody where nobody of this hall was rated. */
export function maySeeNow({ bookOf, today }: SeenBy, { role }: Person, month: Month): boolean {
  const { first, last } = daysOfMonth(month)
  return !bookOf(month).own || mayAskFor(role, first, last, today())
}

/** Months and their editions with only what whoever asks may see of them. */
export function seenMonths(books: SeenBy) {
  const { bookOf } = books
  const shown = shownMonths(books)
  /** By month and edition: what is frozen is read once. */
  const few = new Map<string, ReadonlySet<WindowNo>>()
  const fewIn = (month: Month, edition: number): ReadonlySet<WindowNo> => {
    const name = `${month}/${edition}`
    const known = few.get(name)
    if (known) return known
    const result = bookOf(month).records.resultOf(month, edition)
    if (result === null) throw new Error(`there is no edition ${name}`)
    const found = fewRatingsIn(JSON.parse(result) as RankedMonth)
    few.set(name, found)
    return found
  }
  const seenEdition = (role: string, month: Month, edition: EditionReply): EditionReply => {
    const { edition: no, changes } = edition
    const ofVoice = changes.some(({ figure }) => figure === 'voice' || figure === 'ratings')
    if (mayOpenRows(role) || !ofVoice) return edition
    return { ...edition, changes: seenChanges(changes, fewIn(month, no - 1), fewIn(month, no)) }
  }
  return {
    /** Oldest first. */
    editions({ role }: Person, month: Month): EditionReply[] {
      const { records, nameOf } = bookOf(month)
      return records.editions(month).map((one) => seenEdition(role, month, editionReply(one, nameOf)))
    },

    /** The edition that is asked for. @throws Refused `unknown-edition`, `month-still-rated` */
    async month(who: Person, month: Month, asked: AskedEdition): Promise<SeenMonth> {
      const ofNow = (asked ?? bookOf(month).records.editions(month).at(-1) ?? 'now') === 'now'
      if (ofNow && !maySeeNow(books, who, month)) {
        return refused({ code: 'month-still-rated', from: closesFrom(month) })
      }
      const one = await shown(month, asked)
      const { role } = who
      const edition = one.edition && seenEdition(role, month, one.edition)
      return { ...one, edition, ranking: seenRanking(one.ranking, role) }
    },
  }
}
