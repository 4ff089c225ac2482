import { hlpKeypad } from '../../devices/keypads/hlp-keypad.ts'
import { busPort } from '../../devices/line/hlp/bus-host.ts'
import type { HlpPort } from '../../devices/line/hlp/hlp-port.ts'
import { type SimulatedBus, simulateBus } from '../../devices/sim/bus.ts'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import type { SimulatedKeypad } from '../../devices/sim/simulated.ts'
import type { Wire } from '../../devices/sim/wire.ts'
import type { KeypadDriver } from '../../src/core/ports.ts'
import { type HeldTimers, heldTimers } from './held-timers.ts'
import { type ListeningHall, listeningHall } from './listening-hall.ts'

export const baud = 38_400
/** Milliseconds that so many bytes take at 38 400 baud. */
export const wireMs = (bytes: number) => (bytes * 10_000) / baud
export const uidOf = (address: number) => `9F3A12${address.toString(16).toUpperCase().padStart(2, '0')}`

export interface BusWithHost {
  readonly timers: HeldTimers
  readonly port: HlpPort
  readonly bus: SimulatedBus
  /** The host's end of the cable. */
  readonly cable: Wire
}

/** A bus in memory, with wire time in a test's hands, and a host that nobody has started yet. */
export function busWithHost(echoes = true): BusWithHost {
  const timers = heldTimers()
  const { line, wire } = memoryWire()
  const bus = simulateBus(wire, { baud, clock: timers, echoes, answerDelayMs: 1 })
  const port = busPort(line, baud, listeningHall().setup.now, timers)
  return { timers, port, bus, cable: wire }
}

export interface KeypadOnBus {
  readonly hall: ListeningHall
  readonly driver: KeypadDriver
  readonly keypad: SimulatedKeypad
  readonly branch: Wire
}

/** A keypad on the bus with its driver, not started. */
export function keypadOnBus({ port, bus, timers }: BusWithHost, address: number): KeypadOnBus {
  const hall = listeningHall()
  const branch = bus.branch()
  const keypad = simulateKeypad(branch, { address, mode: 'bus', uid: uidOf(address), clock: timers })
  return { hall, branch, keypad, driver: hlpKeypad(hall.setup, port, address, timers) }
}

/** Keypads at addresses 1 … n, all of them started and given `ms` to get known. */
export async function keypadsOnBus(count: number, ms = 2_000, echoes = true) {
  const host = busWithHost(echoes)
  const keypads = Array.from({ length: count }, (_, index) => keypadOnBus(host, index + 1))
  for (const { driver } of keypads) driver.start()
  await host.timers.advance(ms)
  return { ...host, keypads }
}

/** Lets time pass, a millisecond a step, until this holds; the milliseconds it took. @throws after `atMostMs`. */
export async function passUntil(timers: HeldTimers, holds: () => boolean, atMostMs: number): Promise<number> {
  const began = timers.monotonic()
  while (!holds()) {
    if (timers.monotonic() - began > atMostMs) throw new Error(`not within ${atMostMs} ms`)
    await timers.advance(1)
  }
  return timers.monotonic() - began
}
