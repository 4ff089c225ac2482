import type { DeviceCondition } from '../../../src/core/ports.ts'
import type { BusDevice, BusState } from './bus-state.ts'
import { conditionOf, hex, trouble } from './host-machine.ts'

/** What there is to tell about a device of a bus; null where nothing is known yet, or nothing new. */
export function busConditionOf(
  state: BusState,
  { session, unasked, disturbed }: BusDevice,
): DeviceCondition | null {
  const { link, address } = session
  const name = `device ${hex(address)}`
  if (link.phase === 'open' && unasked.tooMany) {
    return trouble('out-of-turn', `${name} speaks without being asked, or answers too late`)
  }
  if (link.phase === 'closed' || !link.offline) return conditionOf(session)
  const others = [...state.strangers].map(
    (stranger) => `; device ${hex(stranger)}, which is not in the hall file, speaks here`,
  )
  if (!disturbed) return trouble('silent', `${name} did not answer three times${others.join('')}`)
  const dropped = Object.entries(link.counts).map(([why, count]) => `${count} ${why}`)
  const heard = dropped.length === 0 ? 'bytes that make no frame' : dropped.join(', ')
  return trouble('disturbed', `what comes when ${name} is asked cannot be read: ${heard}${others.join('')}`)
}
