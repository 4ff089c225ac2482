import type { BusDevice, BusState, BusStep, Request, Unasked } from './bus-state.ts'
import { absorb, stayOnBus, withDevice } from './bus-steps.ts'
import { pollEveryMs } from './bus-turns.ts'
import { type Frame, hostAddress, readFrame } from './frame.ts'
import type { SessionOutput } from './hall-side.ts'
import { busyMs, drop, hearFrame } from './hear-frame.ts'
import type { Dropping, Moment } from './host-state.ts'
import { andThen, mostTries, startCommand, withLink } from './host-steps.ts'

/** More frames than this that nobody asked for, within a minute, are no accident. */
const unaskedAtMost = 10
const unaskedWithinMs = 60_000

/** What the bus does with one line from the wire. Only an answer to the request that is out counts as one. */
export function hearOnBus(state: BusState, line: string, now: Moment): BusStep {
  if (line === '' || line === '\r') return stayOnBus(state)
  const reading = readFrame(line)
  if ('dropped' in reading) return stayOnBus(count(state, state.asked?.request.address, reading.dropped))
  const { frame } = reading
  const understood = calm(state, line.length + 1)
  if (frame.src === hostAddress) return stayOnBus(count(understood, state.asked?.request.address, 'own-echo'))
  const device = state.devices.get(frame.src)
  if (!device) return hearStranger(understood, frame.src)
  if (frame.dst !== hostAddress) return stayOnBus(count(understood, frame.src, 'not-for-host'))
  const request = state.asked?.request
  if (request?.address !== frame.src || !answers(request.frame, frame)) {
    return stayOnBus(withDevice(understood, { ...device, unasked: oneMore(device.unasked, now) }))
  }
  return hearAnswer({ ...understood, asked: null }, device, request, frame, now)
}

/** Whether a frame answers a request: an event has its own number, everything else repeats the request's. */
function answers(asked: Frame, { type, id }: Frame): boolean {
  switch (type) {
    case 'E':
      return asked.type === 'P'
    case 'H':
    case 'N':
      return (asked.type === 'P' || asked.type === 'W') && id === asked.id
    case 'K':
      return (asked.type === 'S' || asked.type === 'C') && id === asked.id
    default:
      return id === asked.id
  }
}

function hearAnswer(
  state: BusState,
  device: BusDevice,
  request: Request,
  frame: Frame,
  now: Moment,
): BusStep {
  const { session } = device
  if (session.link.phase === 'closed') return stayOnBus(state)
  if (frame.type === 'B') return putOff(state, device, request, frame, now)
  const link = { ...session.link, heardAt: now.monotonicMs }
  const alive = { ...device, unasked: minuteOf(device.unasked, now) }
  return absorb(state, { ...alive, ...changes(frame, now) }, hearFrame(session, link, frame, now), now)
}

/** What comes next for a device that said hello is its welcome, for one with an event its A: neither is a poll. */
function changes({ type }: Frame, now: Moment): Partial<BusDevice> {
  const pollAt = now.monotonicMs + pollEveryMs
  if (type === 'E') return { pollAt }
  // Whoever says hello has forgotten what was on its way to it.
  return type === 'H' ? { pollAt, waiting: [], disturbed: false } : {}
}

/** The device is busy: it is left alone for as long as it says, then asked the same again, three times in all. */
function putOff(state: BusState, device: BusDevice, request: Request, frame: Frame, now: Moment): BusStep {
  const { session } = device
  const { type } = request.frame
  const put = { ...device, busyUntil: now.monotonicMs + (busyMs(frame) ?? 0) }
  if (type !== 'P' && request.tries < mostTries) {
    return stayOnBus(withDevice(state, { ...put, waiting: [request, ...device.waiting] }))
  }
  if ((type !== 'S' && type !== 'C') || session.link.phase === 'closed')
    return stayOnBus(withDevice(state, put))
  const given = withLink(session, { ...session.link, inFlight: null })
  const ended: SessionOutput = { type: 'command-ended', end: 'unanswered' }
  return absorb(
    state,
    put,
    andThen({ state: given, out: [ended] }, (next) => startCommand(next, now)),
    now,
  )
}

/** The line that was just read is no disturbance of the request that is out. */
function calm(state: BusState, bytes: number): BusState {
  const { asked } = state
  if (!asked) return state
  const disturbance = Math.max(0, asked.request.disturbance - bytes)
  return { ...state, asked: { ...asked, request: { ...asked.request, disturbance } } }
}

/** Counts a line that was not taken, for whoever mends the bus. */
function count(state: BusState, address: number | undefined, why: Dropping): BusState {
  const device = address === undefined ? undefined : state.devices.get(address)
  if (device?.session.link.phase !== 'open') return state
  return withDevice(state, { ...device, session: drop(device.session, device.session.link, why).state })
}

function hearStranger(state: BusState, address: number): BusStep {
  if (state.strangers.has(address)) return stayOnBus(state)
  const strangers = new Set([...state.strangers, address])
  return { state: { ...state, strangers }, out: [{ type: 'stranger-heard', address }] }
}

/** A new minute begins where the last is over; whether that one had too many goes on counting until then. */
function minuteOf(unasked: Unasked, { monotonicMs }: Moment): Unasked {
  if (monotonicMs < unasked.since + unaskedWithinMs) return unasked
  return { since: monotonicMs, count: 0, tooMany: unasked.count > unaskedAtMost }
}

function oneMore(before: Unasked, now: Moment): Unasked {
  const minute = minuteOf(before, now)
  const counted = minute.count + 1
  return { ...minute, count: counted, tooMany: minute.tooMany || counted > unaskedAtMost }
}
