import type { SimulatedDevice } from '../../devices/sim/simulated.ts'
import type { WindowNo } from '../core/ids.ts'
import type { Picture, SimPart } from '../server/pictures.ts'

/** What the page /sim shows. */
export function simPicture(
  devices: ReadonlyMap<string, SimulatedDevice>,
  windowOf: (device: string) => WindowNo | null,
): Picture {
  return Object.fromEntries(
    [...devices].map(([id, device]) => [`device:${id}`, simPart(id, device, windowOf(id))]),
  )
}

function simPart(id: string, device: SimulatedDevice, window: WindowNo | null): SimPart {
  const common = { id, window, plugged: device.wire.plugged }
  switch (device.kind) {
    case 'keypad':
      return { ...common, kind: device.kind, ...device.look() }
    case 'callpad':
      return { ...common, kind: device.kind, ...device.look() }
    case 'display':
      return { ...common, kind: device.kind, ...device.look() }
    case 'printer':
      return { ...common, kind: device.kind, ...device.look() }
  }
}
