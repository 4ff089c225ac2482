import type { Due } from '../cases/events.ts'
import type { Db } from '../core/database.ts'
import type { FollowUpNo, HallDay, Millis, StaffId } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import type { Channel, Level } from '../ratings/events.ts'
import { type FollowUp, type LateTask, satisfiedFrom } from './decide.ts'
import type { AppealGround, DeskEvent, DeskTask } from './events.ts'
import type { DeskFilter } from './list.ts'

export { createDeskTables, deskTableNames } from './schema.ts'

/** A follow-up as the tables keep it. */
export interface FollowUpRow extends FollowUp {
  readonly item: string
  readonly channel: Channel
  readonly level: Level
  /** Hall day of the opening, and its serial of that day. */
  readonly openedOn: HallDay
  readonly serial: number
  readonly calledAt: Millis | null
  readonly reached: boolean | null
  readonly callNote: string | null
  readonly doneAt: Millis | null
  readonly founded: boolean | null
  readonly measure: string | null
  readonly answeredAt: Millis | null
  readonly answer: string | null
  readonly againLevel: Level | null
  readonly appealGround: AppealGround | null
  readonly appealReason: string | null
  readonly appealedAt: Millis | null
  readonly upheld: boolean | null
  readonly decisionReason: string | null
  readonly decidedBy: StaffId | null
  readonly decidedAt: Millis | null
  readonly late: readonly DeskTask[]
}

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
          opened_at, state, call_back_day, call_back_at, call_back_amber,
          put_right_days, put_right_day, put_right_at, put_right_amber, put_right_certain)
        VALUES (@followUp, @subject, @visit, @case, @window, @item, @channel, @day, @level, @openedOn, @serial,
          @at, 'open', @callDay, @callAt, @callAmber,
          @putRightDays, @dueDay, @dueAt, @dueAmber, @certain)`),
      contact: set('call_back_day = @callDay, call_back_at = @callAt, call_back_amber = @callAmber'),
      called: set('called_at = @at, reached = @reached, call_note = @note'),
      done: set(`done_at = @at, founded = @founded, measure = @measure, state = 'put-right'`),
      answered: set(`answered_at = @at, answer = @text, state = 'answered'`),
      again: set('again_level = @level'),
      appealed: set(
        'appeal_ground = @ground, appeal_reason = @reason, appeal_by = @staff, appealed_at = @at',
      ),
      decided: set(`upheld = @upheld, decision_reason = @reason, decided_by = @staff, decided_at = @at,
        state = iif(@upheld = 1, 'set-aside', state)`),
      callLate: set('call_late = 1'),
      putRightLate: set('put_right_late = 1'),
      reckoned: set(`put_right_day = @dueDay, put_right_at = @dueAt, put_right_amber = @dueAmber,
        put_right_certain = @certain`),
      // What is to be done next, and by when: an answer by the end of the putting right, an appeal at once.
      next: set(`next_at = CASE
        WHEN state = 'set-aside' THEN NULL
        WHEN call_back_at IS NOT NULL AND called_at IS NULL AND state <> 'answered' THEN min(call_back_at, put_right_at)
        WHEN state <> 'answered' THEN put_right_at
        WHEN appeal_ground IS NOT NULL AND upheld IS NULL THEN appealed_at END`),
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
      callsLate: db.prepare(`
        SELECT * FROM follow_ups
        WHERE call_back_at < ? AND called_at IS NULL AND call_late = 0 AND state <> 'set-aside'`),
      putRightsLate: db.prepare(`
        SELECT * FROM follow_ups
        WHERE put_right_at < ? AND done_at IS NULL AND put_right_late = 0 AND state <> 'set-aside'`),
      uncertain: db.prepare(`SELECT * FROM follow_ups WHERE put_right_certain = 0 AND state = 'open'`),
      sums: db.prepare(`
        SELECT window, item, channel, count(*) AS opened, count(done_at) AS putRight, count(answered_at) AS answered,
          count(again_level) AS ratedAgain, count(*) FILTER (WHERE again_level >= @satisfiedFrom) AS satisfied
        FROM follow_ups WHERE day BETWEEN @from AND @to AND state <> 'set-aside' GROUP BY window, item, channel`),
    }
  }

  project({ event, at, seq }: Recorded<DeskEvent>): void {
    const sql = this.#statements
    const { followUp } = event
    switch (event.type) {
      case 'follow-up-opened': {
        const { type: _, callBackDue, putRightDue, ...rating } = event
        const subject = rating.case ?? rating.visit
        sql.open.run({ ...rating, ...callBack(callBackDue), ...putRight(putRightDue), subject, at })
        break
      }
      case 'follow-up-contact-left':
        sql.contact.run({ followUp, ...callBack(event.callBackDue) })
        break
      case 'follow-up-called-back':
        sql.called.run({ followUp, at, reached: Number(event.reached), note: event.note })
        break
      case 'follow-up-put-right':
        sql.done.run({ followUp, at, founded: Number(event.founded), measure: event.measure })
        break
      case 'follow-up-answered':
        sql.answered.run({ followUp, at, text: event.text })
        break
      case 'follow-up-rated-again':
        sql.again.run({ followUp, level: event.level })
        break
      case 'follow-up-appealed': {
        const { type: _, ...appeal } = event
        sql.appealed.run({ ...appeal, at })
        break
      }
      case 'follow-up-appeal-decided': {
        const { type: _, upheld, ...decision } = event
        sql.decided.run({ ...decision, at, upheld: Number(upheld) })
        break
      }
      case 'follow-up-overdue':
        if (event.task === 'call-back') sql.callLate.run({ followUp })
        else sql.putRightLate.run({ followUp })
        break
      case 'follow-up-due-reckoned':
        sql.reckoned.run({ followUp, ...putRight(event.due) })
        break
      default:
        unreachable(event)
    }
    sql.next.run({ followUp })
    sql.entry.run(followUp, seq, at, 'staff' in event ? event.staff : null, event.type)
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
    const at = after ? this.#nextAt(after.followUp) : -1
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

  /** Tasks whose limit has passed and was not noted yet. */
  late(at: Millis): LateTask[] {
    const sql = this.#statements
    const calls = rowsOf(sql.callsLate.all(at)).map((entry) => ({ entry, task: 'call-back' }) as const)
    return [
      ...calls,
      ...rowsOf(sql.putRightsLate.all(at)).map((entry) => ({ entry, task: 'put-right' }) as const),
    ]
  }

  /** Open ones whose limit rests on a calendar that was not published. */
  uncertain(): FollowUpRow[] {
    return rowsOf(this.#statements.uncertain.all())
  }

  /** What became of the negative ratings of these days' visits; those set aside are left out. */
  sumsBetween(from: HallDay, to: HallDay): DeskSum[] {
    return this.#statements.sums.all({ from, to, satisfiedFrom }) as DeskSum[]
  }

  #nextAt(no: FollowUpNo): number {
    const row = this.#statements.one.get(no) as { next_at: number | null } | undefined
    return row?.next_at ?? -1
  }
}

const callBack = (due: Due | null) => ({
  callDay: due?.day ?? null,
  callAt: due?.at ?? null,
  callAmber: due?.amberAt ?? null,
})

const putRight = ({ day, at, amberAt, certain }: Due) => ({
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

type Columns = Readonly<Record<string, never>>

const rowsOf = (rows: readonly unknown[]) => rows.map(rowOf).filter((row): row is FollowUpRow => row !== null)

function rowOf(found: unknown): FollowUpRow | null {
  if (found === undefined) return null
  const row = found as Columns
  const flag = (value: unknown) => (value === null ? null : Boolean(value))
  return {
    followUp: row.no!,
    visit: row.visit!,
    case: row.case_no!,
    window: row.window!,
    item: row.item!,
    channel: row.channel!,
    day: row.day!,
    level: row.level!,
    openedOn: row.opened_on!,
    serial: row.serial!,
    state: row.state!,
    openedAt: row.opened_at!,
    callBackDue:
      row.call_back_at === null
        ? null
        : {
            day: row.call_back_day!,
            at: row.call_back_at!,
            amberAt: row.call_back_amber!,
            certain: true,
          },
    calledBack: row.called_at !== null,
    calledAt: row.called_at!,
    reached: flag(row.reached),
    callNote: row.call_note!,
    putRightDays: row.put_right_days!,
    putRightDue: {
      day: row.put_right_day!,
      at: row.put_right_at!,
      amberAt: row.put_right_amber!,
      certain: Boolean(row.put_right_certain),
    },
    doneAt: row.done_at!,
    founded: flag(row.founded),
    measure: row.measure!,
    answeredAt: row.answered_at!,
    answer: row.answer!,
    ratedAgain: row.again_level !== null,
    againLevel: row.again_level!,
    appeal: row.appeal_ground === null ? 'none' : row.upheld === null ? 'open' : 'decided',
    appealedBy: row.appeal_by!,
    appealGround: row.appeal_ground!,
    appealReason: row.appeal_reason!,
    appealedAt: row.appealed_at!,
    upheld: flag(row.upheld),
    decisionReason: row.decision_reason!,
    decidedBy: row.decided_by!,
    decidedAt: row.decided_at!,
    late: [
      ...(row.call_late ? (['call-back'] as const) : []),
      ...(row.put_right_late ? (['put-right'] as const) : []),
    ],
  }
}
