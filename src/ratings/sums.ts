import type { Db } from '../core/database.ts'
import { daysOn } from '../core/days.ts'
import type { HallDay } from '../core/ids.ts'

/**
 * Daily and monthly sums of what was finished and how it was rated, by the hall day of the visit: a rating that comes
 * later belongs to its visit's day. Every finished visit (or case, where each is rated) counts once as `finished`,
 * channel `none`, level 0. A rating counts as `active` with its channel and level until it is set aside, then as
 * `set-aside`; a default as `defaulted`, channel `none`. `item` is empty for visits of the first version.
 */
export const sumTableNames = ['rating_days', 'rating_months'] as const

export function createSumTables(db: Db) {
  for (const [table, period] of [
    ['rating_days', 'day'],
    ['rating_months', 'month'],
  ]) {
    db.exec(`
      CREATE TABLE ${table} (
        ${period} TEXT NOT NULL,
        window INTEGER NOT NULL,
        item TEXT NOT NULL,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        level INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (${period}, window, item, channel, state, level)
      ) STRICT, WITHOUT ROWID`)
  }
}

/** What ratings of the first version come to. */
export function fillSums(db: Db) {
  for (const [table, period] of [
    ['rating_days', 'day'],
    ['rating_months', 'substr(day, 1, 7)'],
  ]) {
    db.exec(`
      INSERT INTO ${table}
        SELECT ${period}, window, item, 'none', 'finished', 0, count(*) FROM rating_sessions GROUP BY 1, 2, 3;
      INSERT INTO ${table}
        SELECT ${period}, window, item, channel, 'active', level, count(*) FROM ratings GROUP BY 1, 2, 3, 4, 6;`)
  }
}

export type SumState = 'finished' | 'active' | 'defaulted' | 'set-aside'

/** One cell of the sums. */
export interface Sum {
  readonly window: number
  readonly item: string
  readonly channel: string
  readonly state: SumState
  readonly level: number
  readonly count: number
}

/** Days from the first to the last, both included, as whole months and the days around them. */
export interface Pieces {
  readonly months: { readonly from: string; readonly to: string } | null
  readonly days: readonly { readonly from: string; readonly to: string }[]
}

/** Reads by month what is whole months, so that ten years are as quick as a quarter. */
function piecesOf(from: HallDay, to: HallDay): Pieces {
  const first = from.endsWith('-01') ? from.slice(0, 7) : monthAfter(from)
  const last = daysOn(to, 1).endsWith('-01') ? to.slice(0, 7) : monthBefore(to)
  if (first > last) return { months: null, days: [{ from, to }] }
  const days = [
    { from, to: `${monthBefore(`${first}-01`)}-31` },
    { from: `${monthAfter(`${last}-01`)}-01`, to },
  ]
  return { months: { from: first, to: last }, days: days.filter((piece) => piece.from <= piece.to) }
}

const utc = (year: number, month: number, day = 1) => new Date(Date.UTC(year, month, day)).toISOString()
const monthAfter = (day: string) => utc(Number(day.slice(0, 4)), Number(day.slice(5, 7))).slice(0, 7)
const monthBefore = (day: string) => utc(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 2).slice(0, 7)

/** The sums, kept with every event and read by period. */
export class RatingSums {
  readonly #statements

  constructor(db: Db) {
    const add = (table: string, period: string) =>
      db.prepare(`
        INSERT INTO ${table} (${period}, window, item, channel, state, level, count)
        VALUES (@period, @window, @item, @channel, @state, @level, @by)
        ON CONFLICT DO UPDATE SET count = count + @by`)
    const read = (table: string, period: string) =>
      db.prepare(`
        SELECT window, item, channel, state, level, sum(count) AS count FROM ${table}
        WHERE ${period} BETWEEN @from AND @to
        GROUP BY window, item, channel, state, level`)
    this.#statements = {
      addDay: add('rating_days', 'day'),
      addMonth: add('rating_months', 'month'),
      days: read('rating_days', 'day'),
      months: read('rating_months', 'month'),
    }
  }

  add(day: string, cell: Omit<Sum, 'count'>, by: 1 | -1): void {
    this.#statements.addDay.run({ ...cell, period: day, by })
    this.#statements.addMonth.run({ ...cell, period: day.slice(0, 7), by })
  }

  /** Cells of all days from the first to the last, both included; the same cell may come in several pieces. */
  between(from: HallDay, to: HallDay): Sum[] {
    const { months, days } = piecesOf(from, to)
    const found = months ? (this.#statements.months.all(months) as Sum[]) : []
    for (const piece of days) found.push(...(this.#statements.days.all(piece) as Sum[]))
    return found
  }
}
