import type { Decision } from '../core/execute.ts'
import {
  type DeviceId,
  type ItemCode,
  type JobId,
  jobId,
  type Millis,
  type TicketNumber,
  ticketNumber,
  type VisitId,
  visitId,
} from '../core/ids.ts'
import type { TicketPaper } from '../core/ports.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { EquipmentEvent } from '../equipment/events.ts'
import type { QueueEvent } from './events.ts'
import { inOrder } from './next.ts'
import { hoursAt, localTime, nextOpening } from './opening-hours.ts'
import type { HallPlan, PlannedItem, TicketClass } from './plan.ts'
import type { NoNumberReason, QueueRefusal } from './refusals.ts'
import type { ItemToday, QueueState } from './state.ts'

export interface TicketOrder {
  readonly item: ItemCode
  readonly class: TicketClass
  /** Why it is urgent. */
  readonly reason: string | null
  readonly byStaff: boolean
  /** The screen's own name for this request; null where it has none. */
  readonly request: string | null
  /** The printer that stands by; null where the paper is not to be printed. */
  readonly printer: DeviceId | null
  /** What the paper shows so that only whoever holds it can rate the visit. */
  readonly link: (visit: VisitId) => TicketLink
}

export interface TicketLink {
  /** Behind the QR code. */
  readonly token: string
  /** To be told at the desk. */
  readonly code: string
}

/** What a citizen was told with the ticket. */
export interface IssuedTicket {
  readonly visit: VisitId
  readonly number: TicketNumber
  readonly item: ItemCode
  readonly ahead: number
  readonly issuedAt: Millis
  readonly job: JobId | null
}

/** A ticket has room for four digits. */
const lastSerial = 9999

/** A number such as A012: three digits, four from 1000 on. */
export function numberText(prefix: string, serial: number): TicketNumber {
  return ticketNumber(prefix + String(serial).padStart(3, '0'))
}

/** Why the item gives no number now, and when it does again; null when it does. */
export function whyNoNumber(
  state: QueueState,
  item: ItemToday,
  at: Millis,
): { why: NoNumberReason; opensAt: Millis | null } | null {
  const plan = state.plan!
  if (state.emergency) return { why: 'emergency', opensAt: null }
  if (![...state.windows.values()].some((window) => window.plan.serves.includes(item.code))) {
    return { why: 'no-window', opensAt: null }
  }
  const opensAfter = (from: Millis) =>
    nextOpening(from, item.hours ?? plan.hours, plan.closedOn, plan.timeZone)
  const now = hoursAt(at, item.spells)
  if (!now.open) return { why: now.why, opensAt: opensAfter(at) }
  const used = state.serials.get(item.prefix) ?? 0
  const taken = state.issued.get(item.code) ?? 0
  if (used >= lastSerial || (item.dailyCap !== null && taken >= item.dailyCap)) {
    return { why: 'cap-reached', opensAt: opensAfter(item.spells.at(-1)?.from ?? at) }
  }
  return null
}

/** Gives the next number of the item's group, with its paper. */
export function issueTicket(
  state: QueueState,
  order: TicketOrder,
  at: Millis,
): Result<Decision<QueueEvent | EquipmentEvent, IssuedTicket>, QueueRefusal> {
  const plan = state.plan!
  const item = state.items.get(order.item)
  if (!item) return refuse({ code: 'unknown-item' })
  if (order.class === 'urgent' && !order.byStaff) return refuse({ code: 'urgent-needs-staff' })
  if (order.class === 'urgent' && !order.reason?.trim()) return refuse({ code: 'reason-needed' })
  const closed = whyNoNumber(state, item, at)
  if (closed) {
    const local = closed.opensAt === null ? null : localTime(closed.opensAt, plan.timeZone)
    return refuse({ code: 'no-more-numbers', ...closed, local })
  }

  const serial = (state.serials.get(item.prefix) ?? 0) + 1
  const number = numberText(item.prefix, serial)
  const visit = visitId(`${state.day.replaceAll('-', '')}-${number}`)
  const ahead = aheadOf(state, order, at)
  const job = order.printer === null ? null : jobId(`${visit}/1`)
  const issued: QueueEvent = {
    type: 'ticket-issued',
    visit,
    day: state.day,
    prefix: item.prefix,
    serial,
    number,
    item: item.code,
    class: order.class,
    reason: order.class === 'urgent' ? (order.reason?.trim() ?? null) : null,
    ahead,
    job,
    request: order.request,
  }
  const events: (QueueEvent | EquipmentEvent)[] = [issued]
  if (order.printer !== null && job !== null) {
    const paper = ticketPaper(plan, item, number, ahead, order.link(visit), at)
    events.push({ type: 'paper-queued', job, visit, device: order.printer, paper })
  }
  return ok({ events, answer: { visit, number, item: item.code, ahead, issuedAt: at, job } })
}

/** Tickets of the item that wait and would be called before a new one of this class. */
function aheadOf(state: QueueState, order: TicketOrder, at: Millis): number {
  const { queue } = state.plan!
  const waiting = state.waiting.get(order.item) ?? new Set()
  // Nobody who has waited longer stands behind the class with the smallest head start.
  if (queue.headStartMinutes[order.class] === Math.min(...Object.values(queue.headStartMinutes))) {
    return waiting.size
  }
  const before = inOrder(queue)
  const fresh = { passed: 0, issuedAt: at, class: order.class, order: Number.POSITIVE_INFINITY }
  let ahead = 0
  for (const other of waiting) if (before(other, fresh) < 0) ahead++
  return ahead
}

function ticketPaper(
  plan: HallPlan,
  item: PlannedItem,
  number: TicketNumber,
  ahead: number,
  { token, code }: TicketLink,
  at: Millis,
): TicketPaper {
  return {
    kind: 'ticket',
    hallName: plan.name.zh,
    number,
    itemName: item.name.zh,
    ahead,
    issuedAt: localTime(at, plan.timeZone),
    qr: plan.publicUrl === null ? null : `${plan.publicUrl}/t/${token}`,
    code,
    reprint: false,
  }
}
