import { randomBytes } from 'node:crypto'
import { guardedLines } from '../../devices/line/guarded-lines.ts'
import { readFrame } from '../../devices/line/hlp/frame.ts'
import { freshStatusReader, readStatus } from '../../devices/printers/escpos-status.ts'
import type { Figure } from './figures.ts'

const chunkBytes = 4_096
const megabytes = 8

/** Decoders fed with nothing but noise: how fast, and whether anything grows or throws. */
export function noise(): Figure[] {
  const lines = guardedLines((line) => {
    readFrame(line)
  })
  let status = freshStatusReader
  return [
    decoder('HLP/1 lines and frames', lines),
    decoder('ESC/POS status', (bytes) => {
      status = readStatus(status, bytes).reader
    }),
  ]
}

function decoder(what: string, feed: (bytes: Buffer) => void): Figure {
  const chunks = Array.from({ length: 64 }, () => randomBytes(chunkBytes))
  const total = (megabytes * 1_048_576) / chunkBytes
  const startedAt = performance.now()
  for (let n = 0; n < total; n++) feed(chunks[n % chunks.length]!)
  const value = megabytes / ((performance.now() - startedAt) / 1000)
  return {
    what: `${what} on noise`,
    ours: `${value.toFixed(1)} MB/s`,
    floor: '—',
    value,
    must: '≥ 1 MB/s',
    holds: value >= 1,
  }
}
