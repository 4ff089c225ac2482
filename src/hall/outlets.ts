import type { Driver } from '../../devices/catalog.ts'
import type { DeviceId, WindowNo } from '../core/ids.ts'
import type { DisplayPort, KeypadPort } from '../core/ports.ts'
import type { PrintQueue } from '../equipment/print-queue.ts'
import { displayText } from '../queue/display-text.ts'
import type { QueueState } from '../queue/state.ts'
import type { RatingSubject } from '../ratings/events.ts'
import type { Outlets } from '../reactions.ts'
import type { ListedDevice } from '../screens/staff-pictures.ts'
import type { HallListener } from './device-listener.ts'

export interface OutletParts {
  readonly devices: readonly ListedDevice[]
  readonly drivers: ReadonlyMap<DeviceId, Driver>
  readonly printQueues: ReadonlyMap<DeviceId, PrintQueue>
  readonly listener: Pick<HallListener, 'noteAgain'>
  readonly queue: () => QueueState
  /** Model windows of the last closed month. */
  readonly modelWindows: () => readonly WindowNo[]
  readonly destroyForgottenKeys: () => void
}

/** Joins what follows from events to the devices of each window. */
export function outletsTo(parts: OutletParts): Outlets {
  const { devices, drivers, printQueues, listener, queue } = parts
  const displays = new Map<WindowNo, DisplayPort[]>()
  const keypads = new Map<WindowNo, KeypadPort[]>()
  for (const { id, window } of devices) {
    const driver = drivers.get(id)
    if (window === null) continue
    if (driver?.kind === 'display') displays.set(window, [...(displays.get(window) ?? []), driver.driver])
    if (driver?.kind === 'keypad') keypads.set(window, [...(keypads.get(window) ?? []), driver.driver])
  }
  /** The visit or case that each window's keypad asks about. */
  const asked = new Map<WindowNo, RatingSubject>()

  let forgetting = false

  function refreshDisplay(no: WindowNo) {
    const window = queue().windows.get(no)
    if (!window) return
    const model = parts.modelWindows().includes(no)
    for (const display of displays.get(no) ?? []) display.want(displayText(queue(), window, model))
  }

  return {
    refreshDisplay,
    refreshAllDisplays() {
      for (const no of displays.keys()) refreshDisplay(no)
    },
    openRating(window, subject, seconds) {
      asked.set(window, subject)
      for (const keypad of keypads.get(window) ?? []) keypad.openRating({ token: subject, seconds })
    },
    closeRating(window, subject) {
      if (asked.get(window) !== subject) return
      asked.delete(window)
      for (const keypad of keypads.get(window) ?? []) keypad.closeRating()
    },
    resumeDevices() {
      listener.noteAgain()
      for (const printing of printQueues.values()) printing.wake()
    },
    wakePrinter(device) {
      printQueues.get(device)?.wake()
    },
    destroyForgottenKeys() {
      // Thousands are forgotten in one night, in one commit: their keys go together.
      if (forgetting) return
      forgetting = true
      setImmediate(() => {
        forgetting = false
        parts.destroyForgottenKeys()
      })
    },
  }
}
