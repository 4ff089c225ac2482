import {
  type HallDay,
  hallDay,
  type ItemCode,
  type Millis,
  type StaffId,
  type TicketNumber,
  type VisitId,
  type WindowNo,
} from '../core/ids.ts'
import type { Actor } from '../core/journal.ts'
import type { Emergency, Wait } from './events.ts'
import type { Interval } from './opening-hours.ts'
import type { HallPlan, PlannedItem, PlannedWindow, TicketClass } from './plan.ts'

/** Where a visit stands. A finished visit leaves the state; the tables keep it. */
export type Phase =
  | { readonly phase: 'waiting'; readonly since: Millis; readonly window: WindowNo | null }
  | { readonly phase: 'called'; readonly window: WindowNo }
  | { readonly phase: 'serving'; readonly window: WindowNo; readonly since: Millis }
  | { readonly phase: 'parked'; readonly window: WindowNo; readonly since: Millis }
  | { readonly phase: 'missed'; readonly window: WindowNo; readonly until: Millis }

export interface Visit {
  readonly visit: VisitId
  readonly number: TicketNumber
  /** Place in the order of issue, over all groups of the day. */
  readonly order: number
  readonly class: TicketClass
  readonly issuedAt: Millis
  item: ItemCode
  phase: Phase
  /** Waiting of earlier phases; the present phase comes on top. */
  wait: Wait
  /** The last time that it was called to a window, with its recalls. */
  call: { readonly calls: number; readonly firstAt: Millis; readonly lastAt: Millis } | null
  /** How often a later ticket was called by a window that could have called this one. */
  passed: number
}

export interface WindowNow {
  readonly plan: PlannedWindow
  staff: { readonly id: StaffId; readonly name: string } | null
  paused: { readonly reason: string; readonly since: Millis } | null
  /** The visit called to or served at this window. */
  visit: VisitId | null
}

/** A call as the wall shows it. */
export interface CallShown {
  readonly visit: VisitId
  readonly number: TicketNumber
  readonly window: WindowNo
  readonly at: Millis
  readonly calls: number
  readonly answered: boolean
}

/** An item with what the day makes of it. */
export interface ItemToday extends PlannedItem {
  readonly prefix: string
  /** When it gives numbers today. */
  readonly spells: readonly Interval[]
}

/** Today's queue. Only `evolve.ts` writes it. */
export interface QueueState {
  plan: HallPlan | null
  items: Map<ItemCode, ItemToday>
  day: HallDay
  /** The hall's open spells of the day. */
  spells: readonly Interval[]
  emergency: Emergency | null
  /** Emergencies of the day that are over. */
  emergencies: Interval[]
  /** Last number of each prefix. */
  serials: Map<string, number>
  issued: Map<ItemCode, number>
  /** When each screen, person and program took tickets within the last hour, oldest first. */
  taken: Map<Actor, Millis[]>
  served: Map<ItemCode, number>
  visits: Map<VisitId, Visit>
  /** Those of `visits` that wait, by item. */
  waiting: Map<ItemCode, Set<Visit>>
  windows: Map<WindowNo, WindowNow>
  /** Newest first. */
  calls: CallShown[]
  /** The clock's last jump today. */
  lastJump: { readonly at: Millis; readonly byMs: number } | null
}

export function emptyQueue(): QueueState {
  return {
    plan: null,
    items: new Map(),
    day: hallDay(''),
    spells: [],
    emergency: null,
    emergencies: [],
    serials: new Map(),
    issued: new Map(),
    taken: new Map(),
    served: new Map(),
    visits: new Map(),
    waiting: new Map(),
    windows: new Map(),
    calls: [],
    lastJump: null,
  }
}

/** How many wait for an item. */
export const waitingFor = (state: QueueState, item: ItemCode): number => state.waiting.get(item)?.size ?? 0
