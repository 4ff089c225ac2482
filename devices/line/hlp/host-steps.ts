import { type Frame, hostAddress, largestId } from './frame.ts'
import type { HostOutput, HostState, Moment, OpenLink } from './host-state.ts'

/** The small steps that the host's machine is made of. */

/** The host has three tries in all, and a device answers S and C within 500 ms (HLP/1 §4, §5). */
export const answerMs = 500
export const mostTries = 3

export interface Step {
  readonly state: HostState
  readonly out: readonly HostOutput[]
}

export const stay = (state: HostState): Step => ({ state, out: [] })

/** The second step begins with the state that the first has made. */
export function andThen(first: Step, next: (state: HostState) => Step): Step {
  const second = next(first.state)
  return { state: second.state, out: [...first.out, ...second.out] }
}

export const withLink = (state: HostState, link: OpenLink): HostState => ({ ...state, link })

export function sendFrame(state: HostState, frame: Frame, now: Moment): Step {
  if (state.link.phase === 'closed') return stay(state)
  const link = { ...state.link, sentAt: now.monotonicMs }
  return { state: withLink(state, link), out: [{ type: 'frame-ready', frame }] }
}

export function send(
  state: HostState,
  type: string,
  id: number,
  fields: readonly string[],
  now: Moment,
): Step {
  return sendFrame(state, { dst: state.address, src: hostAddress, type, id, fields }, now)
}

/** Version 1, the host's time, and how often it polls. */
const welcomeFields = ({ pollMs }: HostState, now: Moment) => ['1', String(now.unixSeconds), String(pollMs)]

/** W with id 0 asks for H. */
export const ask = (state: HostState, now: Moment) => send(state, 'W', 0, welcomeFields(state, now), now)

/** W with another id welcomes a device, or asks a welcomed one whether it is alive. */
export function welcome(state: HostState, now: Moment): Step {
  const id = state.nextWelcome
  const next = { ...state, nextWelcome: id === largestId ? 1 : id + 1 }
  return send(next, 'W', id, welcomeFields(state, now), now)
}

/** Sends the next wanted command, unless one still waits for its K. */
export function startCommand(state: HostState, now: Moment): Step {
  const { link, nextCommand: id } = state
  if (link.phase === 'closed' || link.inFlight || link.peer.known !== 'welcome') return stay(state)
  const [command, ...queue] = link.queue
  if (!command) return stay(state)
  const frame: Frame = { dst: state.address, src: hostAddress, id, ...command }
  const inFlight = { frame, tries: 1, retryAt: now.monotonicMs + answerMs, outdated: false }
  const next = { ...state, nextCommand: id === largestId ? 0 : id + 1, link: { ...link, queue, inFlight } }
  return sendFrame(next, frame, now)
}
