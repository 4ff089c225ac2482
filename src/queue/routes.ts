import { type Request, Router } from 'express'
import { z } from 'zod'
import type { Spine } from '../core/execute.ts'
import { type DeviceId, itemCode, type StaffId, visitId, windowNo } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import type { EquipmentEvent } from '../equipment/events.ts'
import type { QueueEvent } from './events.ts'
import { issueTicket } from './issue-ticket.ts'
import { ticketClasses } from './plan.ts'
import { runHall } from './run-day.ts'
import { serveVisit } from './serve-visit.ts'
import { releaseWindow, staffWindow } from './staff-window.ts'
import type { QueueState } from './state.ts'

/** Who asks, as far as the queue has to know. */
export interface Asker {
  readonly id: StaffId
  readonly fullName: string
  readonly mayPick: boolean
}

export interface QueueRoutesParts {
  readonly spine: Pick<Spine<QueueEvent | EquipmentEvent>, 'execute'>
  readonly state: () => QueueState
  /** The printer that prints the kiosk's tickets. */
  readonly kioskPrinter: DeviceId | null
  readonly printerReady: () => boolean
  /** Whoever is signed in; null for nobody. */
  readonly asker: (request: Request) => Asker | null
  /** @throws Refused for whoever is not signed in. */
  readonly staff: (request: Request) => Asker
  /** @throws Refused for whoever is not signed in as a manager or admin. */
  readonly manager: (request: Request) => Asker
}

const longestReason = 200
const reason = z.string().trim().max(longestReason)
const visit = z
  .string()
  .regex(/^\d{8}-[A-Z]\d{3,4}$/)
  .transform(visitId)

const ticketBody = z.strictObject({
  item: z.string().max(64).transform(itemCode),
  class: z.enum(ticketClasses).default('ordinary'),
  reason: reason.optional(),
  request: z.uuid().optional(),
})

const plain = <const Do extends string>(...commands: [Do, ...Do[]]) =>
  z.strictObject({ do: z.enum(commands) })

const serveBody = z.union([
  plain('call-next', 'recall', 'start', 'finish', 'no-show', 'park'),
  z.strictObject({ do: z.literal('pick'), visit, reason }),
  z.strictObject({ do: z.enum(['take-back', 'bring-back']), visit }),
  z.strictObject({ do: z.literal('transfer'), toItem: z.string().max(64).transform(itemCode) }),
  z.strictObject({ do: z.literal('transfer'), toWindow: z.int().min(1).max(999).transform(windowNo) }),
])
const staffBody = z.union([
  plain('sit-down', 'leave', 'resume'),
  z.strictObject({ do: z.literal('pause'), reason: z.string().max(64) }),
])
const releaseBody = plain('release')
const hallBody = z.union([z.strictObject({ do: z.literal('emergency-close'), reason }), plain('reopen')])
const windowParameter = z.coerce.number().int().min(1).max(999).transform(windowNo)
const staffCommands: readonly string[] = ['sit-down', 'leave', 'pause', 'resume']

/** Tickets, windows and the hall as a whole. */
export function queueRoutes(parts: QueueRoutesParts): Router {
  const { spine, state } = parts
  const router = Router()

  router.post('/api/tickets', async (request, response) => {
    const body = ticketBody.parse(request.body)
    const staff = parts.asker(request)
    const order = {
      item: body.item,
      class: body.class,
      reason: body.reason ?? null,
      byStaff: staff !== null,
      request: body.request ?? null,
      printer: parts.kioskPrinter,
    }
    const by = staff ? `staff:${staff.id}` : 'kiosk'
    const { item, ...ticket } = accepted(await spine.execute(by, (at) => issueTicket(state(), order, at)))
    const itemName = state().items.get(item)?.name
    response.status(201).json({ ...ticket, itemName, printerReady: parts.printerReady() })
  })

  router.post('/api/windows/:no', async (request, response) => {
    const no = windowParameter.parse(request.params.no)
    const named = z.looseObject({ do: z.string() }).parse(request.body).do
    if (named === 'release') {
      releaseBody.parse(request.body)
      const { id } = parts.manager(request)
      accepted(await spine.execute(`staff:${id}`, () => releaseWindow(state(), no)))
      response.json({})
      return
    }
    const staff = parts.staff(request)
    const clerk = { window: no, staff: staff.id, name: staff.fullName, mayPick: staff.mayPick }
    const by = `staff:${staff.id}`
    if (staffCommands.includes(named)) {
      const command = staffBody.parse(request.body)
      accepted(await spine.execute(by, () => staffWindow(state(), clerk, command)))
    } else {
      const command = serveBody.parse(request.body)
      accepted(await spine.execute(by, (at) => serveVisit(state(), clerk, command, at)))
    }
    response.json({})
  })

  router.post('/api/hall', async (request, response) => {
    const command = hallBody.parse(request.body)
    const staff = parts.manager(request)
    accepted(await spine.execute(`staff:${staff.id}`, () => runHall(state(), command)))
    response.json({})
  })

  return router
}
