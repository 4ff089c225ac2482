import type { Db } from '../core/database.ts'
import { dayNumbered } from '../core/days.ts'
import {
  type HallDay,
  hallDay,
  type ItemCode,
  itemCode,
  type Millis,
  type VisitId,
  type WindowNo,
} from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import type { KeyEvent } from '../core/ports.ts'
import { unreachable } from '../core/result.ts'
import type { EarlierPress, PressFacts, RatingSession } from './decide.ts'
import { type RatingEvent, type RatingReason, type RatingState, subjectOf } from './events.ts'
import { RatingSums, type Sum } from './sums.ts'
import { type VisitVoice, VisitVoices } from './visit-voices.ts'

export { createRatingTables, extendRatingTables, noteWherefrom, ratingTableNames } from './schema.ts'

const sessionColumns = `
  visit, case_no AS "case", window, opened_at AS openedAt, until, open, day, state`

/** A subject's session with what its sums are named by. */
interface SessionRow extends Pick<Sum, 'window' | 'item'> {
  readonly day: string
  readonly state: RatingState
}

/** The reasons that a citizen gave. */
export interface ReasonsGiven {
  readonly reasons: readonly RatingReason[]
  /** Who keeps what was written, in the order in which it was told. */
  readonly persons: readonly string[]
  readonly hasPhone: boolean
  /** Whether somebody else wrote it down, and whether the citizen added to it. */
  readonly typedIn: boolean
  readonly added: boolean
}

/** What follows in SQL from the events of ratings, and what decisions ask. */
export class RatingTables {
  readonly sums: RatingSums
  readonly #voices: VisitVoices
  readonly #statements

  constructor(db: Db) {
    this.sums = new RatingSums(db)
    this.#voices = new VisitVoices(db)
    const ofSubject = (set: string) =>
      db.prepare(`UPDATE rating_sessions SET ${set} WHERE subject = @subject`)
    this.#statements = {
      open: db.prepare(`
        INSERT INTO rating_sessions (subject, visit, case_no, turn, window, item, staff, day, opened_at, until, open, state)
        VALUES (@subject, @visit, @case, @turn, @window, @item, @staff, @day, @at, @until, 1, 'unrated')`),
      until: ofSubject('until = @until'),
      close: ofSubject('open = 0'),
      state: ofSubject('open = 0, state = @state'),
      row: db.prepare('SELECT window, item, day, state FROM rating_sessions WHERE subject = ?'),
      press: db.prepare(`
        INSERT INTO presses (uid, number, device, kind, value, token, received_at, pressed_at, not_counted, window)
        VALUES (@uid, @number, @device, @kind, @value, @token, @at, @pressedAt, @notCounted, @window)`),
      conflict: db.prepare(`
        INSERT INTO press_conflicts (seq, uid, number, device, kind, value, token, received_at)
        VALUES (@seq, @uid, @number, @device, @kind, @value, @token, @at)`),
      rate: db.prepare(`
        INSERT INTO ratings (subject, visit, window, item, day, level, pressed_at, recorded_at, channel, scan, sender)
        VALUES (@subject, @visit, @window, @item, @day, @level, @pressedAt, @at, @channel, @scan, @sender)`),
      rating: db.prepare('SELECT channel, level FROM ratings WHERE subject = ?'),
      setAside: db.prepare('UPDATE ratings SET set_aside = @followUp WHERE subject = @subject'),
      explain: db.prepare(`
        INSERT INTO rating_reasons (subject, reasons, person, has_phone, told_at, typed_in)
        VALUES (@subject, @reasons, @person, @hasPhone, @at, @typedIn)
        ON CONFLICT (subject) DO UPDATE SET reasons = @reasons, has_phone = max(has_phone, @hasPhone), added = 1,
          added_person = @person`),
      reasons: db.prepare(`
        SELECT reasons, person, added_person AS addedPerson, has_phone AS hasPhone, typed_in AS typedIn, added
        FROM rating_reasons WHERE subject = ?`),
      default: db.prepare(`
        INSERT INTO rating_defaults (subject, level, defaulted_at) VALUES (@subject, @level, @at)`),
      defaultLevel: db.prepare('SELECT level FROM rating_defaults WHERE subject = ?').pluck(),
      dropDefault: db.prepare('DELETE FROM rating_defaults WHERE subject = ?'),
      scan: db.prepare('SELECT 1 FROM ratings WHERE scan = ?').pluck(),
      session: db.prepare(`SELECT ${sessionColumns} FROM rating_sessions WHERE subject = ?`),
      ofCases: db.prepare(`
        SELECT ${sessionColumns} FROM rating_sessions WHERE visit = ? AND case_no IS NOT NULL ORDER BY turn`),
      // Named, because for the order's sake SQLite would walk all sessions that the window ever had.
      openAt: db.prepare(`
        SELECT ${sessionColumns} FROM rating_sessions INDEXED BY open_sessions
        WHERE open = 1 AND window = ? ORDER BY opened_at, turn`),
      lastAt: db.prepare(`
        SELECT ${sessionColumns} FROM rating_sessions WHERE window = ?
        ORDER BY opened_at DESC, open DESC, turn, subject DESC LIMIT 1`),
      allOpen: db.prepare(`
        SELECT ${sessionColumns} FROM rating_sessions WHERE open = 1 ORDER BY opened_at, turn DESC`),
      overdue: db.prepare(`SELECT ${sessionColumns} FROM rating_sessions WHERE open = 1 AND until < ?`),
      silent: db.prepare(`
        SELECT ${sessionColumns} FROM rating_sessions
        WHERE day BETWEEN @from AND @to AND state = 'unrated' AND open = 0 LIMIT @most`),
      earlier: db.prepare(`
        SELECT kind, value, token, not_counted IS NULL AS counted FROM presses WHERE uid = ? AND number = ?`),
      sums: db.prepare(`
        SELECT count(*) FILTER (WHERE not_counted IS NULL) AS counted,
          count(*) FILTER (WHERE not_counted IS NOT NULL)
            + (SELECT count(*) FROM press_conflicts WHERE received_at >= @at AND kind = 'R') AS notCounted
        FROM presses WHERE received_at >= @at AND kind = 'R'`),
    }
  }

  project({ event, at, seq }: Recorded<RatingEvent>): void {
    const sql = this.#statements
    switch (event.type) {
      case 'rating-session-opened': {
        const { visit, window, until, case: one = null, turn = 1, item = '', staff = null } = event
        const day = dayNumbered(visit)
        const subject = subjectOf(event)
        sql.open.run({ subject, visit, case: one, turn, window, item, staff, day, at, until })
        this.sums.add(day, { window, item, channel: 'none', state: 'finished', level: 0 }, 1)
        return
      }
      case 'rating-session-shortened':
      case 'rating-asked-again':
        sql.until.run({ until: event.until, subject: subjectOf(event) })
        return
      case 'rating-session-closed':
        sql.close.run({ subject: subjectOf(event) })
        return
      case 'key-pressed': {
        const { type: _, window = null, ...press } = event
        if (press.notCounted !== 'other-content') sql.press.run({ ...press, window, at })
        else {
          const { uid, number, device, kind, value, token } = press
          sql.conflict.run({ seq, uid, number, device, kind, value, token, at })
        }
        return
      }
      case 'visit-rated': {
        const { visit, level, pressedAt, channel, scan = null, sender = null } = event
        this.#said(event, { state: 'active', level }, ({ subject, window, item, day, state }) => {
          if (state === 'defaulted') this.#countDefault(subject, -1)
          sql.rate.run({ subject, visit, window, item, day, level, pressedAt, at, channel, scan, sender })
          this.sums.add(day, { window, item, channel, state: 'active', level }, 1)
          sql.state.run({ subject, state: 'active' })
        })
        return
      }
      case 'rating-defaulted': {
        this.#said(event, { state: 'defaulted', level: event.level }, ({ subject }) => {
          sql.default.run({ subject, level: event.level, at })
          this.#countDefault(subject, 1)
          sql.state.run({ subject, state: 'defaulted' })
        })
        return
      }
      case 'rating-explained': {
        const { reasons, person, hasPhone, typedIn = false } = event
        const subject = subjectOf(event)
        const all = [...new Set([...(this.reasonsOf(subject)?.reasons ?? []), ...reasons])].sort()
        const told = { reasons: JSON.stringify(all), person, hasPhone: Number(hasPhone), at }
        sql.explain.run({ ...told, subject, typedIn: Number(typedIn) })
        return
      }
      case 'rating-set-aside': {
        this.#said(event, null, ({ subject, window, item, day }) => {
          const { channel, level } = sql.rating.get(subject) as { channel: string; level: number }
          sql.setAside.run({ subject, followUp: event.followUp })
          this.sums.add(day, { window, item, channel, state: 'active', level }, -1)
          this.sums.add(day, { window, item, channel, state: 'set-aside', level }, 1)
          sql.state.run({ subject, state: 'set-aside' })
        })
        return
      }
      default:
        unreachable(event)
    }
  }

  /** Writes what changes what a subject says, and with it what its visit says. */
  #said(
    event: Parameters<typeof subjectOf>[0],
    says: VisitVoice | null,
    write: (row: SessionRow & { readonly subject: string }) => void,
  ) {
    const subject = subjectOf(event)
    const row = this.#statements.row.get(subject) as SessionRow
    this.#voices.changed(event.visit, event.case !== undefined, row, says, () => write({ ...row, subject }))
  }

  /** A default counts apart, and goes when a press turns up that was under way for days. */
  #countDefault(subject: string, by: 1 | -1) {
    const { window, item, day } = this.#statements.row.get(subject) as SessionRow
    const level = this.#statements.defaultLevel.get(subject) as number
    this.sums.add(day, { window, item, channel: 'none', state: 'defaulted', level }, by)
    if (by === -1) this.#statements.dropDefault.run(subject)
  }

  /** What is known of a key event before it is decided on. */
  factsOf(key: KeyEvent): PressFacts {
    const earlier = this.#statements.earlier.get(key.uid, key.number) as EarlierPress | undefined
    return {
      earlier: earlier ? { ...earlier, counted: Boolean(earlier.counted) } : null,
      session: key.token === null ? null : this.session(key.token),
    }
  }

  /** The session of a visit that is rated whole, or of one case. */
  session(subject: string): RatingSession | null {
    return sessionOf(this.#statements.session.get(subject))
  }

  /** What of a visit can be rated: itself, or each of its cases in turn; empty before it was served. */
  sessionsOf(visit: VisitId): RatingSession[] {
    const whole = this.session(visit)
    return whole ? [whole] : sessionsIn(this.#statements.ofCases.all(visit))
  }

  /** What the sums of a subject are named by. */
  belongsTo(subject: string): { readonly item: ItemCode; readonly day: HallDay } {
    const { item, day } = this.#statements.row.get(subject) as SessionRow
    return { item: itemCode(item), day: hallDay(day) }
  }

  reasonsOf(subject: string): ReasonsGiven | null {
    const row = this.#statements.reasons.get(subject) as Record<string, string> | undefined
    if (!row) return null
    const reasons = JSON.parse(row.reasons ?? '[]') as RatingReason[]
    const persons = [row.person, row.addedPerson].filter((person) => person != null)
    const { hasPhone, typedIn, added } = row
    return { reasons, persons, hasPhone: Boolean(hasPhone), typedIn: Boolean(typedIn), added: Boolean(added) }
  }

  /** Whether a paper form of this number was typed in before. */
  knowsScan(scan: string): boolean {
    return this.#statements.scan.get(scan) !== undefined
  }

  /** Visits of these days that nobody rated, at most so many. */
  silentBetween(from: HallDay, to: HallDay, most: number): RatingSession[] {
    return sessionsIn(this.#statements.silent.all({ from, to, most }))
  }

  /** The session that a window opened last, open or not. */
  lastAt(window: WindowNo): RatingSession | null {
    return sessionOf(this.#statements.lastAt.get(window))
  }

  openAt(window: WindowNo): RatingSession[] {
    return sessionsIn(this.#statements.openAt.all(window))
  }

  allOpen(): RatingSession[] {
    return sessionsIn(this.#statements.allOpen.all())
  }

  overdue(at: Millis): RatingSession[] {
    return sessionsIn(this.#statements.overdue.all(at))
  }

  /** Rating keys received since an instant, by whether they count. */
  sumsSince(at: Millis): { counted: number; notCounted: number } {
    return this.#statements.sums.get({ at }) as { counted: number; notCounted: number }
  }
}

type Session = Omit<RatingSession, 'open' | 'rated'> & { readonly open: number }

function sessionOf(row: unknown): RatingSession | null {
  if (row === undefined) return null
  const session = row as Session
  const rated = session.state === 'active' || session.state === 'set-aside'
  return { ...session, open: Boolean(session.open), rated }
}

const sessionsIn = (rows: readonly unknown[]) =>
  rows.map(sessionOf).filter((session): session is RatingSession => session !== null)

/** A visit is named after its day. */
