import type { Applicants } from '../applicants/applicants.ts'
import type { CaseRoutesParts } from '../cases/routes.ts'
import type { Draughtsman } from '../paper/draughtsman.ts'
import { windowOfStaff } from '../queue/staff-window.ts'
import type { VisitLinks } from '../ratings/visit-link.ts'
import { ItemBook } from './item-book.ts'
import type { HallCore } from './spine.ts'

/** What the log of cases asks of the other topics. */
export function casePartsOf(
  core: HallCore,
  applicants: Applicants,
  printerAt: CaseRoutesParts['printerAt'],
  draughtsman: Draughtsman,
  links: Pick<VisitLinks, 'copyOf'>,
): CaseRoutesParts {
  const { spine, queue, tables, clock } = core
  return {
    spine,
    tables: tables.cases,
    state: queue,
    now: () => clock.now(),
    items: new ItemBook(tables.items, queue),
    windowOf: ({ id }) => windowOfStaff(queue(), id)?.plan.no ?? null,
    visitOf: (visit) => tables.queue.visit(visit) ?? null,
    applicants,
    fullNameOf: (id) => tables.staff.account(id)?.fullName ?? id,
    printerAt,
    papersOf(slip) {
      const jobs = tables.equipment.jobsOf(slip)
      const underway = jobs.some(({ state }) => state === 'queued' || state === 'printing')
      return { count: jobs.length, underway }
    },
    // Whoever may see the case can make its page at any time.
    drawSlip: (paper) =>
      draughtsman.draw({ document: 'slip', paper: applicants.namedSlip(links.copyOf(paper)) }),
  }
}
