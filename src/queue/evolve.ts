import type { HallDay, ItemCode, Millis, VisitId, WindowNo } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import type { Emergency, QueueEvent, Wait } from './events.ts'
import { mayCall } from './next.ts'
import { type OpeningHours, openSpells } from './opening-hours.ts'
import { caseDefaults, type HallPlan } from './plan.ts'
import type { CallShown, Phase, QueueState, Visit, WindowNow } from './state.ts'
import { noteTaken } from './ticket-limits.ts'
import { waitUpTo } from './wait.ts'

const callsKept = 8
const noWait: Wait = { openMs: 0, closedMs: 0, parkedMs: 0 }

/** What an event makes of today's queue; the only writer of it. */
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
      arrive(state, {
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
      place(state, visit, { phase: 'called', window: event.window })
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
      forget(state, event.visit)
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
      forget(state, event.visit)
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
  place(state, visit, phase)
}

function arrive(state: QueueState, visit: Visit) {
  state.visits.set(visit.visit, visit)
  place(state, visit, visit.phase)
}

function place(state: QueueState, visit: Visit, phase: Phase) {
  visit.phase = phase
  const others = state.waiting.get(visit.item) ?? new Set()
  if (phase.phase === 'waiting') state.waiting.set(visit.item, others.add(visit))
  else others.delete(visit)
}

function forget(state: QueueState, id: VisitId) {
  const visit = state.visits.get(id)
  state.visits.delete(id)
  if (visit) state.waiting.get(visit.item)?.delete(visit)
}

function leaveWindow(state: QueueState, id: VisitId, no: WindowNo, phase: Phase, at: Millis) {
  enter(state, id, phase, at)
  windowOf(state, no).visit = null
  answerCall(state, id)
}

function plan(state: QueueState, next: HallPlan) {
  // A plan in a journal that is older than the case log says nothing of cases.
  state.plan = { ...next, cases: next.cases ?? caseDefaults }
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
    taken: new Map(),
    served: new Map(),
    visits: new Map(),
    waiting: new Map(),
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
