import { all, type Found, type Problem } from './places.ts'

/** What works but is probably not meant. Takes a file without problems. */
export function oversights(file: unknown): Problem[] {
  const served = all(file, 'windows.*.serves.*').map(({ value }) => value)
  return [
    ...all(file, 'groups.*.items.*.code')
      .filter(({ value }) => !served.includes(value))
      .map(({ path, value }) => ({
        path,
        text: `no window serves item ${value}; nobody can take a number for it. Add it to a window.`,
      })),
    ...noPrinter(file),
    ...idlePrinters(file),
    ...all(file, 'ports.*.path').flatMap(wandering),
    ...openDemo(file),
  ]
}

function noPrinter(file: unknown): Problem[] {
  if (all(file, 'ports.*.devices.*.model').some(({ value }) => value === 'escpos-printer')) return []
  return [{ path: ['ports'], text: 'no printer; citizens photograph their number. Add an escpos-printer.' }]
}

function idlePrinters(file: unknown): Problem[] {
  const printers = all(file, 'ports.*.devices.*.model').filter(({ value }) => value === 'escpos-printer')
  return printers.slice(1).map(({ path }) => ({
    path,
    text: 'tickets are printed by the first printer of the file only; this one stays idle. Take it out.',
  }))
}

/** Linux numbers these as adapters come: after a power cut two windows may have changed places. */
function wandering({ path, value }: Found): Problem[] {
  if (!/^\/dev\/tty(USB|ACM)\d+$/.test(String(value))) return []
  return [{ path, text: `${value} may be another adapter tomorrow. Write its path in /dev/serial/by-id.` }]
}

function openDemo(file: unknown): Problem[] {
  const [address] = all(file, 'address')
  const here = address === undefined || /^(localhost|127\..*|::1)$/.test(String(address.value))
  if (here || all(file, 'demoAccounts.*').length === 0) return []
  return [
    {
      path: address.path,
      text: 'everybody on the network can sign in with a demo account. Write 127.0.0.1.',
    },
  ]
}
