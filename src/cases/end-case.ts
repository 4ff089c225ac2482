import { type Millis, slipNo } from '../core/ids.ts'
import { refuse } from '../core/result.ts'
import { type CaseFile, clockAt, partsOpen, stepsOpen } from './case-file.ts'
import { actingWindow, type CaseDecision, type Desk, done, issueSlips } from './desk.ts'
import type { ClosingOutcome } from './events.ts'
import { isOver } from './lights.ts'
import { dueOf } from './limits.ts'

export interface Closing {
  readonly outcome: ClosingOutcome
  readonly note: string
  readonly late: string | null
  readonly incomplete: string | null
  /** Whether the closing notice is printed. */
  readonly slip: boolean
}

/**
 * Closes a case (办结). Nothing is closed that is not: past its limit it says why it is late; with steps or parts
 * open, or papers still awaited, why it ends all the same, and what was never accepted, or waits for papers, can only
 * have been withdrawn.
 */
export function closeCase(file: CaseFile, closing: Closing, desk: Desk, at: Millis): CaseDecision {
  const { outcome, note, slip } = closing
  const running = file.state === 'running'
  if (!running && outcome !== 'withdrawn') return refuse({ code: 'only-withdrawn' })
  const isLate = lateAt(file, desk, at)
  if (isLate && !saysWhy(closing.late)) return refuse({ code: 'late-reason-needed' })
  const steps = stepsOpen(file)
  const parts = partsOpen(file).length
  const isIncomplete = !running || steps.length > 0 || parts > 0
  if (isIncomplete && !saysWhy(closing.incomplete)) {
    return refuse({ code: 'incomplete-reason-needed', steps, parts })
  }
  const of = { ...file, acceptedAt: file.accepted?.at ?? null }
  const notice = slip ? [{ slip: 'closing-notice', outcome, note } as const] : []
  return done(file.case, [
    {
      type: 'case-closed',
      case: file.case,
      window: actingWindow(desk, file),
      staff: desk.who.id,
      outcome,
      note,
      late: isLate ? closing.late : null,
      incomplete: isIncomplete ? closing.incomplete : null,
    },
    ...issueSlips(notice, of, file.slips.length, desk, at),
  ])
}

/** A reason has at least one letter or character of a script: a dash says nothing. */
export const saysWhy = (reason: string | null): boolean => reason !== null && /\p{L}/u.test(reason)

/** Whether its limit has passed; a clock that stands still is looked at as if it went on now. */
function lateAt(file: CaseFile, { plan }: Desk, at: Millis): boolean {
  const clock = clockAt(file, at)
  const due = file.due ?? (clock && dueOf(clock, plan, plan.cases))
  return due !== null && isOver(due, at)
}

export interface Returning {
  readonly reason: string
  readonly late?: string | undefined
}

/**
 * Returns what is not lawful, or lacks its main paper (退回); the reason stands on the slip. A return ends a case like
 * a closing does: past the limit it says why it is late.
 */
export function returnCase(
  file: CaseFile,
  { reason, late = '' }: Returning,
  desk: Desk,
  at: Millis,
): CaseDecision {
  const isLate = lateAt(file, desk, at)
  if (isLate && !saysWhy(late)) return refuse({ code: 'late-reason-needed' })
  const of = { ...file, kind: 'returned', acceptedAt: file.accepted?.at ?? null } as const
  return done(file.case, [
    {
      type: 'case-returned',
      case: file.case,
      window: actingWindow(desk, file),
      staff: desk.who.id,
      reason,
      late: isLate ? late : null,
      slip: slipNo(`${file.case}/${file.slips.length + 1}`),
    },
    ...issueSlips([{ slip: 'return', reason }], of, file.slips.length, desk, at),
  ])
}
