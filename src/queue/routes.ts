import { z } from 'zod'
import type { Spine } from '../core/execute.ts'
import { type DeviceId, itemCode, visitId, windowNo } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import { ok, refuse } from '../core/result.ts'
import { type Route, route } from '../core/route.ts'
import type { EquipmentEvent } from '../equipment/events.ts'
import type { QueueEvent } from './events.ts'
import { type IssuedTicket, issueTicket, type TicketOrder } from './issue-ticket.ts'
import { ticketClasses } from './plan.ts'
import { runHall } from './run-day.ts'
import { type Clerk, serveVisit } from './serve-visit.ts'
import { releaseWindow, staffWindow } from './staff-window.ts'
import type { QueueState } from './state.ts'
import { type TicketLimits, tooManyTickets } from './ticket-limits.ts'

export interface QueueRoutesParts {
  readonly spine: Pick<Spine<QueueEvent | EquipmentEvent>, 'execute'>
  readonly state: () => QueueState
  /** The ticket that this request got, on whatever day; null for a new one. */
  readonly ticketOf: (request: string) => IssuedTicket | null
  /** The printer that prints the kiosk's tickets. */
  readonly kioskPrinter: DeviceId | null
  readonly link: TicketOrder['link']
  readonly printerReady: () => boolean
  /** For each screen, the hall PC's own too, each person and each program. */
  readonly limits: TicketLimits
}

const reason = z
  .string()
  .trim()
  .max(200)
  .refine((text) => text.isWellFormed(), 'not a text')
const item = z.string().max(64).transform(itemCode)
const window = z.int().min(1).max(999).transform(windowNo)
const visit = z
  .string()
  .regex(/^\d{8}-[A-Z]\d{3,4}$/)
  .transform(visitId)

const ticketOrder = z.strictObject({
  item,
  class: z.enum(ticketClasses).default('ordinary'),
  reason: reason.optional().describe('why it is urgent; class urgent is for staff and needs one'),
  request: z.uuid().optional().describe('the same one again, after a lost reply, gets the same ticket'),
})
const ticketReply = z.object({
  visit: z.string(),
  number: z.string(),
  itemName: z.object({ zh: z.string(), en: z.string() }),
  ahead: z.int().describe('tickets that stand before this one in its item'),
  issuedAt: z.int().describe('milliseconds since 1970'),
  job: z.string().nullable().describe('its paper; null where the hall has no printer'),
  printerReady: z.boolean(),
})

const plain = <const Do extends string>(...commands: [Do, ...Do[]]) =>
  z.strictObject({ do: z.enum(commands) })

const serveCommand = z.union([
  plain('call-next', 'recall', 'start', 'finish', 'no-show', 'park'),
  z.strictObject({ do: z.literal('pick'), visit, reason }),
  z.strictObject({ do: z.enum(['take-back', 'bring-back']), visit }),
  z.strictObject({ do: z.literal('transfer'), toItem: item }),
  z.strictObject({ do: z.literal('transfer'), toWindow: window }),
])
const staffCommand = z.union([
  plain('sit-down', 'leave', 'resume'),
  z.strictObject({ do: z.literal('pause'), reason: z.string().max(64) }),
])
type ServeCommand = z.output<typeof serveCommand>
type StaffCommand = z.output<typeof staffCommand>
const hallCommand = z.union([z.strictObject({ do: z.literal('emergency-close'), reason }), plain('reopen')])

const windowParams = z.object({ no: z.coerce.number().pipe(window) })
const done = z.object({})
const managers = ['manager', 'admin']

/** Tickets, windows and the hall as a whole. */
export function queueRoutes(parts: QueueRoutesParts): Route[] {
  const { spine, state, kioskPrinter, printerReady, limits } = parts
  return [
    route({
      method: 'post',
      path: '/api/tickets',
      about: 'Takes a ticket for an item.',
      who: { screen: 'kiosk' },
      right: 'tickets:take',
      body: ticketOrder,
      reply: ticketReply,
      status: 201,
      async run({ body, who, by }) {
        const { item, class: ticketClass, reason = null, request = null } = body
        const order = {
          item,
          class: ticketClass,
          reason,
          request,
          byStaff: who !== null,
          printer: kioskPrinter,
          link: parts.link,
        }
        const decide = (at: Parameters<typeof issueTicket>[2]) => {
          const before = request === null ? null : parts.ticketOf(request)
          if (before) return ok({ events: [], answer: before })
          const tooMany = tooManyTickets(state().taken.get(by) ?? [], limits, at)
          return tooMany ? refuse(tooMany) : issueTicket(state(), order, at)
        }
        const ticket = accepted(await spine.execute(by, decide))
        const itemName = state().items.get(ticket.item)?.name ?? { zh: ticket.item, en: ticket.item }
        return { body: { ...ticket, itemName, printerReady: printerReady() } }
      },
    }),
    route({
      method: 'post',
      path: '/api/windows/{no}',
      about: 'What the staff member at a window wants: sit down, call, serve, finish, pause, leave.',
      who: 'signed-in',
      params: windowParams,
      body: z.union([serveCommand, staffCommand]),
      reply: done,
      async run({ params, body, who, by }) {
        const clerk: Clerk = { window: params.no, staff: who.id, name: who.fullName, mayPick: who.mayPick }
        const decide = (at: Parameters<typeof serveVisit>[3]) =>
          isStaffCommand(body) ? staffWindow(state(), clerk, body) : serveVisit(state(), clerk, body, at)
        accepted(await spine.execute(by, decide))
        return { body: {} }
      },
    }),
    route({
      method: 'post',
      path: '/api/windows/{no}/release',
      about: 'Frees the window of somebody who is gone; a visit at it is parked.',
      who: managers,
      params: windowParams,
      reply: done,
      async run({ params, by }) {
        accepted(await spine.execute(by, () => releaseWindow(state(), params.no)))
        return { body: {} }
      },
    }),
    route({
      method: 'post',
      path: '/api/hall',
      about: 'Closes the hall for an emergency, or opens it again.',
      who: managers,
      body: hallCommand,
      reply: done,
      async run({ body, by }) {
        accepted(await spine.execute(by, () => runHall(state(), body)))
        return { body: {} }
      },
    }),
  ]
}

function isStaffCommand(command: ServeCommand | StaffCommand): command is StaffCommand {
  return ['sit-down', 'leave', 'pause', 'resume'].includes(command.do)
}
