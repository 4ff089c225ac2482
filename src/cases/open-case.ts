import {
  type CaseNo,
  caseNo,
  type HallDay,
  type Millis,
  type PersonId,
  slipNo,
  type VisitId,
  type WindowNo,
} from '../core/ids.ts'
import { refuse } from '../core/result.ts'
import type { ItemKind } from '../items/events.ts'
import { accept, type LimitOrder, type SlipOnRequest } from './accept-case.ts'
import { type CaseDecision, type CurrentItem, type Desk, done, issueSlips } from './desk.ts'
import type { CaseEvent, Missing } from './events.ts'
import type { CaseRefusal } from './refusals.ts'

/** A case that a window wants in the log. */
export interface CaseOrder {
  readonly window: WindowNo
  readonly kind: ItemKind | null
  readonly visit: VisitId | null
  readonly withoutVisit: string | null
  readonly applicant: PersonId | null
  readonly external: string | null
  readonly papers: 'complete' | 'unchecked' | readonly Missing[]
  readonly limit: LimitOrder
  readonly answer: string | null
  readonly slips: readonly SlipOnRequest[]
  readonly request: string | null
}

/** What the tables know when a case is opened. */
export interface OpeningFacts {
  readonly day: HallDay
  /** The last serial of this window on this day; 0 for none. */
  readonly lastSerial: number
  /** The item as it is now; null for one that is not in the catalogue, or no more. */
  readonly current: CurrentItem | null
  /** The visit that is said to have led to it, and the window that it came to last. */
  readonly visit: { readonly window: number | null; readonly day: string } | null
}

/** For example `20261121-3-001`; a serial beyond 999 takes the digits that it needs. */
export const numberOf = (day: HallDay, window: WindowNo, serial: number): CaseNo =>
  caseNo(`${day.replaceAll('-', '')}-${window}-${String(serial).padStart(3, '0')}`)

/**
 * Puts a case into the log of the window at which whoever asks sits; with complete papers it is accepted in the same
 * commit, with papers missing the citizen is told all that is missing at once (一次性告知).
 */
export function openCase(order: CaseOrder, facts: OpeningFacts, desk: Desk, at: Millis): CaseDecision {
  const fault = openingFault(order, facts, desk)
  if (fault) return refuse(fault)
  const { current, day } = facts
  if (!current) return refuse({ code: 'unknown-item' })
  const { window, visit, withoutVisit, applicant, external, papers, request } = order
  const { item, version } = current
  const intended = order.kind ?? item.kind
  const id = numberOf(day, window, facts.lastSerial + 1)
  const missing = typeof papers === 'string' ? null : papers
  const opened: CaseEvent = {
    type: 'case-opened',
    case: id,
    day,
    window,
    serial: facts.lastSerial + 1,
    staff: desk.who.id,
    visit,
    withoutVisit,
    item: item.code,
    itemVersion: version,
    department: item.department,
    kind: missing ? 'supplement' : intended,
    intended,
    applicant,
    external,
    request,
  }
  if (missing) return done(id, [opened, ...tellMissing(id, order, missing, current, desk, at)])
  if (papers === 'unchecked') return done(id, [opened])
  const { limit, slips } = order
  const acceptance = { case: id, window, current, kind: intended, limit, slips, external, applicant }
  const accepted = accept({ ...acceptance, slipsBefore: 0 }, desk, at)
  if (!accepted.ok) return accepted
  return done(id, [opened, ...accepted.value, ...answered(id, order, desk)])
}

function openingFault(
  order: CaseOrder,
  { visit, current }: OpeningFacts,
  { who, plan }: Desk,
): CaseRefusal | null {
  if (!plan.windows.some(({ no }) => no === order.window)) return { code: 'unknown-window' }
  if (who.seat?.window !== order.window) return { code: 'not-at-window' }
  if ((order.visit === null) === (order.withoutVisit === null)) return { code: 'visit-or-reason' }
  if (order.visit !== null && !visit) return { code: 'unknown-visit' }
  if (visit && visit.window !== order.window) return { code: 'visit-not-here' }
  if (typeof order.papers !== 'string' && order.papers.length === 0) return { code: 'nothing-missing' }
  const kind = order.kind ?? current?.item.kind
  if (order.answer !== null && (kind !== 'inquiry' || order.papers !== 'complete')) {
    return { code: 'answer-for-inquiries' }
  }
  return null
}

function tellMissing(
  id: CaseNo,
  { window, external, applicant }: CaseOrder,
  missing: readonly Missing[],
  { item }: CurrentItem,
  desk: Desk,
  at: Millis,
) {
  const of = {
    case: id,
    external,
    applicant,
    item,
    kind: 'supplement',
    acceptedAt: null,
    limit: null,
    due: null,
  } as const
  const asked: CaseEvent = {
    type: 'case-supplement-asked',
    case: id,
    window,
    staff: desk.who.id,
    slip: slipNo(`${id}/1`),
    missing,
    afterAcceptance: false,
  }
  return [asked, ...issueSlips([{ slip: 'one-time-notification', missing }], of, 0, desk, at)]
}

/** An inquiry is answered on the spot. */
function answered(id: CaseNo, { window, answer }: CaseOrder, { who }: Desk): CaseEvent[] {
  if (answer === null) return []
  const whole = { outcome: 'answered', note: answer, late: null, incomplete: null } as const
  return [{ type: 'case-closed', case: id, window, staff: who.id, ...whole }]
}
