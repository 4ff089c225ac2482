import type { Millis } from '../core/ids.ts'
import { refuse } from '../core/result.ts'
import { type CaseFile, clockAt } from './case-file.ts'
import { actingWindow, type CaseDecision, type Desk, done, issueSlips } from './desk.ts'
import { isOver } from './lights.ts'
import { dueOf } from './limits.ts'
import type { CaseRefusal } from './refusals.ts'
import { leads } from './who-may.ts'

/** Whether the limit may still be extended: once, in days, and only before its end. */
function extensionFault(file: CaseFile, at: Millis): CaseRefusal | null {
  if (file.state !== 'running') return { code: 'not-in-this-state', state: file.state }
  if (!file.due || !file.limit || file.limit.by === 'minutes') return { code: 'nothing-to-extend' }
  if (file.extension?.decision === 'approved') return { code: 'extended-already' }
  if (isOver(file.due, at)) return { code: 'extension-too-late' }
  return null
}

/** Whoever handles a case asks for more working days, with the reason that the citizen will be told. */
export function askExtension(
  file: CaseFile,
  days: number,
  reason: string,
  desk: Desk,
  at: Millis,
): CaseDecision {
  const fault = extensionFault(file, at)
  if (fault) return refuse(fault)
  if (file.extension?.decision === 'open') return refuse({ code: 'extension-asked-already' })
  const most = desk.plan.cases.extensionDaysAtMost
  if (days > most) return refuse({ code: 'extension-too-long', most })
  const window = actingWindow(desk, file)
  return done(file.case, [
    { type: 'case-extension-asked', case: file.case, window, staff: desk.who.id, days, reason },
  ])
}

/** A leader who did not ask approves it: the limit is another one from here on, and the citizen is told in writing. */
export function approveExtension(file: CaseFile, desk: Desk, at: Millis): CaseDecision {
  const { who, plan } = desk
  if (!leads(who)) return refuse({ code: 'leader-approves' })
  const fault = extensionFault(file, at)
  if (fault) return refuse(fault)
  const { extension, due: from } = file
  if (extension?.decision !== 'open') return refuse({ code: 'no-extension-asked' })
  if (extension.askedBy === who.id) return refuse({ code: 'own-extension' })
  const { days, reason, askedBy } = extension
  const clock = clockAt(file, at)
  const due = clock && dueOf({ ...clock, extensionDays: days }, plan, plan.cases)
  if (!due || !from) return refuse({ code: 'nothing-to-extend' })
  const window = actingWindow(desk, file)
  const of = { ...file, acceptedAt: file.accepted?.at ?? null, due }
  const content = { slip: 'extension', days, reason, approvedBy: who.fullName, from, to: due } as const
  return done(file.case, [
    { type: 'case-extended', case: file.case, window, staff: askedBy, days, reason, approvedBy: who.id, due },
    ...issueSlips([content], of, file.slips.length, desk, at),
  ])
}

export function refuseExtension(file: CaseFile, reason: string, { who }: Desk): CaseDecision {
  if (!leads(who)) return refuse({ code: 'leader-approves' })
  if (file.extension?.decision !== 'open') return refuse({ code: 'no-extension-asked' })
  return done(file.case, [{ type: 'case-extension-refused', case: file.case, staff: who.id, reason }])
}
