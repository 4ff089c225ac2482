import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DeviceEntry, HallFile, PortEntry } from '../../config/hall-file.ts'
import { type Driver, driverFor, kindOf, simulate } from '../../devices/catalog.ts'
import { busPort } from '../../devices/line/hlp/bus-host.ts'
import { directPort } from '../../devices/line/hlp/direct-host.ts'
import type { Line } from '../../devices/line/line.ts'
import { serialLine } from '../../devices/line/serial-line.ts'
import { usbLine } from '../../devices/line/usb-line.ts'
import { simulateBus } from '../../devices/sim/bus.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import { ptyWire } from '../../devices/sim/pty-wire.ts'
import type { SimulatedDevice } from '../../devices/sim/simulated.ts'
import type { Wire } from '../../devices/sim/wire.ts'
import type { Timers, TimeSource } from '../core/clock.ts'
import type { DeviceId, Millis, WindowNo } from '../core/ids.ts'
import type { DeviceListener } from '../core/ports.ts'
import type { ListedDevice } from '../screens/staff-pictures.ts'

export interface DevicesSetup {
  readonly file: HallFile
  /** Folder for the links to kernel ttys; null connects simulated devices in memory. */
  readonly ptys: string | null
  readonly listener: DeviceListener
  readonly now: () => Millis
  /** The time that passes for simulated devices too. */
  readonly time: TimeSource
  readonly timers: Timers
}

/** The drivers of a hall, and the far ends of those that are simulated. */
export interface HallDevices {
  readonly drivers: ReadonlyMap<DeviceId, Driver>
  readonly simulated: ReadonlyMap<DeviceId, SimulatedDevice>
}

export const windowOf = (entry: DeviceEntry): WindowNo | null =>
  'window' in entry ? (entry.window ?? null) : null

/** Every device that the hall file names, as screens list them. */
export function listDevices(file: HallFile): ListedDevice[] {
  return file.ports.flatMap((port) =>
    port.devices.map((entry) => ({
      id: entry.id,
      kind: kindOf[entry.model],
      model: entry.model,
      window: windowOf(entry),
      port: portName(port),
    })),
  )
}

/** The window's own printer, or else the first that is nobody's: it prints tickets too. Null where there is none. */
export function printerFor(devices: readonly ListedDevice[], window: WindowNo | null): DeviceId | null {
  const printers = devices.filter(({ kind }) => kind === 'printer')
  const own = window === null ? undefined : printers.find((printer) => printer.window === window)
  return (own ?? printers.find((printer) => printer.window === null))?.id ?? null
}

function portName({ path }: PortEntry): string {
  return typeof path === 'string' ? path : `USB ${path.usb.vendorId}:${path.usb.productId}`
}

/** As many RS-485 adapters do, and as quick as a microcontroller is. */
const simulatedBus = { echoes: true, answerDelayMs: 1 }

/** Makes a driver for every device, with a simulated one at the far end where the hall file says so. */
export async function connectDevices(setup: DevicesSetup): Promise<HallDevices> {
  const drivers = new Map<DeviceId, Driver>()
  const simulated = new Map<DeviceId, SimulatedDevice>()
  const { listener, now, time, timers } = setup
  for (const port of setup.file.ports) {
    const { line, wire } = await lineTo(port, setup)
    const { baud, devices } = port
    const shared = devices.length > 1
    const hlp = shared ? busPort(line, baud, now, timers) : directPort(line, timers)
    const bus = wire && shared ? simulateBus(wire, { ...simulatedBus, baud, clock: timers }) : null
    const clock = { monotonic: () => time.monotonic(), after: timers.after }
    for (const entry of devices) {
      const end = bus ? bus.branch() : wire
      if (end) {
        simulated.set(entry.id, await simulate(entry, { wire: end, mode: bus ? 'bus' : 'direct', clock }))
      }
      const deviceSetup = { device: entry.id, listener, now }
      drivers.set(entry.id, driverFor(entry, deviceSetup, { line, baud, hlp }, timers))
    }
  }
  return { drivers, simulated }
}

async function lineTo(port: PortEntry, setup: DevicesSetup): Promise<{ line: Line; wire: Wire | null }> {
  const { baud } = port
  if (typeof port.path !== 'string') return { line: usbLine(port.path.usb, baud, setup.timers), wire: null }
  if (port.path !== 'simulated')
    return { line: serialLine({ path: port.path, baud }, setup.timers), wire: null }
  if (setup.ptys === null) return memoryWire()
  mkdirSync(setup.ptys, { recursive: true })
  const { path, wire } = await ptyWire(join(setup.ptys, port.id))
  return { line: serialLine({ path, baud }, setup.timers), wire }
}
