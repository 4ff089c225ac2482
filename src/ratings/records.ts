import type { Db } from '../core/database.ts'
import { daysOn } from '../core/days.ts'
import type { HallDay, Millis, StaffId, VisitId, WindowNo } from '../core/ids.ts'
import { lateRatingDays } from '../core/rating-days.ts'
import type { Channel, Level, RatingState } from './events.ts'
import type { QrRating } from './qr-signs.ts'
import type { Press } from './signs.ts'

/** One visit behind a figure; for inspectors only. */
export interface RatingRow {
  readonly subject: string
  readonly visit: VisitId
  readonly case: string | null
  readonly day: HallDay
  readonly window: number
  readonly item: string
  readonly staff: StaffId | null
  readonly state: RatingState
  readonly level: Level | null
  readonly channel: Channel | null
  readonly ratedAt: Millis | null
  readonly scan: string | null
}

/** Which visits are behind a figure; null: whichever. */
export interface RowFilter {
  readonly from: HallDay
  readonly to: HallDay
  readonly window: number | null
  readonly item: string | null
  readonly channel: Channel | null
  readonly state: RatingState | null
  readonly level: Level | null
}

export interface Place {
  readonly day: HallDay
  readonly subject: string
}

/** Presses of one window on one day. */
export interface WindowPresses {
  readonly window: WindowNo
  readonly day: HallDay
  readonly presses: readonly Press[]
}

/** Presses of a device while nobody was to rate, and where it stood then. */
export interface Orphans {
  readonly device: string
  readonly window: WindowNo | null
  readonly presses: number
}

/** What is read of single ratings: the rows behind a figure, and what signs of stand-in pressing are sought in. */
export class RatingRecords {
  readonly #rows
  readonly #rowsOfWindow
  readonly #rowsOfLevel
  readonly #presses
  readonly #byQr
  readonly #orphans

  constructor(db: Db) {
    const rows = (of: 's' | 'r', join: string, filter: string) =>
      db.prepare(`
        SELECT s.subject, s.visit, s.case_no AS "case", s.day, s.window, s.item, s.staff, s.state,
          coalesce(r.level, d.level) AS level, r.channel, r.pressed_at AS ratedAt, r.scan
        FROM ${join} LEFT JOIN rating_defaults d ON d.subject = s.subject
        WHERE ${filter} AND (@window IS NULL OR s.window = @window) AND (@item IS NULL OR s.item = @item)
          AND (@state IS NULL OR s.state = @state) AND (@channel IS NULL OR r.channel = @channel)
          AND (@level IS NULL OR r.level = @level)
        ORDER BY ${of}.day, ${of}.subject LIMIT @most`)
    const after = (of: string) =>
      `${of}.day BETWEEN @from AND @to AND (${of}.day, ${of}.subject) > (@afterDay, @afterSubject)`
    const all = 'rating_sessions s LEFT JOIN ratings r ON r.subject = s.subject'
    this.#rows = rows('s', all, after('s'))
    this.#rowsOfWindow = rows('s', all, `s.window = @window AND ${after('s')}`)
    // The rare levels are asked for most: they are found without walking past all others.
    this.#rowsOfLevel = rows(
      'r',
      'ratings r CROSS JOIN rating_sessions s ON s.subject = r.subject',
      `r.level = @level AND r.level < 5 AND ${after('r')}`,
    )
    this.#presses = db.prepare(`
      SELECT r.day, r.window, r.visit, min(r.level) AS level, min(r.pressed_at) AS pressedAt,
        min(s.opened_at) AS finishedAt
      FROM rating_sessions s CROSS JOIN ratings r USING (subject)
      WHERE s.day BETWEEN ? AND ? AND r.channel = 'keypad' AND r.set_aside IS NULL
      GROUP BY r.day, r.window, r.visit ORDER BY r.day, r.window, pressedAt`)
    this.#byQr = db.prepare(`
      SELECT r.window, r.visit, min(r.pressed_at) AS pressedAt, r.sender
      FROM rating_sessions s CROSS JOIN ratings r USING (subject)
      WHERE s.day BETWEEN @firstDay AND @lastDay AND r.channel = 'qr' AND r.set_aside IS NULL
        AND r.pressed_at >= @from AND r.pressed_at < @to
      GROUP BY r.window, r.visit, r.sender ORDER BY pressedAt`)
    this.#orphans = db.prepare(`
      SELECT device, window, count(*) AS presses FROM presses
      WHERE received_at >= ? AND received_at < ? AND kind = 'R' AND not_counted IN ('no-session', 'unknown-token')
      GROUP BY device, window`)
  }

  /** Visits behind a figure in the order of their days, after a place, at most so many. */
  rows(filter: RowFilter, after: Place | null, most: number): RatingRow[] {
    const place = { afterDay: after?.day ?? '', afterSubject: after?.subject ?? '' }
    const found =
      filter.level !== null && filter.level < 5
        ? this.#rowsOfLevel
        : filter.window !== null
          ? this.#rowsOfWindow
          : this.#rows
    return found.all({ ...filter, ...place, most }) as RatingRow[]
  }

  /** Visits rated by QR code between two instants, in order; `day`: the hall day of those instants. */
  byQrBetween(from: Millis, to: Millis, day: HallDay): (QrRating & { readonly window: WindowNo })[] {
    const days = { firstDay: daysOn(day, -lateRatingDays), lastDay: day }
    return this.#byQr.all({ ...days, from, to }) as (QrRating & { window: WindowNo })[]
  }

  /** Visits rated at keypads by day and window. */
  pressesBetween(from: HallDay, to: HallDay): WindowPresses[] {
    const found: (WindowPresses & { presses: Press[] })[] = []
    type Row = Press & Omit<WindowPresses, 'presses'>
    for (const { day, window, ...press } of this.#presses.iterate(from, to) as IterableIterator<Row>) {
      const last = found.at(-1)
      if (last?.day === day && last.window === window) last.presses.push(press)
      else found.push({ day, window, presses: [press] })
    }
    return found
  }

  /** How often each device's rating keys were pressed while nobody was to rate; the window null where none is known. */
  orphansBetween(from: Millis, to: Millis): Orphans[] {
    return this.#orphans.all(from, to) as Orphans[]
  }
}
