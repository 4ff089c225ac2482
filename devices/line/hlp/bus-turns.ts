import type { BusDevice, BusState, BusStep, Request } from './bus-state.ts'
import { framesOf, requestOf, stayOnBus, thenOnBus, withDevice } from './bus-steps.ts'
import { encodeFrame, type Frame, hostAddress, longestFrameBytes } from './frame.ts'
import type { Moment } from './host-state.ts'
import { ask, welcome } from './host-steps.ts'

/** Whose turn it is on the bus: one request at a time, polls and commands in turns, the longest wait first. */

/** Each device is polled this often, or as often as the line allows; HLP/1 §5: one that is offline every 5 s. */
export const pollEveryMs = 100
export const askOfflineEveryMs = 5_000
/** HLP/1 §5: a device begins within 20 ms, a USB adapter adds up to 16 ms each way. */
const patienceMs = 60
/** Ids of polls stay short: each digit is wire time for every device, twice a cycle. */
const pollIds = 99
const shortestExchangeBytes = 36
const answerDelayMs = 2
const bitsPerByte = 10

/** Milliseconds that so many bytes take on the wire. */
export const wireMs = (bytes: number, baud: number) => (bytes * bitsPerByte * 1_000) / baud

/** What a bus of so many devices tells them in W: how often each is polled, in milliseconds. */
export function pollMsOf(devices: number, baud: number): number {
  return Math.max(pollEveryMs, Math.ceil(devices * (wireMs(shortestExchangeBytes, baud) + answerDelayMs)))
}

/** Sends what may be sent now: answers to events at once, then one request, unless one is out already. */
export function takeTurn(state: BusState, now: Moment): BusStep {
  if (!state.open || state.asked || now.monotonicMs < state.restUntil) return stayOnBus(state)
  const answered = state.answers.reduce<BusStep>(
    (before, frame) => thenOnBus(before, (next) => write(next, frame, now)),
    stayOnBus({ ...state, answers: [] }),
  )
  return thenOnBus(answered, (next) => askNext(next, now))
}

/** Monotonic milliseconds at which the bus has something to do by itself; null where it has not. */
export function busDueAt({ open, asked, devices, restUntil }: BusState): number | null {
  if (!open) return null
  if (asked) return asked.until
  const due = [...devices.values()].flatMap(({ pollAt, busyUntil, waiting }) => [
    Math.max(pollAt, busyUntil),
    ...(waiting.length > 0 ? [busyUntil] : []),
  ])
  return due.length === 0 ? null : Math.max(restUntil, Math.min(...due))
}

function askNext(state: BusState, now: Moment): BusStep {
  const command = longestWaiting(state, now)
  const due = longestDue(state, now)
  if (command && (state.lastWas === 'poll' || !due)) {
    const device = state.devices.get(command.address)!
    const waiting = device.waiting.filter((request) => request !== command)
    return sendRequest({ ...withDevice(state, { ...device, waiting }), lastWas: 'command' }, command, now)
  }
  return due ? poll({ ...state, lastWas: 'poll' }, due, now) : stayOnBus(state)
}

function longestWaiting({ devices }: BusState, { monotonicMs }: Moment): Request | undefined {
  return [...devices.values()]
    .flatMap(({ waiting, busyUntil }) => (busyUntil <= monotonicMs ? waiting.slice(0, 1) : []))
    .sort((one, other) => one.since - other.since)[0]
}

function longestDue({ devices }: BusState, { monotonicMs }: Moment): BusDevice | undefined {
  return [...devices.values()]
    .filter(({ pollAt, busyUntil, waiting: [first] }) => {
      const beingAsked = first !== undefined && first.tries > 0
      return !beingAsked && Math.max(pollAt, busyUntil) <= monotonicMs
    })
    .sort((one, other) => one.pollAt - other.pollAt)[0]
}

/** A device that is welcome is polled; any other is asked who it is, or kept quiet with a welcome. */
function poll(state: BusState, device: BusDevice, now: Moment): BusStep {
  const { session } = device
  const { link, address } = session
  if (link.phase === 'closed') return stayOnBus(state)
  const pollAt = now.monotonicMs + pollEveryMs
  if (link.peer.known === 'welcome') {
    const frame: Frame = { dst: address, src: hostAddress, type: 'P', id: state.nextPoll, fields: [] }
    const next = { ...withDevice(state, { ...device, pollAt }), nextPoll: (state.nextPoll % pollIds) + 1 }
    return sendRequest(next, requestOf(address, frame, now), now)
  }
  const question = link.peer.known === 'no' ? ask(session, now) : welcome(session, now)
  const next = withDevice(state, { ...device, pollAt, session: question.state })
  const [frame] = framesOf(question)
  return frame ? sendRequest(next, requestOf(address, frame, now), now) : stayOnBus(next)
}

function sendRequest(state: BusState, request: Request, now: Moment): BusStep {
  return thenOnBus(write(state, request.frame, now), (next) => {
    const until = next.wireFreeAt + patienceMs + wireMs(longestFrameBytes, state.baud)
    return stayOnBus({
      ...next,
      asked: { request: { ...request, tries: request.tries + 1 }, until, extended: false },
    })
  })
}

function write(state: BusState, frame: Frame, { monotonicMs }: Moment): BusStep {
  const began = Math.max(monotonicMs, state.wireFreeAt)
  const wireFreeAt = began + wireMs(encodeFrame(frame).length, state.baud)
  return { state: { ...state, wireFreeAt }, out: [{ type: 'frame-ready', frame }] }
}
