import { all, type Found, isName, type Problem } from './places.ts'

/** Checks of ports and of what hangs on them, on the raw file. */
export function portContradictions(file: unknown): Problem[] {
  const ports = all(file, 'ports.*')
  return [
    ...ports.flatMap(pathOrUsb),
    ...sameLine(ports),
    ...ports.flatMap(sameAddress),
    ...ports.flatMap(lonerOnBus),
    ...oneEach(all(file, 'ports.*.devices.*')),
    ...demoAccountsInRealHall(file, ports),
    ...realPortsInSimulatedHall(file, ports),
  ]
}

const field = (found: Found, name: string): unknown => all(found.value, name)[0]?.value

const isSimulated = (port: Found) => field(port, 'path') === 'simulated'

function pathOrUsb(port: Found): Problem[] {
  const path = field(port, 'path')
  const usb = field(port, 'usb')
  if ((path === undefined) !== (usb === undefined)) return []
  const text = path === undefined ? 'has neither path nor usb.' : 'has both path and usb.'
  return [{ path: port.path, text: `${text} Write exactly one of them; path: simulated needs no hardware.` }]
}

/** Two ports that would open the same serial line. */
function sameLine(ports: readonly Found[]): Problem[] {
  const lines = ports.map((port) => {
    const usb = all(port.value, 'usb')[0]
    if (!usb) return isSimulated(port) ? '' : String(field(port, 'path') ?? '')
    return `usb ${field(usb, 'vendorId')}:${field(usb, 'productId')}:${field(usb, 'serialNumber') ?? '*'}`.toLowerCase()
  })
  const same = (a: string, b: string) =>
    a !== '' &&
    (a === b ||
      (a.endsWith(':*') && b.startsWith(a.slice(0, -1))) ||
      (b.endsWith(':*') && a.startsWith(b.slice(0, -1))))
  return ports.flatMap((port, i) => {
    const first = lines.findIndex((line, j) => j < i && same(line, lines[i] ?? ''))
    if (first < 0) return []
    const text = `is the same line as port ${field(ports[first]!, 'id')}. Give each its own path or serial number, or list all devices of a bus under one port.`
    return [{ path: port.path, text }]
  })
}

function sameAddress(port: Found): Problem[] {
  const seen = new Set<unknown>()
  return all(port.value, 'devices.*.address').flatMap(({ path, value }) => {
    const again = seen.has(value)
    seen.add(value)
    if (!again) return []
    return [
      {
        path: [...port.path, ...path],
        text: `address ${value} is taken on this port. Set another in the device and here.`,
      },
    ]
  })
}

/** Models that speak a language of their own, and so cannot share a line. */
const loners = ['escpos-printer', 'cd5220']

function lonerOnBus(port: Found): Problem[] {
  const devices = all(port.value, 'devices.*')
  const loner = devices.find((device) => loners.includes(String(field(device, 'model'))))
  if (devices.length < 2 || !loner) return []
  const text = `has ${field(loner, 'id')} and other devices. Give a printer or a pole display a port of its own.`
  return [{ path: port.path, text }]
}

/** A window has one device of a model at most. */
function oneEach(devices: readonly Found[]): Problem[] {
  const seen = new Map<string, Found>()
  return devices.flatMap((device) => {
    const window = all(device.value, 'window').filter(isName)[0]
    if (!window) return []
    const key = `${field(device, 'model')} at window ${window.value}`
    const first = seen.get(key)
    seen.set(key, first ?? device)
    if (!first) return []
    const text = `window ${window.value} has ${field(first, 'id')} already. Name another window, or remove one of the two.`
    return [{ path: [...device.path, ...window.path], text }]
  })
}

function demoAccountsInRealHall(file: unknown, ports: readonly Found[]): Problem[] {
  const accounts = all(file, 'demoAccounts')[0]
  const real = ports.find((port) => !isSimulated(port))
  if (!real || !Array.isArray(accounts?.value) || accounts.value.length === 0) return []
  const text = `everybody can read these passwords, and port ${field(real, 'id')} is real. Remove demoAccounts and write your people under staff.`
  return [{ path: accounts.path, text }]
}

/** A simulated past goes on as a simulation: real lamps and printers have no part in it. */
function realPortsInSimulatedHall(file: unknown, ports: readonly Found[]): Problem[] {
  if (all(file, 'simulated')[0]?.value !== true) return []
  return ports
    .filter((port) => !isSimulated(port))
    .map((port) => ({
      path: port.path,
      text: 'a simulated hall drives no real device. Write path: simulated, or take simulated: true out.',
    }))
}
