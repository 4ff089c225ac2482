import type { Due } from '../cases/events.ts'
import type { HallDay, Millis, StaffId } from '../core/ids.ts'
import type { Channel, Level } from '../ratings/events.ts'
import type { AgainChannel, AppealGround } from './events.ts'
import type { FollowUp } from './follow-up.ts'

/** A follow-up as the tables keep it. */
export interface FollowUpRow extends FollowUp {
  readonly item: string
  readonly channel: Channel
  readonly level: Level
  /** Hall day of the opening, and its serial of that day. */
  readonly openedOn: HallDay
  readonly serial: number
  /** When the most urgent of its clocks ends, as it was when this was read; null where none runs. */
  readonly nextAt: Millis | null
  readonly measure: string | null
  readonly answer: string | null
  readonly againLevel: Level | null
  readonly againChannel: AgainChannel | null
  readonly againScan: string | null
  readonly appealGround: AppealGround | null
  readonly appealReason: string | null
  readonly upheld: boolean | null
  readonly decisionReason: string | null
  /** Whether the reason of the decision was written for the citizen. */
  readonly toldCitizen: boolean
  readonly decidedBy: StaffId | null
}

type Columns = Readonly<Record<string, never>>

/** All of them that were found. */
export const rowsOf = (rows: readonly unknown[]) =>
  rows.map(rowOf).filter((row): row is FollowUpRow => row !== null)

/** Null where nothing was found. */
export function rowOf(found: unknown): FollowUpRow | null {
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
    nextAt: row.next_at!,
    state: row.state!,
    openedAt: row.opened_at!,
    contactAt: row.contact_at!,
    callBackDue: dueIn(row, 'call_back'),
    calls: JSON.parse(row.calls!),
    calledAt: row.called_at!,
    putRightDays: row.put_right_days!,
    putRightDue: dueIn(row, 'put_right')!,
    doneAt: row.done_at!,
    founded: flag(row.founded),
    measure: row.measure!,
    answeredAt: row.answered_at!,
    answer: row.answer!,
    ratedAgain: row.again_level !== null,
    againLevel: row.again_level!,
    againChannel: row.again_channel!,
    againScan: row.again_scan!,
    appeal: row.appeal_ground === null ? 'none' : row.upheld === null ? 'open' : 'decided',
    appealedBy: row.appeal_by!,
    appealGround: row.appeal_ground!,
    appealReason: row.appeal_reason!,
    appealedAt: row.appealed_at!,
    appealDays: row.appeal_days!,
    appealDue: dueIn(row, 'appeal'),
    upheld: flag(row.upheld),
    decisionReason: row.decision_reason!,
    toldCitizen: Boolean(row.told_citizen),
    decidedBy: row.decided_by!,
    decidedAt: row.decided_at!,
    late: [
      ...(row.call_late ? (['call-back'] as const) : []),
      ...(row.put_right_late ? (['put-right'] as const) : []),
      ...(row.answer_late ? (['answer'] as const) : []),
      ...(row.appeal_late ? (['decide-appeal'] as const) : []),
    ],
  }
}

/** A limit out of its four columns; null where none was set. */
function dueIn(row: Columns, name: 'call_back' | 'put_right' | 'appeal'): Due | null {
  if (row[`${name}_at`] === null) return null
  return {
    day: row[`${name}_day`]!,
    at: row[`${name}_at`]!,
    amberAt: row[`${name}_amber`]!,
    certain: Boolean(row[`${name}_certain`]),
  }
}
