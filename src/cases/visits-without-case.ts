import {
  findingId,
  type HallDay,
  type ItemCode,
  type Millis,
  type StaffId,
  type VisitId,
  type WindowNo,
} from '../core/ids.ts'
import { localTime } from '../queue/opening-hours.ts'
import type { Evidence, FindingNoted } from './findings.ts'

/** A visit that was served to its end. */
export interface FinishedVisit {
  readonly visit: VisitId
  readonly number: string
  readonly item: ItemCode
  readonly window: WindowNo
  readonly staff: StaffId
  readonly finishedAt: Millis
}

/**
 * Of the visits of a day that is over: those whose ticket leads to items of the catalogue, and that led to no case.
 * @param ticketItems items of tickets that lead to an item of the catalogue
 */
export function visitsWithoutCase(
  day: HallDay,
  visits: readonly FinishedVisit[],
  ticketItems: ReadonlySet<ItemCode>,
  hasCase: (visit: VisitId) => boolean,
  timeZone: string,
): FindingNoted[] {
  return visits
    .filter(({ visit, item }) => ticketItems.has(item) && !hasCase(visit))
    .map(({ visit, number, item, window, staff, finishedAt }) => ({
      type: 'finding-noted',
      finding: findingId(`visit-without-case/${visit}`),
      rule: 'visit-without-case',
      case: null,
      visit,
      window,
      staff,
      day,
      evidence: {
        ticket: number,
        ticketItem: item,
        finishedAt: localTime(finishedAt, timeZone),
      } satisfies Evidence,
    }))
}
