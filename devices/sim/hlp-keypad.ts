import { type HlpDeviceOptions, hlpDevice } from './hlp-device.ts'
import type { SimulatedKeypad } from './simulated.ts'
import type { Wire } from './wire.ts'

/** An event in the keypad's memory, which outlives its power. */
interface HeldEvent {
  readonly number: number
  readonly level: number
  readonly token: string
  /** Device time of the press; null once power was lost in between. */
  readonly pressedAt: number | null
  tries: number
  cancel: () => void
}

interface Session {
  readonly token: string
  spent: boolean
  readonly cancelEnd: () => void
}

/** HLP/1 §4. */
const roomForEvents = 64
const sendAgainMs = [500, 1_000, 2_000, 5_000]
const thanksMs = 3_000
const ratingKeys = 5

/** A satisfaction keypad with five keys, a lamp and a beeper, as HLP/1 describes it. */
export function simulateKeypad(wire: Wire, options: HlpDeviceOptions): SimulatedKeypad {
  let held: HeldEvent[] = []
  let lastNumber = 0
  let session: Session | null = null
  let thanking = false
  let cancelThanks = () => {}
  let changed = () => {}

  const device = hlpDevice(wire, options, {
    model: 'KP5',
    caps: `R${ratingKeys}LB`,
    charset: 'UTF-8',
    pending: () => held.length,
    welcomed() {
      for (const event of held) deliver(event)
    },
    acknowledged(number, result) {
      const event = held.find((each) => each.number === number)
      if (!event) return
      event.cancel()
      held = held.filter((each) => each !== event)
      if (result === '0') thank()
      changed()
    },
    busy(number, ms) {
      const event = held.find((each) => each.number === number)
      if (!event) return
      event.cancel()
      event.cancel = device.clock.after(ms, () => deliver(event))
    },
    command(type, fields) {
      const result = type === 'S' ? rate(fields) : accessory(fields)
      changed()
      return result
    },
  })

  function rate([what, token, seconds]: string[]) {
    if (what === 'CLOSE') {
      endSession()
      return '0'
    }
    if (what !== 'OPEN') return '1'
    const ms = Number(seconds) * 1_000
    if (!token || !(ms > 0)) return '2'
    // The same visit again is the same session: its token goes with one press only.
    const spent = session?.token === token && session.spent
    endSession()
    stopThanking()
    session = { token, spent, cancelEnd: device.clock.after(ms, runOut) }
    return '0'
  }

  function accessory([what]: string[]) {
    return what === 'LAMP' || what === 'BEEP' ? '0' : '1'
  }

  function endSession() {
    session?.cancelEnd()
    session = null
  }

  function runOut() {
    endSession()
    changed()
  }

  function thank() {
    stopThanking()
    thanking = true
    cancelThanks = device.clock.after(thanksMs, () => {
      thanking = false
      changed()
    })
  }

  function stopThanking() {
    cancelThanks()
    thanking = false
  }

  /** Says the event at once and again after 0.5, 1, 2, 5, 5 … seconds, until it is acknowledged. */
  function deliver(event: HeldEvent) {
    event.cancel()
    if (!device.welcome) return
    const { number, level, token, pressedAt } = event
    const age = pressedAt === null ? -1 : Math.round((device.clock.monotonic() - pressedAt) / 100)
    device.send('E', number, ['R', String(level), token, String(age)])
    const againMs = sendAgainMs[Math.min(event.tries++, sendAgainMs.length - 1)] ?? 0
    event.cancel = device.clock.after(againMs, () => deliver(event))
  }

  function forgetSession() {
    for (const event of held) event.cancel()
    endSession()
    stopThanking()
  }

  device.powerUp()
  return {
    kind: 'keypad',
    wire,
    press(level) {
      if (!Number.isInteger(level) || level < 1 || level > ratingKeys) throw new RangeError(`no key ${level}`)
      if (held.length >= roomForEvents) return
      const token = session && !session.spent ? session.token : '-'
      if (session) session.spent = true
      const pressedAt = device.clock.monotonic()
      const event: HeldEvent = { number: ++lastNumber, level, token, pressedAt, tries: 0, cancel: () => {} }
      held.push(event)
      deliver(event)
      changed()
    },
    look: () => ({
      lamp: thanking ? 'thanks' : session && !session.spent ? 'asking' : 'off',
      unsent: held.length,
    }),
    onChange(listener) {
      changed = listener
    },
    reboot() {
      forgetSession()
      held = held.map((event) => ({ ...event, pressedAt: null, tries: 0 }))
      device.powerUp()
      changed()
    },
    stop() {
      forgetSession()
      device.stop()
    },
  }
}
