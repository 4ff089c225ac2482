import type { Millis } from '../core/ids.ts'
import type { HallPlan } from '../queue/plan.ts'
import { type CaseFile, clockAt } from './case-file.ts'
import type { CaseEvent } from './events.ts'
import { dueOf } from './limits.ts'

/**
 * The ends of limits that reached beyond the published calendar, where they are others now, or certain: a newer
 * program knows another year, or the hall's own closings changed.
 */
export function reckonAgain(files: readonly CaseFile[], plan: HallPlan, at: Millis): CaseEvent[] {
  return files.flatMap((file): CaseEvent[] => {
    const before = file.due
    const clock = clockAt(file, at)
    if (!before || before.certain || !clock) return []
    const due = dueOf(clock, plan, plan.cases)
    if (!due || (due.at === before.at && due.amberAt === before.amberAt && !due.certain)) return []
    return [{ type: 'case-due-reckoned', case: file.case, due }]
  })
}
