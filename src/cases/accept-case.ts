import type { CaseNo, Millis, PersonId, WindowNo } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { EquipmentEvent } from '../equipment/events.ts'
import type { ItemKind } from '../items/events.ts'
import { type CurrentItem, type Desk, issueSlips } from './desk.ts'
import type { CaseEvent, Limit } from './events.ts'
import { dueOf, limitOf } from './limits.ts'
import type { CaseRefusal } from './refusals.ts'
import type { SlipContent } from './slips.ts'

/** Slips that a citizen may ask for at acceptance. */
export const slipsOnRequest = ['acceptance', 'supervision-card'] as const
export type SlipOnRequest = (typeof slipsOnRequest)[number]

/** Another limit than the item's own. */
export interface LimitOrder {
  /** Working days that the higher level takes (forwarded), 1–400. */
  readonly days?: number | undefined
  /** A petition that needs more looking into. */
  readonly special?: boolean | undefined
}

/** What is accepted; the case is in the log already, or comes into it in the same commit. */
export interface Acceptance {
  readonly case: CaseNo
  readonly window: WindowNo
  readonly current: CurrentItem
  readonly kind: ItemKind
  readonly limit: LimitOrder
  readonly slips: readonly SlipOnRequest[]
  readonly external: string | null
  readonly applicant: PersonId | null
  /** Slips that it has already. */
  readonly slipsBefore: number
}

/**
 * Complete papers are accepted (受理): the kind is final, the clock begins, the copies of a joint case leave for all
 * its departments at once, and what cannot be finished at once is promised on paper.
 */
export function accept(
  acceptance: Acceptance,
  desk: Desk,
  at: Millis,
): Result<(CaseEvent | EquipmentEvent)[], CaseRefusal> {
  const { case: id, window, current, kind, external, applicant } = acceptance
  const { item, version } = current
  if (kind === 'joint' && item.jointDepartments.length === 0)
    return refuse({ code: 'kind-needs-departments' })
  const limited = limitFor(acceptance, desk)
  if (!limited.ok) return limited
  const limit = limited.value
  const clock = limit && { limit, acceptedAt: at, suspensions: [], extensionDays: 0 }
  const due = clock && dueOf(clock, desk.plan, desk.plan.cases)
  const staff = desk.who.id
  const departments = kind === 'joint' ? item.jointDepartments : []
  const of = { case: id, external, applicant, item, kind, acceptedAt: at, limit, due }
  return ok([
    { type: 'case-accepted', case: id, window, staff, kind, itemVersion: version, limit, due },
    ...departments.map(
      (department, index) => ({ type: 'case-part-sent', case: id, part: index + 1, department }) as const,
    ),
    ...issueSlips(slipsOf(acceptance), of, acceptance.slipsBefore, desk, at),
  ])
}

function limitFor({ kind, limit, current }: Acceptance, { plan }: Desk): Result<Limit | null, CaseRefusal> {
  const { days, special = false } = limit
  if (days !== undefined && kind !== 'forwarded') return refuse({ code: 'limit-not-for-kind' })
  if (special && kind !== 'petition') return refuse({ code: 'limit-not-for-kind' })
  if (days !== undefined) return ok({ by: 'working-days', days })
  return ok(limitOf(kind, current.item, plan.cases, special))
}

const promisedKinds: readonly ItemKind[] = ['promised', 'joint', 'forwarded']

/**
 * A promise is given on paper with its supervision card, and who complains is told in writing that it was accepted;
 * other slips come when the citizen asks for them.
 */
function slipsOf({ kind, slips }: Acceptance): SlipContent[] {
  const promised = promisedKinds.includes(kind)
  const card = promised || slips.includes('supervision-card')
  const acceptance = kind === 'petition' || slips.includes('acceptance')
  return [
    ...(acceptance ? [{ slip: 'acceptance' } as const] : []),
    ...(promised ? [{ slip: 'commitment' } as const] : []),
    ...(card ? [{ slip: 'supervision-card', notes: [] } as const] : []),
  ]
}
