import { canonicalText } from '../core/canonical.ts'
import type { WindowNo } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { MiddleStep } from '../items/events.ts'
import { type CaseFile, type Handler, stepsOpen } from './case-file.ts'
import { actingWindow, type CaseDecision, type Desk, done } from './desk.ts'
import type { CaseEvent } from './events.ts'
import type { CaseRefusal } from './refusals.ts'
import { mayWorkOnPart } from './who-may.ts'

/** The item's next step is done: 承办、审核、审批, in the item's order and no other. */
export function doStep(file: CaseFile, step: MiddleStep, note: string, desk: Desk): CaseDecision {
  if (file.state !== 'running') return refuse({ code: 'not-in-this-state', state: file.state })
  const next = stepsOpen(file)[0] ?? null
  if (step !== next) return refuse({ code: 'step-not-next', next })
  const window = actingWindow(desk, file)
  return done(file.case, [
    { type: 'case-step-done', case: file.case, window, staff: desk.who.id, step, note },
  ])
}

/** One of the two. */
export interface HandOver {
  readonly toWindow?: WindowNo | undefined
  readonly toDepartment?: string | undefined
}

/**
 * Another window, or the windows of another department, handle it from here on.
 * @param departments those of the item catalogue
 */
export function handOver(
  file: CaseFile,
  to: HandOver,
  reason: string,
  departments: ReadonlySet<string>,
  desk: Desk,
): CaseDecision {
  const next = nextHandler(to, departments, desk)
  if (!next.ok) return next
  if (canonicalText(next.value) === canonicalText(file.handler))
    return refuse({ code: 'handled-there-already' })
  return done(file.case, [
    {
      type: 'case-handed-over',
      case: file.case,
      window: actingWindow(desk, file),
      staff: desk.who.id,
      to: next.value,
      reason,
    },
  ])
}

function nextHandler(
  { toWindow, toDepartment }: HandOver,
  departments: ReadonlySet<string>,
  { plan }: Desk,
): Result<Handler, CaseRefusal> {
  if ((toWindow === undefined) === (toDepartment === undefined))
    return refuse({ code: 'window-or-department' })
  if (toWindow !== undefined) {
    return plan.windows.some(({ no }) => no === toWindow)
      ? ok({ window: toWindow })
      : refuse({ code: 'unknown-window' })
  }
  const department = toDepartment ?? ''
  return departments.has(department) ? ok({ department }) : refuse({ code: 'unknown-department', department })
}

/** A department begins its part of a joint case, or has done it; `result` null for the beginning. */
export function workOnPart(file: CaseFile, number: number, result: string | null, desk: Desk): CaseDecision {
  const part = file.parts.find((one) => one.part === number)
  if (!part) return refuse({ code: 'unknown-part' })
  if (!mayWorkOnPart(desk.who, file, part.department)) return refuse({ code: 'not-your-case' })
  if (part.done) return refuse({ code: 'part-done-already' })
  const base = { case: file.case, part: number, staff: desk.who.id }
  if (result !== null && !part.begun) return refuse({ code: 'part-not-begun' })
  if (result === null && part.begun) return refuse({ code: 'part-begun-already' })
  const event: CaseEvent =
    result === null ? { type: 'case-part-begun', ...base } : { type: 'case-part-done', ...base, result }
  return done(file.case, [event])
}
