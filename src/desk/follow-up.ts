import type { Due } from '../cases/events.ts'
import type { CaseNo, FollowUpNo, HallDay, Millis, StaffId, VisitId, WindowNo } from '../core/ids.ts'
import type { DeskTask } from './events.ts'

/** One try to reach the citizen. */
export interface Call {
  readonly at: Millis
  readonly staff: StaffId
  readonly reached: boolean
  readonly note: string
}

/** A follow-up as decisions need it. */
export interface FollowUp {
  readonly followUp: FollowUpNo
  readonly visit: VisitId
  readonly case: CaseNo | null
  readonly window: WindowNo
  readonly day: HallDay
  readonly state: 'open' | 'put-right' | 'answered' | 'set-aside'
  readonly openedAt: Millis
  /** When the citizen left a number and the clock of the call-back began; null where none was left. */
  readonly contactAt: Millis | null
  readonly callBackDue: Due | null
  /** Every try, oldest first. */
  readonly calls: readonly Call[]
  /** When the citizen was reached, or enough had been tried. */
  readonly calledAt: Millis | null
  /** Working days that were given for it. */
  readonly putRightDays: number
  /** Also of the answer. */
  readonly putRightDue: Due
  readonly doneAt: Millis | null
  readonly founded: boolean | null
  readonly answeredAt: Millis | null
  readonly ratedAgain: boolean
  readonly appeal: 'none' | 'open' | 'decided'
  readonly appealedBy: StaffId | null
  readonly appealedAt: Millis | null
  /** Working days that were given for the decision; null for appeals of earlier programs. */
  readonly appealDays: number | null
  readonly appealDue: Due | null
  readonly decidedAt: Millis | null
  /** What was noted as late. */
  readonly late: readonly DeskTask[]
}
