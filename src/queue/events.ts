import type {
  HallDay,
  ItemCode,
  JobId,
  Millis,
  StaffId,
  TicketNumber,
  VisitId,
  WindowNo,
} from '../core/ids.ts'
import type { HallPlan, TicketClass } from './plan.ts'

/** How long a visit has waited when it is called, in milliseconds; the parts do not overlap. */
export interface Wait {
  /** Waiting while the hall was open. */
  readonly openMs: number
  /** Waiting while it was closed: lunch break, night, emergency. */
  readonly closedMs: number
  /** Parked by a window. */
  readonly parkedMs: number
}

export interface Emergency {
  readonly reason: string
  readonly since: Millis
}

/** How a ticket came to a window. */
export type CallManner =
  | { readonly how: 'next' }
  | { readonly how: 'picked'; readonly reason: string }
  | { readonly how: 'taken-back' }

export type QueueEvent =
  /** The hall file said something new; decisions rest on this plan from here on. */
  | { readonly type: 'hall-planned'; readonly plan: HallPlan }
  /** Numbers begin at 1 again; windows are closed; an emergency goes on. */
  | { readonly type: 'day-started'; readonly day: HallDay; readonly emergency: Emergency | null }
  | { readonly type: 'hall-emergency-closed'; readonly reason: string }
  | { readonly type: 'hall-reopened' }
  /** The computer's clock did what no clock should; hall time went on without going back. */
  | { readonly type: 'clock-jumped'; readonly from: Millis; readonly to: Millis; readonly byMs: number }
  | {
      readonly type: 'ticket-issued'
      readonly visit: VisitId
      readonly day: HallDay
      readonly prefix: string
      readonly serial: number
      readonly number: TicketNumber
      readonly item: ItemCode
      readonly class: TicketClass
      /** Why it is urgent; null for every other class. */
      readonly reason: string | null
      /** What the citizen was told: tickets that stand before this one. */
      readonly ahead: number
      /** Its paper; null where nothing is printed. */
      readonly job: JobId | null
      /** The screen's own name for its request; the same one again gets the same ticket. */
      readonly request: string | null
    }
  | {
      readonly type: 'ticket-called'
      readonly visit: VisitId
      readonly window: WindowNo
      readonly staff: StaffId
      readonly manner: CallManner
      readonly wait: Wait
    }
  | { readonly type: 'ticket-recalled'; readonly visit: VisitId; readonly window: WindowNo }
  | { readonly type: 'service-started'; readonly visit: VisitId; readonly window: WindowNo }
  | { readonly type: 'service-finished'; readonly visit: VisitId; readonly window: WindowNo }
  | {
      readonly type: 'visit-missed'
      readonly visit: VisitId
      readonly window: WindowNo
      readonly until: Millis
    }
  | { readonly type: 'visit-brought-back'; readonly visit: VisitId }
  | { readonly type: 'visit-parked'; readonly visit: VisitId; readonly window: WindowNo }
  | {
      readonly type: 'visit-transferred'
      readonly visit: VisitId
      readonly window: WindowNo
      readonly to: { readonly item: ItemCode } | { readonly window: WindowNo }
    }
  /** Left from an earlier day: closed by itself, in whatever phase it was. */
  | { readonly type: 'visit-left-over'; readonly visit: VisitId; readonly was: string }
  | {
      readonly type: 'window-staffed'
      readonly window: WindowNo
      readonly staff: StaffId
      readonly name: string
    }
  | { readonly type: 'window-left'; readonly window: WindowNo }
  | { readonly type: 'window-paused'; readonly window: WindowNo; readonly reason: string }
  | { readonly type: 'window-resumed'; readonly window: WindowNo }
