import { frameBytes, frameReader } from '../../devices/sim/hlp-frame.ts'
import type { Wire } from '../../devices/sim/wire.ts'

/** An HLP/1 device that answers everything at once and tells when a frame of interest has come. */
export interface FarDevice {
  /** Resolves when the hall has welcomed the device. */
  readonly welcomed: Promise<void>
  /** Sends a rating key and resolves with the milliseconds until its A. */
  press(token: string, level: number): Promise<number>
  /** Resolves at the next command that the hall sends. */
  nextCommand(): Promise<number>
}

export function farDevice(wire: Wire, address: string, uid: string, caps: string): FarDevice {
  let event = 0
  let welcome = () => {}
  const welcomed = new Promise<void>((resolve) => {
    welcome = resolve
  })
  let isWelcomed = false
  const acknowledged = new Map<number, () => void>()
  let commanded: ((at: number) => void)[] = []
  const send = (type: string, id: number, fields: string[]) =>
    wire.send(frameBytes('00', address, type, id, fields))

  wire.onData(
    frameReader(({ dst, type, id }) => {
      if (dst !== address) return
      if (type === 'W') {
        if (id !== 0) {
          isWelcomed = true
          welcome()
        }
        if (isWelcomed && id !== 0) send('N', id, [])
        else send('H', id, ['1', 'BENCH', '1.0', uid, '1', caps, 'UTF-8', '0'])
      } else if (type === 'S' || type === 'C') {
        const at = performance.now()
        for (const tell of commanded) tell(at)
        commanded = []
        send('K', id, ['0'])
      } else if (type === 'A') {
        acknowledged.get(id)?.()
        acknowledged.delete(id)
      }
    }),
  )

  return {
    welcomed,
    press(token, level) {
      event++
      const mine = event
      const sentAt = performance.now()
      const done = new Promise<number>((resolve) => {
        acknowledged.set(mine, () => resolve(performance.now() - sentAt))
      })
      send('E', mine, ['R', String(level), token, '0'])
      return done
    },
    nextCommand: () => new Promise((resolve) => commanded.push(resolve)),
  }
}
