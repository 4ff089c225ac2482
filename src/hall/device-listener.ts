import type { DeviceId, Millis, WindowNo } from '../core/ids.ts'
import type { DeviceCondition, DeviceListener } from '../core/ports.ts'
import { ok } from '../core/result.ts'
import { noteCondition } from '../equipment/decide.ts'
import type { HallCore } from './spine.ts'
import { takeKey } from './take-key.ts'

interface Log {
  error(context: object, message: string): void
  warn(context: object, message: string): void
}

export interface HallListener extends DeviceListener {
  /** Notes how every device is now: drivers tell a change once, and the disk may not have taken it then. */
  noteAgain(): void
}

/** What devices say becomes events. `windowOf`: the window at which a device stands; null for none. */
export function listenToDevices(
  { spine, tables, queue }: HallCore,
  windowOf: (device: DeviceId) => WindowNo | null,
  log: Log,
): HallListener {
  const latest = new Map<DeviceId, DeviceCondition>()

  function note(device: DeviceId, condition: DeviceCondition) {
    const decide = () => ok(noteCondition(tables.equipment.conditionOf(device), device, condition))
    spine
      .execute(`device:${device}`, decide)
      .catch((err: unknown) => log.error({ err, device }, 'a condition was not noted'))
  }

  return {
    condition(device, condition) {
      latest.set(device, condition)
      note(device, condition)
    },
    noteAgain() {
      for (const [device, condition] of latest) note(device, condition)
    },
    note(device, text) {
      log.warn({ device }, text)
    },
    async keyEvent(key) {
      const take = (at: Millis) => ok(takeKey(queue(), tables.ratings, windowOf(key.device), key, at))
      const taken = await spine.execute(`device:${key.device}`, take)
      return taken.ok ? taken.value : 'busy'
    },
  }
}
