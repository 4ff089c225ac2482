import type { DeviceCondition, Trouble } from '../../../src/core/ports.ts'
import { unreachable } from '../../../src/core/result.ts'
import { eventKey, hearLine } from './hear-frame.ts'
import type { Command, HostInput, HostState, Moment, OpenLink } from './host-state.ts'
import {
  andThen,
  answerMs,
  ask,
  mostTries,
  type Step,
  send,
  sendFrame,
  startCommand,
  stay,
  welcome,
  withLink,
} from './host-steps.ts'

/** HLP/1 §5: a W every 5 s when idle; offline after 15 s without a valid frame. */
const idleMs = 5_000
const silenceMs = 15_000
/** How long a device is to wait with an event that could not be stored. */
const storeAgainMs = 2_000

const answers = { counted: '0', 'not-counted': '1', 'not-understood': '2' } as const

/** The host's side of a device that was never heard; `pollMs` is how often it will be polled, 0 in direct mode. */
export const newSession = (
  address: number,
  objection: HostState['objection'],
  pollMs: number,
): HostState => ({
  address,
  objection,
  pollMs,
  nextWelcome: 1,
  nextCommand: 0,
  storing: new Set(),
  link: { phase: 'closed', cause: null },
})

/** The host's side of one device in direct mode: what it says and takes, as a function of what happened. */
export function step(state: HostState, input: HostInput, now: Moment): Step {
  const { link } = state
  switch (input.type) {
    case 'line-opened':
      return ask(withLink(state, freshLink(now)), now)
    case 'line-lost':
      return stay({ ...state, link: { phase: 'closed', cause: input.cause } })
    case 'line-read':
      return link.phase === 'open' ? hearLine(state, link, input.line, now) : stay(state)
    case 'commands-wanted':
      return link.phase === 'open' ? want(state, link, input.commands, now) : stay(state)
    case 'event-stored':
      return acknowledge(state, input, now)
    case 'time-passed':
      return link.phase === 'open' ? passTime(state, link, now) : stay(state)
    default:
      return unreachable(input)
  }
}

/** Monotonic milliseconds at which `time-passed` is due; null where nothing waits. */
export function dueAt({ link }: HostState): number | null {
  if (link.phase === 'closed') return null
  const due = [link.sentAt + idleMs]
  if (!link.offline) due.push(link.heardAt + silenceMs)
  if (link.inFlight) due.push(link.inFlight.retryAt)
  return Math.min(...due)
}

/** What there is to tell about the device; null where nothing is known yet, or nothing new. */
export function conditionOf({ link, address }: HostState): DeviceCondition | null {
  if (link.phase === 'closed') return link.cause === null ? null : trouble('port-missing', link.cause)
  const { peer } = link
  if (peer.known === 'wrong') return trouble('wrong-device', peer.why)
  if (peer.known === 'welcome')
    return peer.refusal === null ? { state: 'ready' } : trouble('wrong-device', peer.refusal)
  if (link.stranger !== null) {
    const heard = `device ${hex(link.stranger)} speaks on this line; the hall file says ${hex(address)}`
    return trouble('wrong-device', heard)
  }
  if (!link.offline) return null
  const dropped = Object.entries(link.counts).map(([why, count]) => `${count} ${why}`)
  const heard = dropped.length === 0 ? 'nothing was heard' : `dropped: ${dropped.join(', ')}`
  return trouble('silent', `no valid frame from device ${hex(address)} for 15 s; ${heard}`)
}

export const trouble = (name: Trouble, detail: string): DeviceCondition => ({
  state: 'trouble',
  trouble: name,
  detail,
})

/** An address as the hall file writes it. */
export const hex = (address: number) => address.toString(16).toUpperCase().padStart(2, '0')

export const freshLink = ({ monotonicMs }: Moment): OpenLink => ({
  phase: 'open',
  sentAt: monotonicMs,
  heardAt: monotonicMs,
  offline: false,
  peer: { known: 'no' },
  inFlight: null,
  queue: [],
  stranger: null,
  counts: {},
})

/** What is wanted now replaces what was; one command that is on its way is left to end, but not tried again. */
export function want(state: HostState, link: OpenLink, queue: readonly Command[], now: Moment): Step {
  if (link.peer.known !== 'welcome') return stay(state)
  const inFlight = link.inFlight && { ...link.inFlight, outdated: true }
  return startCommand(withLink(state, { ...link, queue, inFlight }), now)
}

export function acknowledge(
  state: HostState,
  stored: HostInput & { type: 'event-stored' },
  now: Moment,
): Step {
  const { uid, number, result } = stored
  const storing = new Set(state.storing)
  storing.delete(eventKey(uid, number))
  const next = { ...state, storing }
  // Another device may have been plugged in meanwhile: only the one that sent the event gets its answer.
  const { link } = next
  if (link.phase === 'closed' || link.peer.known !== 'welcome' || link.peer.hello.uid !== uid)
    return stay(next)
  if (result === 'busy') return send(next, 'B', number, [String(storeAgainMs)], now)
  return send(next, 'A', number, [answers[result]], now)
}

function passTime(state: HostState, link: OpenLink, now: Moment): Step {
  const silent = !link.offline && now.monotonicMs >= link.heardAt + silenceMs
  const first = silent ? goOffline(state, link) : retryCommand(state, link, now)
  return andThen(first, (next) => keepAlive(next, now))
}

export const goOffline = (state: HostState, link: OpenLink) =>
  stay(withLink(state, { ...link, offline: true, peer: { known: 'no' }, inFlight: null, queue: [] }))

function retryCommand(state: HostState, link: OpenLink, now: Moment): Step {
  const { inFlight } = link
  if (!inFlight || now.monotonicMs < inFlight.retryAt) return stay(state)
  if (!inFlight.outdated && inFlight.tries < mostTries) {
    const again = { ...inFlight, tries: inFlight.tries + 1, retryAt: now.monotonicMs + answerMs }
    return sendFrame(withLink(state, { ...link, inFlight: again }), inFlight.frame, now)
  }
  const given: Step = {
    state: withLink(state, { ...link, inFlight: null }),
    out: inFlight.outdated ? [] : [{ type: 'command-ended', end: 'unanswered' }],
  }
  return andThen(given, (next) => startCommand(next, now))
}

function keepAlive(state: HostState, now: Moment): Step {
  const { link } = state
  if (link.phase === 'closed' || now.monotonicMs < link.sentAt + idleMs) return stay(state)
  return link.peer.known === 'no' ? ask(state, now) : welcome(state, now)
}
