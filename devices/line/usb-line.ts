import { SerialPort } from 'serialport'
import type { Timers } from '../../src/core/clock.ts'
import { Fault } from '../../src/core/fault.ts'
import type { Line } from './line.ts'
import { serialLine } from './serial-line.ts'

/** A USB serial adapter by its ids: four hex digits each, and its serial number where it has one. */
export interface UsbIds {
  readonly vendorId: string
  readonly productId: string
  readonly serialNumber?: string
}

/** A line over whichever port the adapter has now: it is looked for again at every open. `baud` in bits a second. */
export function usbLine(adapter: UsbIds, baud: number, timers: Timers): Line {
  return {
    async open(handlers) {
      const path = await findPort(adapter)
      return serialLine({ path, baud }, timers).open(handlers)
    },
  }
}

async function findPort(adapter: UsbIds): Promise<string> {
  const same = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase()
  const found = (await SerialPort.list()).find(
    (port) =>
      same(port.vendorId, adapter.vendorId) &&
      same(port.productId, adapter.productId) &&
      (adapter.serialNumber === undefined || same(port.serialNumber, adapter.serialNumber)),
  )
  if (found) return found.path
  throw new Fault(
    'port-missing',
    `no USB adapter ${adapter.vendorId}:${adapter.productId} ${adapter.serialNumber ?? ''}`.trim(),
    'Plug it in, or correct its ids in the hall file.',
  )
}
