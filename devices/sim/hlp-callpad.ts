import { type HlpDeviceOptions, hlpDevice } from './hlp-device.ts'
import type { SimulatedCallpad } from './simulated.ts'
import type { Wire } from './wire.ts'

const lampMs = 1_500

/** A staff call pad with nine keys and a lamp of two colours, as HLP/1 describes it. */
export function simulateCallpad(wire: Wire, options: HlpDeviceOptions): SimulatedCallpad {
  let lamp: 'off' | 'done' | 'refused' = 'off'
  let cancelLamp = () => {}
  let changed = () => {}

  const device = hlpDevice(wire, options, {
    model: 'CP9',
    caps: 'KLB',
    charset: 'UTF-8',
    acknowledged(result) {
      light(result === '0' ? 'done' : 'refused')
    },
    command: (type, [what]) => (type === 'C' && (what === 'LAMP' || what === 'BEEP') ? '0' : '1'),
  })

  function light(colour: 'done' | 'refused') {
    cancelLamp()
    lamp = colour
    cancelLamp = device.clock.after(lampMs, darken)
    changed()
  }

  function darken() {
    cancelLamp()
    lamp = 'off'
    changed()
  }

  device.powerUp()
  return {
    kind: 'callpad',
    wire,
    press(key) {
      if (device.press('K', key, '-')) changed()
    },
    look: () => ({ lamp, unsent: device.unsent }),
    onChange(listener) {
      changed = listener
    },
    reboot() {
      darken()
      device.powerUp()
    },
    stop() {
      cancelLamp()
      device.stop()
    },
  }
}
