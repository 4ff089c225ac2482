import { itemCode, type Millis, millis, ticketNumber, visitId } from '../core/ids.ts'
import { inOrder } from '../queue/next.ts'
import type { QueueState, Visit } from '../queue/state.ts'
import type { VisitRow } from '../queue/tables.ts'
import type { Picture, TicketPart } from '../server/pictures.ts'
import { hallPart } from './hall-part.ts'

/** What the phone of a citizen shows; null for a ticket that was never issued. */
export function ticketPicture(
  state: QueueState,
  row: VisitRow | undefined,
  simulated: boolean,
  at: Millis,
): Picture | null {
  if (!row) return null
  const visit = state.visits.get(visitId(row.visit))
  const item = itemCode(row.item)
  const ticket: TicketPart = {
    number: ticketNumber(row.number),
    itemName: state.items.get(item)?.name ?? { zh: row.item, en: row.item },
    issuedAt: millis(row.issued_at),
    now: visit ? phaseShown(state, visit) : { state: 'over' },
  }
  return { hall: hallPart(state, simulated, at), ticket }
}

function phaseShown(state: QueueState, visit: Visit): TicketPart['now'] {
  const { phase } = visit
  switch (phase.phase) {
    case 'waiting':
      return { state: 'waiting', ahead: aheadOf(state, visit) }
    case 'called':
    case 'serving': {
      const name = state.windows.get(phase.window)?.plan.name
      const windowName = name ?? { zh: `${phase.window}号窗口`, en: `Window ${phase.window}` }
      return { state: phase.phase, window: phase.window, windowName }
    }
    case 'parked':
      return { state: 'parked' }
    case 'missed':
      return { state: 'missed', until: phase.until }
  }
}

/** Waiting tickets of the same item that would be called before this one. */
function aheadOf(state: QueueState, visit: Visit): number {
  const before = inOrder(state.plan!.queue)
  let ahead = 0
  for (const other of state.waiting.get(visit.item) ?? []) if (before(other, visit) < 0) ahead++
  return ahead
}
