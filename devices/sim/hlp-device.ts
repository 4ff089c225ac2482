import { randomBytes } from 'node:crypto'
import { type DeviceFrame, frameBytes, frameReader } from './hlp-frame.ts'
import type { Wire } from './wire.ts'

/** The device's own clock; milliseconds. */
export interface DeviceClock {
  monotonic(): number
  after(ms: number, work: () => void): () => void
}

export interface HlpDeviceOptions {
  /** 1–0xF7, as in the hall file. */
  readonly address: number
  /** 8 upper-case hex digits; a new piece of hardware where none is given. */
  readonly uid?: string
  readonly clock?: DeviceClock
}

/** What makes a device a keypad or a display. */
export interface HlpRole {
  readonly model: string
  readonly caps: string
  readonly charset: string
  pending(): number
  /** The host has welcomed the device for the first time since power-up. */
  welcomed(): void
  acknowledged(event: number, result: string): void
  busy(event: number, ms: number): void
  /** Carries out S or C and gives the result of K. */
  command(type: 'S' | 'C', fields: string[]): '0' | '1' | '2' | '3'
}

export interface HlpDevice {
  readonly clock: DeviceClock
  readonly welcome: boolean
  send(type: string, id: number, fields: string[]): void
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

/** The part of HLP/1 in direct mode that every device has: hello, welcome, alive, and each command once. */
export function hlpDevice(wire: Wire, options: HlpDeviceOptions, role: HlpRole): HlpDevice {
  const clock = options.clock ?? realClock
  const own = options.address.toString(16).toUpperCase().padStart(2, '0')
  const uid = options.uid ?? randomBytes(4).toString('hex').toUpperCase()
  let boot = 0
  let welcome = false
  let lastCommand: { id: number; result: string } | null = null
  let cancelHello = () => {}

  const send = (type: string, id: number, fields: string[]) => {
    if (wire.plugged) wire.send(frameBytes(host, own, type, id, fields))
  }

  function sayHello(id: number) {
    const pending = String(role.pending())
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
        return welcome ? send('N', id, []) : sayHello(id)
      case 'S':
      case 'C':
        return hearCommand(type, id, fields, answered)
      case 'A':
        return role.acknowledged(id, fields[0] ?? '')
      case 'B':
        return role.busy(id, Number(fields[0]))
    }
  }

  function hearWelcome(id: number, answered: boolean) {
    if (id === 0) return answered ? sayHello(0) : undefined
    const first = !welcome
    welcome = true
    cancelHello()
    if (answered) send('N', id, [])
    if (first) role.welcomed()
  }

  function hearCommand(type: 'S' | 'C', id: number, fields: string[], answered: boolean) {
    if (lastCommand?.id !== id) lastCommand = { id, result: role.command(type, fields) }
    if (answered) send('K', id, [lastCommand.result])
  }

  wire.onData(frameReader(hear))
  return {
    clock,
    get welcome() {
      return welcome
    },
    send,
    powerUp() {
      boot++
      welcome = false
      lastCommand = null
      cancelHello()
      sayHelloUntilWelcome()
    },
    stop() {
      cancelHello()
      wire.end()
    },
  }
}
