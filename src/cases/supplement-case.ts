import { type Millis, slipNo } from '../core/ids.ts'
import { refuse } from '../core/result.ts'
import { type CaseFile, clockAt } from './case-file.ts'
import { actingWindow, type CaseDecision, type Desk, done, issueSlips } from './desk.ts'
import type { CaseEvent, Missing } from './events.ts'
import { dueOf } from './limits.ts'

/** Asks for what is missing, all at once and in writing (一次性告知); after acceptance the clock stands still. */
export function askSupplement(
  file: CaseFile,
  missing: readonly Missing[],
  desk: Desk,
  at: Millis,
): CaseDecision {
  if (missing.length === 0) return refuse({ code: 'nothing-missing' })
  const window = actingWindow(desk, file)
  const asked = {
    type: 'case-supplement-asked',
    case: file.case,
    window,
    staff: desk.who.id,
    slip: slipNo(`${file.case}/${file.slips.length + 1}`),
    missing,
    afterAcceptance: file.accepted !== null,
  } as const
  const of = { ...file, acceptedAt: file.accepted?.at ?? null, due: null }
  const content = { slip: 'one-time-notification', missing } as const
  return done(file.case, [asked, ...issueSlips([content], of, file.slips.length, desk, at)])
}

/** What was missing is there; after acceptance the clock goes on. */
export function supplement(file: CaseFile, desk: Desk, at: Millis): CaseDecision {
  if (file.state !== 'incomplete' && file.state !== 'suspended') {
    return refuse({ code: 'not-in-this-state', state: file.state })
  }
  return done(file.case, [supplemented(file, desk, at)])
}

export function supplemented(file: CaseFile, desk: Desk, at: Millis): CaseEvent {
  const clock = clockAt(file, at)
  const due = clock && dueOf(clock, desk.plan, desk.plan.cases)
  return {
    type: 'case-supplemented',
    case: file.case,
    window: actingWindow(desk, file),
    staff: desk.who.id,
    due,
  }
}
