import { type HlpDeviceOptions, hlpDevice } from './hlp-device.ts'
import type { SimulatedKeypad } from './simulated.ts'
import type { Wire } from './wire.ts'

interface Session {
  readonly token: string
  spent: boolean
  readonly cancelEnd: () => void
}

const thanksMs = 3_000
const ratingKeys = 5

/** A satisfaction keypad with five keys, a lamp and a beeper, as HLP/1 describes it. */
export function simulateKeypad(wire: Wire, options: HlpDeviceOptions): SimulatedKeypad {
  let session: Session | null = null
  let thanking = false
  let cancelThanks = () => {}
  let changed = () => {}

  const device = hlpDevice(wire, options, {
    model: 'KP5',
    caps: `R${ratingKeys}LB`,
    charset: 'UTF-8',
    acknowledged(result) {
      if (result === '0') thank()
      changed()
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

  function forgetSession() {
    endSession()
    stopThanking()
  }

  device.powerUp()
  return {
    kind: 'keypad',
    wire,
    press(level) {
      if (!Number.isInteger(level) || level < 1 || level > ratingKeys) throw new RangeError(`no key ${level}`)
      const token = session && !session.spent ? session.token : '-'
      if (!device.press('R', String(level), token)) return
      if (session) session.spent = true
      changed()
    },
    look: () => ({
      lamp: thanking ? 'thanks' : session && !session.spent ? 'asking' : 'off',
      unsent: device.unsent,
    }),
    onChange(listener) {
      changed = listener
    },
    reboot() {
      forgetSession()
      device.powerUp()
      changed()
    },
    stop() {
      forgetSession()
      device.stop()
    },
  }
}
