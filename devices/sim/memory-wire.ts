import type { Connection, Line, LineHandlers } from '../line/line.ts'
import type { Wire } from './wire.ts'

/** A line in memory: what one end writes, the other reads, in order, in a later turn of the loop. */
export function memoryWire(): { line: Line; wire: Wire } {
  let plugged = true
  let host: LineHandlers | undefined
  let listener: (bytes: Buffer) => void = () => {}

  const line: Line = {
    async open(handlers) {
      if (!plugged) throw new Error('no such port: the cable is out')
      if (host) throw new Error('the port is in use')
      host = handlers
      const mine = handlers
      const connection: Connection = {
        async write(bytes) {
          if (host !== mine) throw new Error('the line is closed')
          const copy = Buffer.from(bytes)
          setImmediate(() => plugged && listener(copy))
        },
        async close() {
          if (host === mine) host = undefined
        },
      }
      return connection
    },
  }

  const wire: Wire = {
    get plugged() {
      return plugged
    },
    send(bytes) {
      const copy = Buffer.from(bytes)
      const to = host
      setImmediate(() => to === host && to?.data(copy))
    },
    onData(next) {
      listener = next
    },
    pull() {
      plugged = false
      const gone = host
      host = undefined
      if (gone) setImmediate(() => gone.lost(new Error('the cable was pulled')))
    },
    plug() {
      plugged = true
    },
    end() {
      wire.pull()
    },
  }
  return { line, wire }
}
