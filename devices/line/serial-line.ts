import { SerialPort } from 'serialport'
import { systemTimers, type Timers } from '../../src/core/clock.ts'
import { Fault } from '../../src/core/fault.ts'
import { hangUpOptions } from './hang-up.ts'
import type { Connection, Line, LineHandlers, LineSettings } from './line.ts'

/** How long a write may take beyond its time on the wire. */
const writePatienceMs = 5_000
/** Start bit, 8 data bits, stop bit. */
const bitsPerByte = 10

/**
 * A serial port as a line. Each `open` makes a new SerialPort: one that failed a write is dead for good, and one
 * that is closed keeps writes for later. The port is locked for others while it is open, DTR stays up at close so
 * that boards which reset on it do not, and nothing waits for `drain`, which can hang.
 *
 * `open` rejects with a Fault `port-missing`, `port-busy`, `port-denied` or `port-failed`; `write` rejects with
 * `line-closed`, `line-lost` or, when the bytes do not leave within 5 s and their time on the wire, `line-stuck`,
 * which also ends the connection.
 */
export function serialLine(settings: LineSettings, timers: Timers = systemTimers): Line {
  return {
    open: (handlers) =>
      new Promise((resolve, reject) => {
        const options = { path: settings.path, baudRate: settings.baud, hupcl: false, autoOpen: false }
        const port = new SerialPort({ ...options, ...hangUpOptions() })
        port.open((cause) => {
          if (cause) reject(openFault(settings.path, cause))
          else resolve(connectionOf(port, handlers, settings, timers))
        })
      }),
  }
}

function connectionOf(
  port: SerialPort,
  handlers: LineHandlers,
  { path, baud }: LineSettings,
  timers: Timers,
): Connection {
  let ended = false
  let closing: Promise<void> | undefined
  const unwritten = new Set<(cause: Fault) => void>()

  function closePort() {
    closing ??= new Promise((resolve) => (port.isOpen ? port.close(() => resolve()) : resolve()))
    return closing
  }

  function end(cause: Fault) {
    if (ended) return false
    ended = true
    for (const reject of unwritten) reject(cause)
    unwritten.clear()
    void closePort()
    return true
  }

  function lose(cause: Fault) {
    if (end(cause)) handlers.lost(cause)
  }

  const lineLost = (cause?: Error | null) =>
    new Fault(
      'line-lost',
      `the line at ${path} was lost`,
      'Check the cable and the power of the device.',
      cause,
    )

  port.on('error', (cause) => lose(lineLost(cause)))
  port.on('close', (cause: Error | null) => lose(lineLost(cause)))
  port.on('data', (bytes: Buffer) => {
    if (!ended) handlers.data(bytes)
  })

  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(closedFault(path))
        const fail = (cause: Fault) => {
          cancel()
          reject(cause)
        }
        const wireMs = Math.ceil((bytes.length * bitsPerByte * 1_000) / baud)
        const cancel = timers.after(writePatienceMs + wireMs, () => lose(stuckFault(path)))
        unwritten.add(fail)
        port.write(Buffer.from(bytes), (cause) => {
          if (cause) return lose(lineLost(cause))
          if (!unwritten.delete(fail)) return
          cancel()
          resolve()
        })
      }),
    close() {
      end(closedFault(path))
      return closePort()
    },
  }
}

const closedFault = (path: string) =>
  new Fault('line-closed', `the line at ${path} is closed`, 'Open it again before writing.')

const stuckFault = (path: string) =>
  new Fault(
    'line-stuck',
    `the device at ${path} takes no bytes`,
    'Check that the device is on and that the cable carries no flow control.',
  )

function openFault(path: string, cause: Error): Fault {
  const said = cause.message.replace(/^Error: /, '')
  if (/No such file|File not found|ENOENT/i.test(said)) {
    return new Fault(
      'port-missing',
      `there is no port ${path}`,
      'Plug the cable in, or correct the path.',
      cause,
    )
  }
  if (/Cannot lock port|Resource temporarily unavailable|busy|Access denied/i.test(said)) {
    return new Fault('port-busy', `${path} is in use`, 'Stop the other program that has it open.', cause)
  }
  if (/Permission denied|EACCES/i.test(said)) {
    const remedy = 'Let the user of this service open serial ports (on Linux: group dialout).'
    return new Fault('port-denied', `${path} may not be opened`, remedy, cause)
  }
  return new Fault('port-failed', `${path} cannot be opened: ${said}`, 'Check the cable and the path.', cause)
}
