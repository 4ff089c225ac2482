import { randomBytes, randomInt } from 'node:crypto'
import { guardedLines } from '../../devices/line/guarded-lines.ts'
import { readFrame } from '../../devices/line/hlp/frame.ts'
import { freshStatusReader, readStatus } from '../../devices/printers/escpos-status.ts'
import { frameReader } from '../../devices/sim/hlp-frame.ts'

const goldenFrame = Buffer.from('$00,07,E,421,R,5,K7Q2,17*D2B1\r\n')
const chunkBytes = 1_024

export interface Rubbish {
  readonly decoder: string
  readonly bytes: number
  /** Frames that were taken although they had been changed; 0 expected but for one in 65 536 by the checksum. */
  readonly wronglyTaken: number
  readonly grewMb: number
}

/** Feeds every decoder with noise and with frames that were changed somewhere; none may throw or grow. */
export function feedRubbish(bytes: number): Rubbish[] {
  let taken = 0
  let status = freshStatusReader
  const lines = guardedLines((line) => {
    const reading = readFrame(line)
    if ('frame' in reading) taken++
  })
  const device = frameReader(() => {
    taken++
  })
  const decoders: [name: string, feed: (chunk: Buffer) => void][] = [
    ['HLP/1, host', lines],
    ['HLP/1, device', device],
    [
      'ESC/POS status, host',
      (chunk) => {
        status = readStatus(status, chunk).reader
      },
    ],
  ]
  const reports = decoders.map(([decoder, feed]) => {
    taken = 0
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    for (let fed = 0; fed < bytes; fed += chunkBytes)
      feed(fed % 2_048 === 0 ? randomBytes(chunkBytes) : mutated())
    globalThis.gc?.()
    const grewMb = (process.memoryUsage().heapUsed - before) / 1_048_576
    return { decoder, bytes, wronglyTaken: taken, grewMb }
  })
  return reports
}

/** Frames with one to three bytes changed. */
function mutated(): Buffer {
  const frames: Buffer[] = []
  for (let length = 0; length < chunkBytes; length += goldenFrame.length) {
    const frame = Buffer.from(goldenFrame)
    for (let change = randomInt(1, 4); change > 0; change--) {
      const place = randomInt(frame.length)
      frame[place] = (frame[place]! + randomInt(1, 256)) % 256
    }
    frames.push(frame)
  }
  return Buffer.concat(frames)
}
