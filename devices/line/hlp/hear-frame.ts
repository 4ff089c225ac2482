import { type Frame, hostAddress, readFrame } from './frame.ts'
import { readHello } from './hello.ts'
import type { Dropping, HostState, Moment, OpenLink, ReceivedEvent } from './host-state.ts'
import { andThen, type Step, send, startCommand, stay, welcome, withLink } from './host-steps.ts'
import { type Charset, decodeText } from './text-field.ts'

/** HLP/1 §3: a device is asked again after 60 s at most, whatever its B says. */
const longestBusyMs = 60_000

/** How long a device that answered B wants to be left alone, in milliseconds; null where B does not say. */
export function busyMs({ fields: [ms] }: Frame): number | null {
  const waitMs = Math.min(Number(ms), longestBusyMs)
  return waitMs >= 0 ? waitMs : null
}

/** What the host does with one line from the wire. */
export function hearLine(state: HostState, link: OpenLink, line: string, now: Moment): Step {
  if (line === '' || line === '\r') return stay(state)
  const reading = readFrame(line)
  if ('dropped' in reading) return drop(state, link, reading.dropped)
  const { frame } = reading
  if (frame.src === hostAddress) return drop(state, link, 'own-echo')
  if (frame.dst !== hostAddress) return drop(state, link, 'not-for-host')
  if (frame.src !== state.address) return drop(state, { ...link, stranger: frame.src }, 'other-device')
  return hearFrame(state, { ...link, heardAt: now.monotonicMs }, frame, now)
}

export function drop(state: HostState, link: OpenLink, why: Dropping): Step {
  const counts = { ...link.counts, [why]: (link.counts[why] ?? 0) + 1 }
  return stay(withLink(state, { ...link, counts }))
}

export function hearFrame(state: HostState, link: OpenLink, frame: Frame, now: Moment): Step {
  switch (frame.type) {
    case 'H':
      return hearHello(state, link, frame, now)
    case 'E':
      return hearEvent(state, link, frame, now)
    case 'K':
      return hearResult(state, link, frame, now)
    case 'B':
      return stay(withLink(state, hearBusy(link, frame, now)))
    default:
      return stay(withLink(state, link))
  }
}

function hearHello(state: HostState, link: OpenLink, frame: Frame, now: Moment): Step {
  const hello = readHello(frame.fields)
  const objection = typeof hello === 'string' ? hello : state.objection(hello)
  const met = { ...link, offline: false, inFlight: null, queue: [] }
  if (typeof hello === 'string' || objection !== null) {
    return welcome(withLink(state, { ...met, peer: { known: 'wrong', why: objection ?? '' } }), now)
  }
  const peer = { known: 'welcome', hello, refusal: null } as const
  return andThen(welcome(withLink(state, { ...met, peer }), now), (next) => ({
    state: next,
    out: [{ type: 'device-welcomed', hello }],
  }))
}

function hearEvent(state: HostState, link: OpenLink, frame: Frame, now: Moment): Step {
  const next = withLink(state, link)
  // Without a hello nobody knows whose event it is; the device keeps it and sends it again (HLP/1 §3).
  if (link.peer.known !== 'welcome') return stay(next)
  const { uid, charset } = link.peer.hello
  const event = readEvent(frame, uid, charset)
  if (!event) return send(next, 'A', frame.id, ['2'], now)
  const key = eventKey(uid, event.number)
  if (state.storing.has(key)) return stay(next)
  return {
    state: { ...next, storing: new Set([...state.storing, key]) },
    out: [{ type: 'event-received', event }],
  }
}

export const eventKey = (uid: string, number: number) => `${uid}/${number}`

function readEvent(frame: Frame, uid: string, charset: Charset): ReceivedEvent | null {
  const [kind, value, token, age] = frame.fields
  if (!kind || value === undefined || token === undefined || age === undefined || frame.id === 0) return null
  return {
    uid,
    number: frame.id,
    kind,
    value: decodeText(value, charset),
    token: token === '-' ? null : decodeText(token, charset),
    ageMs: /^\d+$/.test(age) ? Number(age) * 100 : null,
  }
}

function hearResult(state: HostState, link: OpenLink, frame: Frame, now: Moment): Step {
  if (link.inFlight?.frame.id !== frame.id) return stay(withLink(state, link))
  const result = frame.fields[0]
  const peer = link.peer.known === 'welcome' ? { ...link.peer, refusal: refusalOf(link, result) } : link.peer
  const ended = withLink(state, { ...link, peer, inFlight: null })
  return andThen(
    { state: ended, out: [{ type: 'command-ended', end: result === '0' ? 'done' : 'refused' }] },
    (next) => startCommand(next, now),
  )
}

/** Results 1 and 2 say that this is not the device that was meant; 0 and 3 do not. */
function refusalOf({ inFlight }: OpenLink, result: string | undefined): string | null {
  if (!inFlight || (result !== '1' && result !== '2')) return null
  const said = result === '1' ? 'it does not know' : 'it takes no such values for'
  return `${said} ${inFlight.frame.type} ${inFlight.frame.fields[0] ?? ''}`
}

function hearBusy(link: OpenLink, frame: Frame, now: Moment): OpenLink {
  const waitMs = busyMs(frame)
  if (link.inFlight?.frame.id !== frame.id || waitMs === null) return link
  return { ...link, inFlight: { ...link.inFlight, retryAt: now.monotonicMs + waitMs } }
}
