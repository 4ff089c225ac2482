import type { Due } from '../cases/events.ts'
import type { Db } from '../core/database.ts'
import type { FollowUpNo, HallDay, Millis, StaffId } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import { satisfiedFrom } from './decide.ts'
import type { DeskEvent, DeskLimit, DeskTask } from './events.ts'
import { type FollowUpRow, rowOf, rowsOf } from './follow-up-row.ts'
import { hasUncertain, nextDue, nextLate } from './limits.ts'
import type { DeskFilter } from './list.ts'
import { extendDeskTables } from './schema.ts'

export { createDeskTables, deskTableNames } from './schema.ts'

export interface FollowUpEntry {
  readonly at: Millis
  readonly staff: StaffId | null
  readonly what: string
}

/** What became of negative ratings, by what figures are asked for. */
export interface DeskSum {
  readonly window: number
  readonly item: string
  readonly channel: string
  readonly opened: number
  readonly putRight: number
  readonly answered: number
  readonly ratedAgain: number
  readonly satisfied: number
}

/** What follows in SQL from the events of the desk, and what decisions ask. */
export class DeskTables {
  readonly #statements

  constructor(db: Db) {
    const set = (changes: string) => db.prepare(`UPDATE follow_ups SET ${changes} WHERE no = @followUp`)
    this.#statements = {
      open: db.prepare(`
        INSERT INTO follow_ups (no, subject, visit, case_no, window, item, channel, day, level, opened_on, serial,
          opened_at, state, put_right_days, put_right_day, put_right_at, put_right_amber, put_right_certain)
        VALUES (@followUp, @subject, @visit, @case, @window, @item, @channel, @day, @level, @openedOn, @serial,
          @at, 'open', @putRightDays, @dueDay, @dueAt, @dueAmber, @certain)`),
      contact: set('contact_at = @at'),
      called: set(`called_at = iif(@over, @at, called_at), calls = json_insert(calls, '$[#]', json_object(
        'at', CAST(@at AS INTEGER), 'staff', @staff, 'reached', json(iif(@reached, 'true', 'false')), 'note', @note))`),
      done: set(`done_at = @at, founded = @founded, measure = @measure, state = 'put-right'`),
      answered: set(`answered_at = @at, answer = @text, state = 'answered'`),
      again: set('again_level = @level, again_channel = @channel, again_scan = @scan'),
      appealed: set(`appeal_ground = @ground, appeal_reason = @reason, appeal_by = @staff, appealed_at = @at,
        appeal_days = @appealDays`),
      decided: set(`upheld = @upheld, decision_reason = @reason, decided_by = @staff, decided_at = @at,
        told_citizen = @toldCitizen, state = iif(@upheld = 1, 'set-aside', state)`),
      due: {
        'call-back': set(dueColumns('call_back')),
        'put-right': set(dueColumns('put_right')),
        'decide-appeal': set(dueColumns('appeal')),
      } satisfies Record<DeskLimit, unknown>,
      late: {
        'call-back': set('call_late = @late'),
        'put-right': set('put_right_late = @late'),
        answer: set('answer_late = @late'),
        'decide-appeal': set('appeal_late = @late'),
      } satisfies Record<DeskTask, unknown>,
      stands: set('next_at = @nextAt, late_at = @lateAt, uncertain = @uncertain'),
      entry: db.prepare('INSERT INTO follow_up_entries (no, seq, at, staff, what) VALUES (?, ?, ?, ?, ?)'),
      lastSerial: db
        .prepare('SELECT serial FROM follow_ups WHERE opened_on = ? ORDER BY serial DESC LIMIT 1')
        .pluck(),
      one: db.prepare('SELECT * FROM follow_ups WHERE no = ?'),
      ofSubject: db.prepare('SELECT * FROM follow_ups WHERE subject = ?'),
      toDo: db.prepare(`
        SELECT * FROM follow_ups WHERE next_at IS NOT NULL AND (next_at, no) > (@at, @no) AND ${filtered}
        ORDER BY next_at, no LIMIT @most`),
      newest: db.prepare(`
        SELECT * FROM follow_ups WHERE (opened_on, serial) < (@day, @serial) AND ${filtered}
        ORDER BY opened_on DESC, serial DESC LIMIT @most`),
      entries: db.prepare('SELECT at, staff, what FROM follow_up_entries WHERE no = ? ORDER BY seq'),
      becameLate: db.prepare('SELECT * FROM follow_ups WHERE late_at < ?'),
      uncertain: db.prepare('SELECT * FROM follow_ups WHERE uncertain = 1'),
      scan: db.prepare('SELECT 1 FROM follow_ups WHERE again_scan = ?').pluck(),
      every: db.prepare('SELECT no FROM follow_ups').pluck(),
      openAppeals: db
        .prepare(
          'SELECT count(*) FROM follow_ups WHERE day BETWEEN ? AND ? AND appeal_ground IS NOT NULL AND upheld IS NULL',
        )
        .pluck(),
      sums: db.prepare(`
        SELECT window, item, channel, count(*) AS opened, count(done_at) AS putRight, count(answered_at) AS answered,
          count(again_level) AS ratedAgain, count(*) FILTER (WHERE again_level >= @satisfiedFrom) AS satisfied
        FROM follow_ups WHERE day BETWEEN @from AND @to AND state <> 'set-aside' GROUP BY window, item, channel`),
    }
  }

  project({ event, at, seq }: Recorded<DeskEvent>): void {
    const sql = this.#statements
    const { followUp } = event
    const due = (limit: DeskLimit, until: Due) => sql.due[limit].run({ followUp, ...valuesOfDue(until) })
    switch (event.type) {
      case 'follow-up-opened': {
        const { type: _, callBackDue, putRightDue, ...rating } = event
        const subject = rating.case ?? rating.visit
        sql.open.run({ ...rating, ...valuesOfDue(putRightDue), subject, at })
        if (callBackDue) {
          sql.contact.run({ followUp, at })
          due('call-back', callBackDue)
        }
        break
      }
      case 'follow-up-contact-left':
        sql.contact.run({ followUp, at })
        due('call-back', event.callBackDue)
        break
      case 'follow-up-called-back': {
        const { staff, reached, note, over = true } = event
        sql.called.run({ followUp, at, staff, reached: Number(reached), note, over: Number(over) })
        break
      }
      case 'follow-up-put-right':
        sql.done.run({ followUp, at, founded: Number(event.founded), measure: event.measure })
        break
      case 'follow-up-answered':
        sql.answered.run({ followUp, at, text: event.text })
        break
      case 'follow-up-rated-again': {
        const { level, channel = 'qr', scan = null } = event
        sql.again.run({ followUp, level, channel, scan })
        break
      }
      case 'follow-up-appealed': {
        const { ground, reason, staff, appealDays = null } = event
        sql.appealed.run({ followUp, at, ground, reason, staff, appealDays })
        if (event.due) due('decide-appeal', event.due)
        break
      }
      case 'follow-up-appeal-decided': {
        const { upheld, reason, staff, toldCitizen = false } = event
        const flags = { upheld: Number(upheld), toldCitizen: Number(toldCitizen) }
        sql.decided.run({ followUp, at, reason, staff, ...flags })
        break
      }
      case 'follow-up-overdue':
        sql.late[event.task].run({ followUp, late: 1 })
        break
      case 'follow-up-due-reckoned':
        due(event.task ?? 'put-right', event.due)
        for (const task of event.inTime ?? []) sql.late[task].run({ followUp, late: 0 })
        break
      default:
        unreachable(event)
    }
    this.#noteStanding(followUp)
    sql.entry.run(followUp, seq, at, 'staff' in event ? event.staff : null, event.type)
  }

  /** Works out anew how every follow-up stands to its limits, in a file of an earlier version. */
  noteStandings(): void {
    for (const no of this.#statements.every.all() as FollowUpNo[]) this.#noteStanding(no)
  }

  #noteStanding(followUp: FollowUpNo): void {
    const entry = this.followUp(followUp)
    if (!entry) return
    const [nextAt, lateAt, uncertain] = [nextDue(entry), nextLate(entry), Number(hasUncertain(entry))]
    this.#statements.stands.run({ followUp, nextAt, lateAt, uncertain })
  }

  followUp(no: string): FollowUpRow | null {
    return rowOf(this.#statements.one.get(no))
  }

  /** The follow-up of a visit that is rated whole, or of one case; null where it was not rated low. */
  ofSubject(subject: string): FollowUpRow | null {
    return rowOf(this.#statements.ofSubject.get(subject))
  }

  lastSerial(day: HallDay): number {
    return (this.#statements.lastSerial.get(day) as number | undefined) ?? 0
  }

  /** What is left to do, the most urgent first; `after`: the last one of the page before. */
  toDo(filter: DeskFilter, after: FollowUpRow | null, most: number): FollowUpRow[] {
    const at = after?.nextAt ?? -1
    return rowsOf(this.#statements.toDo.all({ ...valuesOf(filter), at, no: after?.followUp ?? '', most }))
  }

  /** All that ever were, the newest first. */
  newest(filter: DeskFilter, after: FollowUpRow | null, most: number): FollowUpRow[] {
    const { openedOn: day, serial } = after ?? { openedOn: '9999-12-31', serial: 0 }
    return rowsOf(this.#statements.newest.all({ ...valuesOf(filter), day, serial, most }))
  }

  entriesOf(no: FollowUpNo): FollowUpEntry[] {
    return this.#statements.entries.all(no) as FollowUpEntry[]
  }

  /** Those with something that has become late and was not noted yet. */
  late(at: Millis): FollowUpRow[] {
    return rowsOf(this.#statements.becameLate.all(at))
  }

  /** Those with a limit that rests on a calendar that was not published. */
  uncertain(): FollowUpRow[] {
    return rowsOf(this.#statements.uncertain.all())
  }

  /** Whether the paper form of a second rating was typed in before. */
  knowsScan(scan: string): boolean {
    return this.#statements.scan.get(scan) !== undefined
  }

  /** Appeals against ratings of these days' visits that nobody has decided. */
  openAppeals(from: HallDay, to: HallDay): number {
    return this.#statements.openAppeals.get(from, to) as number
  }

  /** What became of the negative ratings of these days' visits; those set aside are left out. */
  sumsBetween(from: HallDay, to: HallDay): DeskSum[] {
    return this.#statements.sums.all({ from, to, satisfiedFrom }) as DeskSum[]
  }
}

const dueColumns = (name: string) =>
  `${name}_day = @dueDay, ${name}_at = @dueAt, ${name}_amber = @dueAmber, ${name}_certain = @certain`

const valuesOfDue = ({ day, at, amberAt, certain }: Due) => ({
  dueDay: day,
  dueAt: at,
  dueAmber: amberAt,
  certain: Number(certain),
})

/** What narrows a list: every part holds where its value is null. */
const filtered = `
  (@from IS NULL OR day >= @from) AND (@to IS NULL OR day <= @to)
  AND (@window IS NULL OR window = @window) AND (@item IS NULL OR item = @item)
  AND (@channel IS NULL OR channel = @channel) AND (@state IS NULL OR state = @state)
  AND (@putRight IS NULL OR (done_at IS NOT NULL) = @putRight)
  AND (@answered IS NULL OR (answered_at IS NOT NULL) = @answered)
  AND (@again IS NULL OR (again_level IS NOT NULL) = @again)
  AND (@satisfied IS NULL OR (again_level >= @satisfiedFrom) = @satisfied)
  AND (@setAside IS NULL OR (state = 'set-aside') = @setAside)`

function valuesOf({ from, to, window, item, channel, state, ...flags }: DeskFilter) {
  const flag = (value: boolean | undefined) => (value === undefined ? null : Number(value))
  return {
    from: from ?? null,
    to: to ?? null,
    window: window ?? null,
    item: item ?? null,
    channel: channel ?? null,
    state: state ?? null,
    putRight: flag(flags.putRight),
    answered: flag(flags.answered),
    again: flag(flags.again),
    satisfied: flag(flags.satisfied),
    setAside: flag(flags.setAside),
    satisfiedFrom,
  }
}

/** Brings the tables of an earlier version up to date; what limits mean for each entry is worked out here. */
export function followLimits(db: Db) {
  extendDeskTables(db)
  new DeskTables(db).noteStandings()
}
