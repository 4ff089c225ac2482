import {
  type HallDay,
  hallDay,
  type ItemCode,
  type JobId,
  type Millis,
  type StaffId,
  type TicketNumber,
  type VisitId,
  type WindowNo,
} from '../core/ids.ts'
import type { Actor, Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import type { Emergency, QueueEvent, Wait } from './events.ts'
import { mayCall } from './next.ts'
import { type Interval, type OpeningHours, openSpells } from './opening-hours.ts'
import type { HallPlan, PlannedItem, PlannedWindow, TicketClass } from './plan.ts'
import { noteTaken } from './ticket-limits.ts'

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

/** What a citizen was told with the ticket. */
export interface IssuedTicket {
  readonly visit: VisitId
  readonly number: TicketNumber
  readonly item: ItemCode
  readonly ahead: number
  readonly issuedAt: Millis
  readonly job: JobId | null
}

/** An item with what the day makes of it. */
export interface ItemToday extends PlannedItem {
  readonly prefix: string
  /** When it gives numbers today. */
  readonly spells: readonly Interval[]
}

/** Today's queue. Only {@link evolveQueue} writes it. */
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
  /** Tickets of the day by the screen's own name for its request. */
  requests: Map<string, IssuedTicket>
  /** When each screen, person and program took tickets within the last hour, oldest first. */
  taken: Map<Actor, Millis[]>
  served: Map<ItemCode, number>
  visits: Map<VisitId, Visit>
  windows: Map<WindowNo, WindowNow>
  /** Newest first. */
  calls: CallShown[]
  /** The clock's last jump today. */
  lastJump: { readonly at: Millis; readonly byMs: number } | null
}

const callsKept = 8
const noWait: Wait = { openMs: 0, closedMs: 0, parkedMs: 0 }

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
    requests: new Map(),
    taken: new Map(),
    served: new Map(),
    visits: new Map(),
    windows: new Map(),
    calls: [],
    lastJump: null,
  }
}

/** The visit's wait up to `at`, with the present phase in it. */
export function waitUpTo(state: QueueState, visit: Visit, at: Millis): Wait {
  const { phase, wait } = visit
  if (phase.phase === 'parked') return { ...wait, parkedMs: wait.parkedMs + Math.max(0, at - phase.since) }
  if (phase.phase !== 'waiting') return wait
  const openMs = openMsBetween(state, phase.since, at)
  return {
    ...wait,
    openMs: wait.openMs + openMs,
    closedMs: wait.closedMs + Math.max(0, at - phase.since - openMs),
  }
}

/** Milliseconds of `[from, to)` in which the hall was open and no emergency was on. */
function openMsBetween(state: QueueState, from: Millis, to: Millis): number {
  const { emergency, emergencies } = state
  const closures = emergency ? [...emergencies, { from: emergency.since, to }] : emergencies
  let ms = 0
  for (const spell of state.spells) {
    const start = Math.max(from, spell.from)
    const end = Math.min(to, spell.to)
    if (end <= start) continue
    ms += end - start
    for (const closure of closures)
      ms -= Math.max(0, Math.min(end, closure.to) - Math.max(start, closure.from))
  }
  return Math.max(0, ms)
}

export function evolveQueue(state: QueueState, { event, at, by }: Recorded<QueueEvent>): void {
  switch (event.type) {
    case 'hall-planned':
      plan(state, event.plan)
      return
    case 'day-started':
      startDay(state, event.day, event.emergency)
      return
    case 'hall-emergency-closed':
      state.emergency = { reason: event.reason, since: at }
      return
    case 'hall-reopened':
      if (state.emergency) state.emergencies.push({ from: state.emergency.since, to: at })
      state.emergency = null
      return
    case 'clock-jumped':
      state.lastJump = { at, byMs: event.byMs }
      return
    case 'ticket-issued':
      state.serials.set(event.prefix, event.serial)
      count(state.issued, event.item)
      noteTaken(state.taken, by, at)
      if (event.request !== null) {
        const { visit, number, item, ahead, job } = event
        state.requests.set(event.request, { visit, number, item, ahead, issuedAt: at, job })
      }
      state.visits.set(event.visit, {
        visit: event.visit,
        number: event.number,
        order: [...state.serials.values()].reduce((sum, serial) => sum + serial, 0),
        class: event.class,
        issuedAt: at,
        item: event.item,
        phase: { phase: 'waiting', since: at, window: null },
        wait: noWait,
        call: null,
        passed: 0,
      })
      return
    case 'ticket-called': {
      const visit = visitOf(state, event.visit)
      const window = windowOf(state, event.window)
      for (const other of state.visits.values()) {
        if (other.order < visit.order && mayCall(window.plan, other)) other.passed++
      }
      visit.wait = event.wait
      visit.phase = { phase: 'called', window: event.window }
      visit.call = { calls: 1, firstAt: at, lastAt: at }
      window.visit = event.visit
      showCall(state, visit, event.window, at, 1)
      return
    }
    case 'ticket-recalled': {
      const visit = visitOf(state, event.visit)
      if (!visit.call) return
      visit.call = { ...visit.call, calls: visit.call.calls + 1, lastAt: at }
      showCall(state, visit, event.window, at, visit.call.calls)
      return
    }
    case 'service-started':
      enter(state, event.visit, { phase: 'serving', window: event.window, since: at }, at)
      answerCall(state, event.visit)
      return
    case 'service-finished':
      count(state.served, visitOf(state, event.visit).item)
      state.visits.delete(event.visit)
      windowOf(state, event.window).visit = null
      answerCall(state, event.visit)
      return
    case 'visit-missed':
      leaveWindow(
        state,
        event.visit,
        event.window,
        {
          phase: 'missed',
          window: event.window,
          until: event.until,
        },
        at,
      )
      return
    case 'visit-parked':
      leaveWindow(
        state,
        event.visit,
        event.window,
        {
          phase: 'parked',
          window: event.window,
          since: at,
        },
        at,
      )
      return
    case 'visit-transferred':
      if ('item' in event.to) visitOf(state, event.visit).item = event.to.item
      leaveWindow(
        state,
        event.visit,
        event.window,
        {
          phase: 'waiting',
          since: at,
          window: 'window' in event.to ? event.to.window : null,
        },
        at,
      )
      return
    case 'visit-brought-back':
      enter(state, event.visit, { phase: 'waiting', since: at, window: null }, at)
      answerCall(state, event.visit)
      return
    case 'visit-left-over':
      state.visits.delete(event.visit)
      for (const window of state.windows.values()) if (window.visit === event.visit) window.visit = null
      answerCall(state, event.visit)
      return
    case 'window-staffed':
      windowOf(state, event.window).staff = { id: event.staff, name: event.name }
      return
    case 'window-left': {
      const window = windowOf(state, event.window)
      window.staff = null
      window.paused = null
      return
    }
    case 'window-paused':
      windowOf(state, event.window).paused = { reason: event.reason, since: at }
      return
    case 'window-resumed':
      windowOf(state, event.window).paused = null
      return
    default:
      unreachable(event)
  }
}

function visitOf(state: QueueState, id: VisitId): Visit {
  const visit = state.visits.get(id)
  if (!visit) throw new Error(`no open visit ${id}`)
  return visit
}

function windowOf(state: QueueState, no: WindowNo): WindowNow {
  const window = state.windows.get(no)
  if (!window) throw new Error(`no window ${no}`)
  return window
}

function count(counts: Map<ItemCode, number>, item: ItemCode) {
  counts.set(item, (counts.get(item) ?? 0) + 1)
}

/** The wait of the phase that ends is kept before the next begins. */
function enter(state: QueueState, id: VisitId, phase: Phase, at: Millis) {
  const visit = visitOf(state, id)
  visit.wait = waitUpTo(state, visit, at)
  visit.phase = phase
}

function leaveWindow(state: QueueState, id: VisitId, no: WindowNo, phase: Phase, at: Millis) {
  enter(state, id, phase, at)
  windowOf(state, no).visit = null
  answerCall(state, id)
}

function plan(state: QueueState, next: HallPlan) {
  state.plan = next
  const before = state.windows
  state.windows = new Map(
    next.windows.map((window) => [
      window.no,
      { staff: null, paused: null, visit: null, ...before.get(window.no), plan: window },
    ]),
  )
  openDay(state, next)
}

/** Lays out the opening hours of the day. */
function openDay(state: QueueState, { groups, hours, closedOn, timeZone }: HallPlan) {
  const spells = (of: OpeningHours) => (state.day ? openSpells(state.day, of, closedOn, timeZone) : [])
  state.spells = spells(hours)
  state.items = new Map(
    groups.flatMap(({ prefix, items }) =>
      items.map((item) => [
        item.code,
        { ...item, prefix, spells: item.hours ? spells(item.hours) : state.spells },
      ]),
    ),
  )
}

function startDay(state: QueueState, day: HallDay, emergency: Emergency | null) {
  if (!state.plan) throw new Error('a day cannot start before the hall is planned')
  Object.assign(state, {
    day,
    emergency,
    emergencies: [],
    serials: new Map(),
    issued: new Map(),
    requests: new Map(),
    taken: new Map(),
    served: new Map(),
    visits: new Map(),
    calls: [],
    lastJump: null,
  } satisfies Partial<QueueState>)
  for (const window of state.windows.values())
    Object.assign(window, { staff: null, paused: null, visit: null })
  openDay(state, state.plan)
}

function showCall(state: QueueState, visit: Visit, window: WindowNo, at: Millis, calls: number) {
  const others = state.calls.filter((call) => call.visit !== visit.visit)
  const shown: CallShown = { visit: visit.visit, number: visit.number, window, at, calls, answered: false }
  state.calls = [shown, ...others].slice(0, callsKept)
}

function answerCall(state: QueueState, id: VisitId) {
  state.calls = state.calls.map((call) => (call.visit === id ? { ...call, answered: true } : call))
}
