import type { DeviceId, ItemCode, Millis, WindowNo } from '../core/ids.ts'
import type { EquipmentTables } from '../equipment/tables.ts'
import { troubleWords } from '../equipment/words.ts'
import { callable, mayTakeBack } from '../queue/next.ts'
import { startOfDay } from '../queue/opening-hours.ts'
import { type QueueState, type Visit, type WindowNow, waitingFor } from '../queue/state.ts'
import { spellsOf, waitUpTo } from '../queue/wait.ts'
import type { RatingTables } from '../ratings/tables.ts'
import type {
  ClockPart,
  DeskPart,
  DeskVisit,
  DevicePart,
  ItemsPart,
  JobPart,
  Picture,
  WaitingPart,
  WaitPart,
} from '../server/pictures.ts'
import { hallPart, windowParts } from './hall-part.ts'

const dayMs = 24 * 3_600_000

/** A device as the hall file names it. */
export interface ListedDevice {
  readonly id: DeviceId
  readonly kind: DevicePart['kind']
  readonly model: string
  readonly window: WindowNo | null
  readonly port: string
}

/** What the staff member at a window sees; null where there is no such window. */
export function callerPicture(
  state: QueueState,
  no: WindowNo,
  simulated: boolean,
  at: Millis,
): Picture | null {
  const window = state.windows.get(no)
  if (!window) return null
  const items: ItemsPart = [...state.items.values()].map(({ code, name, prefix }) => ({ code, name, prefix }))
  return {
    hall: hallPart(state, simulated, at),
    desk: deskPart(state, window),
    items,
    pauseReasons: state.plan!.pauseReasons,
    ...windowParts(state),
    ...waitingParts(state, window, at),
  }
}

function deskPart(state: QueueState, window: WindowNow): DeskPart {
  const visit = window.visit === null ? undefined : state.visits.get(window.visit)
  return {
    window: window.plan.no,
    staff: window.staff?.id ?? null,
    paused: window.paused !== null,
    serves: window.plan.serves,
    visit: visit ? deskVisit(state, visit) : null,
    settings: state.plan!.queue,
  }
}

function deskVisit(state: QueueState, visit: Visit): DeskVisit | null {
  const { phase, call } = visit
  if (!call || (phase.phase !== 'called' && phase.phase !== 'serving')) return null
  return {
    visit: visit.visit,
    number: visit.number,
    item: visit.item,
    itemName: itemName(state, visit),
    class: visit.class,
    state: phase.phase,
    issuedAt: visit.issuedAt,
    waitedMs: visit.wait.openMs,
    calledAt: call.firstAt,
    lastCallAt: call.lastAt,
    calls: call.calls,
    servingSince: phase.phase === 'serving' ? phase.since : null,
  }
}

/** Tickets that this window may call, take back or bring back. */
function waitingParts(state: QueueState, window: WindowNow, at: Millis): Record<string, WaitingPart> {
  const parts: Record<string, WaitingPart> = {}
  callable(state.visits.values(), window.plan, state.plan!.queue).forEach((visit, index) => {
    parts[`waiting:${visit.visit}`] = waitingPart(state, visit, index + 1, at)
  })
  for (const visit of state.visits.values()) {
    const { phase } = visit
    const mine =
      'window' in phase && (phase.window === window.plan.no || window.plan.serves.includes(visit.item))
    const missed = mine && phase.phase === 'missed' && phase.until >= at
    if (missed || mayTakeBack(state, window, visit)) {
      parts[`waiting:${visit.visit}`] = waitingPart(state, visit, null, at)
    }
  }
  return parts
}

function waitingPart(state: QueueState, visit: Visit, place: number | null, at: Millis): WaitingPart {
  const { phase } = visit
  return {
    visit: visit.visit,
    number: visit.number,
    itemName: itemName(state, visit),
    class: visit.class,
    state: phase.phase === 'waiting' || phase.phase === 'parked' ? phase.phase : 'no-show',
    issuedAt: visit.issuedAt,
    place,
    ...waitShown(state, visit, at),
    until: phase.phase === 'missed' ? phase.until : null,
  }
}

type WaitShown = Pick<WaitingPart, 'waitedMs' | 'waitedAsOf'>

/** A wait as of a time that stays the same from picture to picture, so that one that merely goes on is no change. */
function waitShown(state: QueueState, visit: Visit, at: Millis): WaitShown
function waitShown(state: QueueState, visit: Visit | undefined, at: Millis): WaitShown | null
function waitShown(state: QueueState, visit: Visit | undefined, at: Millis): WaitShown | null {
  if (!visit) return null
  const { phase } = visit
  const spell = spellsOf(state, visit).find((open) => at >= open.from && at < open.to)
  const runs = phase.phase === 'waiting' && spell !== undefined && !state.emergency
  if (!runs) return { waitedMs: waitUpTo(state, visit, at).openMs, waitedAsOf: null }
  const asOf = Math.max(phase.since, spell.from, lastReopening(state)) as Millis
  return { waitedMs: waitUpTo(state, visit, asOf).openMs, waitedAsOf: asOf }
}

const lastReopening = (state: QueueState): number => state.emergencies.at(-1)?.to ?? 0

const itemName = (state: QueueState, visit: Visit) =>
  state.items.get(visit.item)?.name ?? { zh: visit.item, en: visit.item }

/** What the manager sees: is anything wrong now? */
export function managePicture(
  state: QueueState,
  equipment: EquipmentTables,
  ratings: RatingTables,
  devices: readonly ListedDevice[],
  clock: Pick<ClockPart, 'aheadMs'>,
  simulated: boolean,
  at: Millis,
): Picture {
  const dayStart = startOfDay(state.day, state.plan!.timeZone)
  return {
    hall: hallPart(state, simulated, at),
    ...clockPart(state, clock.aheadMs, at),
    presses: ratings.sumsSince(dayStart),
    ...windowParts(state),
    ...deviceParts(equipment, devices),
    ...jobParts(equipment, at),
    ...waitParts(state, at),
  }
}

/** Nothing while hall time and the computer's clock agree, and did so for a day. */
function clockPart(state: QueueState, aheadMs: number, at: Millis): { clock?: ClockPart } {
  const { lastJump } = state
  const recent = lastJump && at - lastJump.at < dayMs ? lastJump : null
  return aheadMs > 0 || recent ? { clock: { aheadMs, lastJump: recent } } : {}
}

function deviceParts(
  equipment: EquipmentTables,
  devices: readonly ListedDevice[],
): Record<string, DevicePart> {
  const conditions = equipment.conditions()
  return Object.fromEntries(
    devices.map((device) => {
      const { condition, since } = conditions.get(device.id) ?? {
        condition: { state: 'trouble', trouble: 'starting', detail: '' } as const,
        since: 0 as Millis,
      }
      const trouble = condition.state === 'trouble' ? condition.trouble : null
      const part: DevicePart = {
        ...device,
        state: condition.state,
        trouble,
        words: trouble === null ? null : troubleWords[trouble],
        paperNearEnd: condition.state === 'ready' && condition.paperNearEnd === true,
        since,
      }
      return [`device:${device.id}`, part]
    }),
  )
}

/** Papers of the last 24 hours that nobody has proof of. */
function jobParts(equipment: EquipmentTables, at: Millis): Record<string, JobPart> {
  const jobs = equipment.unprovenSince((at - dayMs) as Millis)
  return Object.fromEntries(
    jobs.map(({ job, state, changedAt, paper }) => {
      const { kind, number } = paper
      const part: JobPart = { job, kind, number, paper: state, since: changedAt }
      return [`job:${job}`, part]
    }),
  )
}

function waitParts(state: QueueState, at: Millis): Record<string, WaitPart> {
  const longest = (item: ItemCode) => {
    let first: Visit | undefined
    for (const visit of state.waiting.get(item) ?? []) if (!first || visit.order < first.order) first = visit
    return first
  }
  return Object.fromEntries(
    [...state.items.values()].map(({ code, name }) => [
      `wait:${code}`,
      {
        code,
        name,
        waiting: waitingFor(state, code),
        longest: waitShown(state, longest(code), at),
        servedToday: state.served.get(code) ?? 0,
      } satisfies WaitPart,
    ]),
  )
}
