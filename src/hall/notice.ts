import type { CaseEvent } from '../cases/events.ts'
import { type FindingNoted, findingsIn, overLimit } from '../cases/findings.ts'
import { reckonAgain } from '../cases/reckon-again.ts'
import { visitsWithoutCase } from '../cases/visits-without-case.ts'
import type { CaseNo, HallDay, ItemCode, Millis, VisitId } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import type { DeskEvent } from '../desk/events.ts'
import { reckonAgain as deskReckonAgain } from '../desk/limits.ts'
import type { HallPlan } from '../queue/plan.ts'
import type { HallTables } from './tables.ts'

/** What the hall notices by itself: cases, the items that they are about, and the visits that led to them. */
export interface Notice {
  /** Breaches in what has just been done to a case. */
  inCase(recorded: Recorded<CaseEvent>, plan: HallPlan): FindingNoted[]
  /** Limits that have passed since it was last asked. */
  ofLimits(at: Millis, plan: HallPlan): CaseEvent[]
  /** Visits of the day before this one that led to no case. */
  ofVisitsBefore(day: HallDay, plan: HallPlan): FindingNoted[]
  /** Limits beyond the published calendar that end otherwise than they did when they were reckoned. */
  ofCalendar(at: Millis, plan: HallPlan): (CaseEvent | DeskEvent)[]
}

export function noticeFrom({ cases, items, queue, desk }: HallTables): Notice {
  function itemOf(code: ItemCode, version: number) {
    const item = items.item(code, version)
    if (!item) throw new Error(`no version ${version} of item ${code}`)
    return item
  }
  function fileOf(id: CaseNo) {
    const file = cases.file(id, itemOf)
    if (!file) throw new Error(`no case ${id}`)
    return file
  }
  return {
    inCase: (recorded, plan) => findingsIn(recorded, fileOf, plan),
    ofLimits: (at, plan) =>
      cases.overdue(at).flatMap((id) => {
        const file = fileOf(id)
        // An end that was a guess is reckoned again before it is held against anybody.
        const again = reckonAgain([file], plan, at)
        return again.length > 0 ? again : overLimit(file, plan)
      }),
    ofVisitsBefore(day, plan) {
      const before = queue.dayBefore(day)
      // A hall that gives tickets and keeps no log of cases misses none.
      if (!before || !cases.list.wasKeptBy(before)) return []
      const listed = items.all().filter(({ withdrawn }) => !withdrawn)
      const ticketItems = new Set(listed.flatMap(({ item }) => item.ticketItem ?? []))
      const hasCase = (visit: VisitId) => cases.countOfVisit(visit) > 0
      return visitsWithoutCase(before, queue.finishedOn(before), ticketItems, hasCase, plan.timeZone)
    },
    ofCalendar: (at, plan) => [
      ...reckonAgain(cases.withUncertainDue().map(fileOf), plan, at),
      ...deskReckonAgain(desk.uncertain(), plan, at),
    ],
  }
}
