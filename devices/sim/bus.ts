import type { DeviceClock } from './hlp-device.ts'
import type { Wire } from './wire.ts'

export interface BusOptions {
  /** Bits a second. */
  readonly baud: number
  readonly clock: DeviceClock
  /** The host's adapter hears what it sends itself, as many RS-485 adapters do. */
  readonly echoes: boolean
  /** How long a device takes to begin its answer, in milliseconds. */
  readonly answerDelayMs: number
}

export interface SimulatedBus {
  /** One more place on the wire for a device; its `pull` and `plug` are the device's own branch. */
  branch(): Wire
}

/** Bytes under way on the wire, by one of those on it. */
interface Transmission {
  readonly from: object
  readonly begins: number
  readonly ends: number
  readonly bytes: Buffer
}

const bitsPerByte = 10
const newline = 0x0a

/**
 * A two-wire bus at the far end of a host's line (RS-485, half-duplex). Bytes take their time on the wire; who
 * speaks while another does spoils what both say, byte for byte; everybody hears everybody. Every branch must end
 * before the host's wire does.
 */
export function simulateBus(host: Wire, { baud, clock, echoes, answerDelayMs }: BusOptions): SimulatedBus {
  const msPerByte = (bitsPerByte * 1_000) / baud
  const listeners = new Map<object, (bytes: Buffer) => void>()
  let underWay: Transmission[] = []

  /** What one speaker says goes out in order, a line at a time: a device hears a frame when its end has come. */
  function transmit(from: object, bytes: Uint8Array, delayMs: number) {
    for (const part of linesOf(bytes)) {
      const free = Math.max(...underWay.filter((other) => other.from === from).map(({ ends }) => ends), 0)
      const begins = Math.max(clock.monotonic() + delayMs, free)
      const said = { from, begins, ends: begins + part.length * msPerByte, bytes: part }
      for (const other of underWay) if (other.from !== from) collide(said, other, msPerByte)
      underWay.push(said)
      clock.after(said.ends - clock.monotonic(), () => arrive(said))
    }
  }

  function arrive(said: Transmission) {
    underWay = underWay.filter((other) => other !== said)
    for (const [who, hear] of listeners) if (who !== said.from || echoes) hear(said.bytes)
  }

  listeners.set(host, (bytes) => host.send(bytes))
  host.onData((bytes) => transmit(host, bytes, 0))

  return {
    branch() {
      let listener: (bytes: Buffer) => void = () => {}
      let plugged = true
      const wire: Wire = {
        get plugged() {
          return plugged
        },
        send: (bytes) => transmit(wire, bytes, answerDelayMs),
        onData(next) {
          listener = next
        },
        pull() {
          plugged = false
        },
        plug() {
          plugged = true
        },
        end() {
          listeners.delete(wire)
          if (listeners.size === 1) host.end()
        },
      }
      listeners.set(wire, (bytes) => plugged && listener(bytes))
      return wire
    },
  }
}

function linesOf(bytes: Uint8Array): Buffer[] {
  const lines: Buffer[] = []
  let rest = Buffer.from(bytes)
  while (rest.length > 0) {
    const end = rest.indexOf(newline)
    const length = end < 0 ? rest.length : end + 1
    lines.push(rest.subarray(0, length))
    rest = rest.subarray(length)
  }
  return lines
}

/** Where two speak at once the line carries neither: a 0 wins over a 1. The same bytes at the same time are one. */
function collide(one: Transmission, other: Transmission, msPerByte: number) {
  const shift = Math.round((one.begins - other.begins) / msPerByte)
  for (let at = 0; at < one.bytes.length; at++) {
    const there = other.bytes[at + shift]
    if (there === undefined) continue
    const mixed = (one.bytes[at] ?? 0) & there
    one.bytes[at] = mixed
    other.bytes[at + shift] = mixed
  }
}
