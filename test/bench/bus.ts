import { join } from 'node:path'
import { simulateBus } from '../../devices/sim/bus.ts'
import type { DeviceClock } from '../../devices/sim/hlp-device.ts'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import { ptyWire } from '../../devices/sim/pty-wire.ts'
import type { SimulatedKeypad } from '../../devices/sim/simulated.ts'
import { type Figure, quantile, round } from './figures.ts'
import { hallFolder, scratch, startHall, ttyFolder } from './programs.ts'

const keypads = 32
const baud = 38_400
const pressesEachRound = 100
const atMost = 1.5
/** `$01,00,P,58*5DED\r\n` and the N or E that answers it, and the A that follows. */
const [pollBytes, nothingBytes, eventBytes, storedBytes] = [18, 18, 27, 19]

/** What the wire alone takes for all keypads without a pause, in milliseconds: each has nothing, or one event. */
const wireMs = (bytes: number) => (keypads * bytes * 10_000) / baud
const quietCycleMs = wireMs(pollBytes + nothingBytes)
const busyCycleMs = wireMs(pollBytes + eventBytes + storedBytes)

/** A microcontroller's clock: a timer of Node may be a millisecond late, and a cycle has a hundred of them. */
const spinningClock: DeviceClock = {
  monotonic: () => performance.now(),
  after(ms, work) {
    const due = performance.now() + ms
    let cancelled = false
    const spin = () => {
      if (cancelled) return
      if (performance.now() >= due) work()
      else setImmediate(spin)
    }
    const timer = setTimeout(spin, Math.max(0, ms - 2))
    return () => {
      cancelled = true
      clearTimeout(timer)
    }
  },
}

/** From a key on a bus of 32 keypads at 38 400 baud to its A, through the hall's program and its disk. */
export async function busOf32(rounds: number): Promise<Figure[]> {
  const { path, wire } = await ptyWire(join(ttyFolder(), 'bus'))
  const bus = simulateBus(wire, { baud, clock: spinningClock, echoes: true, answerDelayMs: 1 })
  const devices = Array.from({ length: keypads }, (_, index) => {
    const address = index + 1
    const options = { address, mode: 'bus', uid: (0xbe7c0000 + address).toString(16).toUpperCase() } as const
    return simulateKeypad(bus.branch(), { ...options, clock: spinningClock })
  })
  const entries = devices.map((_, index) => ({
    id: `keypad-${index + 1}`,
    model: 'hlp-keypad',
    address: (index + 1).toString(16).toUpperCase().padStart(2, '0'),
    window: index + 1,
  }))
  const hall = await startHall(
    hallFolder(keypads, [{ id: 'bus', path, devices: entries }]),
    scratch('data'),
    18_083,
  )
  await Promise.all(devices.map(pressed))

  const alone: number[] = []
  const together: number[] = []
  for (let turn = 0; turn < rounds; turn++) {
    for (let press = 0; press < pressesEachRound; press++) {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * quietCycleMs))
      alone.push(await pressed(devices[Math.floor(Math.random() * keypads)]!))
    }
    together.push(...(await Promise.all(devices.map(pressed))))
  }
  await hall.stop()
  for (const device of devices) device.stop()
  return [
    figure('one key on a bus of 32 → A', alone, quietCycleMs),
    figure('32 keys at once on a bus of 32 → A', together, busyCycleMs),
  ]
}

/** Presses a key; resolves with the milliseconds until its A. */
function pressed(keypad: SimulatedKeypad): Promise<number> {
  const began = performance.now()
  return new Promise((resolve) => {
    keypad.onChange(() => {
      if (keypad.look().unsent === 0) resolve(performance.now() - began)
    })
    keypad.press(5)
  })
}

function figure(what: string, ms: readonly number[], wireCycleMs: number): Figure {
  const [p50, p99, worst] = [quantile(ms, 0.5), quantile(ms, 0.99), Math.max(...ms)]
  const value = p99 / wireCycleMs
  return {
    what: `${what}, p99`,
    ours: `${round(p99)} ms (p50 ${round(p50)}, worst ${round(worst)})`,
    floor: `${round(wireCycleMs)} ms of wire a cycle`,
    value,
    must: `≤ ${atMost} ×`,
    holds: value <= atMost,
  }
}
