import type { DeviceId, Millis, TicketNumber, VisitId } from '../core/ids.ts'
import type { EquipmentTables } from '../equipment/tables.ts'
import { whyNoNumber } from '../queue/issue-ticket.ts'
import { nextFor } from '../queue/next.ts'
import { type QueueState, waitingFor } from '../queue/state.ts'
import type {
  KioskGroupPart,
  KioskJobPart,
  KioskPrinterPart,
  Picture,
  WallCall,
  WallGroupPart,
} from '../server/pictures.ts'
import { hallPart, windowParts } from './hall-part.ts'

/** How long the kiosk is told about a ticket's paper, in milliseconds. */
const jobShownMs = 120_000
const nextShown = 6

/** What the kiosk shows. `printer`: the one that prints its tickets. */
export function kioskPicture(
  state: QueueState,
  equipment: EquipmentTables,
  printer: DeviceId | null,
  simulated: boolean,
  at: Millis,
): Picture {
  const parts: Record<string, unknown> = { hall: hallPart(state, simulated, at) }
  for (const { prefix, name, items } of state.plan!.groups) {
    const part: KioskGroupPart = {
      prefix,
      name,
      items: items.map((planned) => ({
        code: planned.code,
        name: planned.name,
        waiting: waitingFor(state, planned.code),
        closed: whyNoNumber(state, state.items.get(planned.code)!, at),
      })),
    }
    parts[`group:${prefix}`] = part
  }
  const condition = printer === null ? null : equipment.conditionOf(printer)
  parts.printer = {
    ready: condition?.state === 'ready',
    trouble: condition?.state === 'trouble' ? condition.trouble : null,
  } satisfies KioskPrinterPart
  for (const { job, owner, paper, state: stands } of equipment.jobsSince((at - jobShownMs) as Millis)) {
    // Slips are the windows' business.
    if (paper.kind !== 'ticket') continue
    parts[`job:${job}`] = { visit: owner as VisitId, paper: stands } satisfies KioskJobPart
  }
  return parts
}

/** What the wall shows. */
export function wallPicture(state: QueueState, simulated: boolean, at: Millis): Picture {
  const calls: WallCall[] = state.calls.map((call) => ({
    number: call.number,
    window: call.window,
    windowName: state.windows.get(call.window)?.plan.name ?? {
      zh: `${call.window}号窗口`,
      en: `Window ${call.window}`,
    },
    at: call.at,
    calls: call.calls,
    answered: call.answered,
  }))
  const groups = state.plan!.groups.map(({ prefix, name, items }): [string, WallGroupPart] => [
    `group:${prefix}`,
    { prefix, name, waiting: items.reduce((sum, item) => sum + waitingFor(state, item.code), 0) },
  ])
  return {
    hall: hallPart(state, simulated, at),
    calls,
    next: getReady(state),
    ...Object.fromEntries(groups),
    ...windowParts(state),
  }
}

/** The numbers that the staffed windows would call next, in that order, each once. */
function getReady(state: QueueState): TicketNumber[] {
  const waiting = new Map(state.visits)
  const numbers: TicketNumber[] = []
  const staffed = [...state.windows.values()].filter((window) => window.staff && !window.paused)
  for (let round = 0; round < nextShown && numbers.length < nextShown; round++) {
    const before = numbers.length
    for (const window of staffed) {
      const next = nextFor(waiting.values(), window.plan, state.plan!.queue)
      if (!next || numbers.length >= nextShown) continue
      waiting.delete(next.visit)
      numbers.push(next.number)
    }
    if (numbers.length === before) break
  }
  return numbers
}
