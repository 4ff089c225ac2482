import { unreachable } from '../../../src/core/result.ts'
import { hearOnBus } from './bus-hearing.ts'
import type { Asked, BusDevice, BusInput, BusState, BusStep, Request } from './bus-state.ts'
import { absorb, stayOnBus, thenOnBus, withDevice } from './bus-steps.ts'
import { askOfflineEveryMs, takeTurn } from './bus-turns.ts'
import { acknowledge, freshLink, goOffline, want } from './host-machine.ts'
import type { HostState, Moment } from './host-state.ts'
import { mostTries, startCommand, withLink } from './host-steps.ts'

/** A timer that comes later than this says that the whole program was late; those of Windows are 16 ms at most. */
const heldUpMs = 20
/** Rests after a disturbance, in turn: unequal, so as to fall out of step with whatever disturbs at intervals. */
const restsMs = [3, 47, 17, 71, 29]

/**
 * The host's side of a bus: several devices on one port, one request outstanding at a time. What each device says
 * is heard by its own session, as in direct mode; here is decided who is asked when, and who no longer answers.
 */
export function stepBus(state: BusState, input: BusInput, now: Moment): BusStep {
  return thenOnBus(take(state, input, now), (next) => takeTurn(next, now))
}

function take(state: BusState, input: BusInput, now: Moment): BusStep {
  switch (input.type) {
    case 'device-added':
      return stayOnBus(add(state, input.session, now))
    case 'device-removed':
      return stayOnBus(remove(state, input.address))
    case 'line-opened':
      return stayOnBus(open(state, now))
    case 'line-lost':
      return stayOnBus(close(state, input.cause))
    case 'bytes-read':
      return stayOnBus(state.asked ? disturb(state, state.asked, input.count) : state)
    case 'line-read':
      return hearOnBus(state, input.line, now)
    case 'commands-wanted':
      return wantOnBus(state, input, now)
    case 'event-stored': {
      const device = state.devices.get(input.address)
      // There may be a next event: the device need not wait for its turn by the clock.
      const next = device && { ...device, pollAt: Math.min(device.pollAt, now.monotonicMs) }
      return next ? absorb(state, next, acknowledge(next.session, input.stored, now), now) : stayOnBus(state)
    }
    case 'time-passed':
      return passTime(state, now)
    default:
      return unreachable(input)
  }
}

const quiet = ({ monotonicMs }: Moment) => ({
  waiting: [],
  pollAt: monotonicMs,
  busyUntil: 0,
  unasked: { since: monotonicMs, count: 0, tooMany: false },
  disturbed: false,
})

function add(state: BusState, session: HostState, now: Moment): BusState {
  const link = state.open ? freshLink(now) : session.link
  return withDevice(state, { ...quiet(now), session: { ...session, link } })
}

function remove(state: BusState, address: number): BusState {
  const devices = new Map(state.devices)
  devices.delete(address)
  return { ...state, devices, asked: state.asked?.request.address === address ? null : state.asked }
}

function open(state: BusState, now: Moment): BusState {
  const devices = [...state.devices.values()].map((device) => ({
    ...quiet(now),
    session: { ...device.session, link: freshLink(now) },
  }))
  return { ...cleared(state, devices), open: true, wireFreeAt: now.monotonicMs }
}

function close(state: BusState, cause: string): BusState {
  const devices = [...state.devices.values()].map((device) => ({
    ...device,
    session: { ...device.session, link: { phase: 'closed', cause } as const },
    waiting: [],
  }))
  return { ...cleared(state, devices), open: false }
}

/** Nothing that was on its way over the last connection is, over the next. */
const cleared = (state: BusState, devices: readonly BusDevice[]): BusState => ({
  ...state,
  devices: new Map(devices.map((device) => [device.session.address, device])),
  answers: [],
  asked: null,
  strangers: new Set(),
})

const disturb = (state: BusState, asked: Asked, bytes: number): BusState => ({
  ...state,
  asked: { ...asked, request: { ...asked.request, disturbance: asked.request.disturbance + bytes } },
})

/** Commands that still wait for the line give way at once to what is wanted now. */
function wantOnBus(
  state: BusState,
  { address, commands }: Extract<BusInput, { type: 'commands-wanted' }>,
  now: Moment,
): BusStep {
  const device = state.devices.get(address)
  if (device?.session.link.phase !== 'open') return stayOnBus(state)
  const { session } = device
  const { link } = device.session
  const waiting = device.waiting.filter(({ frame }) => frame !== link.inFlight?.frame)
  const free = waiting.length < device.waiting.length ? { ...link, inFlight: null } : link
  return absorb(state, { ...device, waiting }, want({ ...session, link: free }, free, commands, now), now)
}

function passTime(state: BusState, now: Moment): BusStep {
  const { asked } = state
  if (!asked || now.monotonicMs < asked.until) return stayOnBus(state)
  // This program was held up itself: what came meanwhile has yet to be read.
  if (!asked.extended && now.monotonicMs - asked.until > heldUpMs) {
    return stayOnBus({ ...state, asked: { ...asked, until: now.monotonicMs + heldUpMs, extended: true } })
  }
  return miss({ ...state, asked: null }, asked.request, now)
}

/** No answer came in time: once more, up to three times in all; then the device is offline. */
function miss(state: BusState, request: Request, now: Moment): BusStep {
  const device = state.devices.get(request.address)
  if (device?.session.link.phase !== 'open') return stayOnBus(state)
  const { link } = device.session
  if (link.inFlight?.outdated && link.inFlight.frame === request.frame) {
    const given = withLink(device.session, { ...link, inFlight: null })
    return absorb(state, device, startCommand(given, now), now)
  }
  if (!link.offline && request.tries < mostTries) {
    // The others go on meanwhile.
    const next = withDevice(state, { ...device, waiting: [request, ...device.waiting] })
    return stayOnBus({ ...(request.disturbance > 0 ? rest(next, now) : next), lastWas: 'command' })
  }
  const disturbed = request.disturbance > 0 || (link.offline && device.disturbed)
  const pollAt = now.monotonicMs + askOfflineEveryMs
  return absorb(
    state,
    { ...device, waiting: [], pollAt, busyUntil: 0, disturbed },
    goOffline(device.session, link),
    now,
  )
}

function rest(state: BusState, { monotonicMs }: Moment): BusState {
  const restMs = restsMs[state.rests % restsMs.length] ?? 0
  return { ...state, rests: state.rests + 1, restUntil: monotonicMs + restMs }
}
