import { randomBytes } from 'node:crypto'
import { type DeviceFrame, frameBytes, frameReader } from './hlp-frame.ts'
import { eventMemory } from './hlp-memory.ts'
import type { Wire } from './wire.ts'

/** The device's own clock; milliseconds. */
export interface DeviceClock {
  monotonic(): number
  after(ms: number, work: () => void): () => void
}

export interface HlpDeviceOptions {
  /** 1–0xF7, as in the hall file. */
  readonly address: number
  /** `bus`: set to share its line, it speaks only when it was asked. Without it: `direct`. */
  readonly mode?: 'direct' | 'bus'
  /** 8 upper-case hex digits; a new piece of hardware where none is given. */
  readonly uid?: string
  readonly clock?: DeviceClock
}

/** What makes a device a keypad, a call pad or a display. */
export interface HlpRole {
  readonly model: string
  readonly caps: string
  readonly charset: string
  /** An event that the device held is with the host; the result of A. */
  acknowledged(result: string): void
  /** Carries out S or C and gives the result of K. */
  command(type: 'S' | 'C', fields: string[]): '0' | '1' | '2' | '3'
}

export interface HlpDevice {
  readonly clock: DeviceClock
  /** Events that are not acknowledged yet. */
  readonly unsent: number
  /** Keeps a press and sends it; false when the memory is full. */
  press(kind: 'R' | 'K', value: string, token: string): boolean
  powerUp(): void
  stop(): void
}

const helloAgainMs = 5_000
const host = '00'
const everybody = 'FF'

const realClock: DeviceClock = {
  monotonic: () => performance.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}

/** The part of HLP/1 that every device has: hello, welcome, alive, events until A, and each command once. */
export function hlpDevice(wire: Wire, options: HlpDeviceOptions, role: HlpRole): HlpDevice {
  const clock = options.clock ?? realClock
  const speaks = options.mode !== 'bus'
  const own = options.address.toString(16).toUpperCase().padStart(2, '0')
  const uid = options.uid ?? randomBytes(4).toString('hex').toUpperCase()
  let boot = 0
  let welcome = false
  let lastCommand: { id: number; result: string } | null = null
  let cancelHello = () => {}

  const send = (type: string, id: number, fields: string[]) => {
    if (wire.plugged) wire.send(frameBytes(host, own, type, id, fields))
  }
  const memory = eventMemory(
    clock,
    (number, fields) => send('E', number, fields),
    () => speaks && welcome,
  )

  function sayHello(id: number) {
    const pending = String(memory.size)
    send('H', id, ['1', role.model, '1.0.3', uid, String(boot), role.caps, role.charset, pending])
  }

  function sayHelloUntilWelcome() {
    sayHello(0)
    cancelHello = clock.after(helloAgainMs, sayHelloUntilWelcome)
  }

  function hear({ dst, src, type, id, fields }: DeviceFrame) {
    if (src !== host || (dst !== own && dst !== everybody)) return
    const answered = dst === own
    switch (type) {
      case 'W':
        return hearWelcome(id, answered)
      case 'P':
        return hearPoll(id)
      case 'S':
      case 'C':
        return hearCommand(type, id, fields, answered)
      case 'A':
        return memory.acknowledged(id) ? role.acknowledged(fields[0] ?? '') : undefined
      case 'B':
        return memory.busy(id, Number(fields[0]))
    }
  }

  function hearWelcome(id: number, answered: boolean) {
    if (id === 0) return answered ? sayHello(0) : undefined
    const first = !welcome
    welcome = true
    cancelHello()
    if (answered) send('N', id, [])
    if (first && speaks) memory.sayAll()
  }

  function hearPoll(id: number) {
    if (!welcome) return sayHello(id)
    if (speaks || !memory.sayOldest()) send('N', id, [])
  }

  function hearCommand(type: 'S' | 'C', id: number, fields: string[], answered: boolean) {
    if (lastCommand?.id !== id) lastCommand = { id, result: role.command(type, fields) }
    if (answered) send('K', id, [lastCommand.result])
  }

  wire.onData(frameReader(hear))
  return {
    clock,
    get unsent() {
      return memory.size
    },
    press: memory.keep,
    powerUp() {
      if (boot > 0) memory.losePower()
      boot++
      welcome = false
      lastCommand = null
      cancelHello()
      if (speaks) sayHelloUntilWelcome()
    },
    stop() {
      cancelHello()
      memory.losePower()
      wire.end()
    },
  }
}
