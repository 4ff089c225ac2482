import { Worker } from 'node:worker_threads'
import { type Result, refuse } from '../core/result.ts'
import type { SpreadsheetRefusal } from './refusals.ts'
import { type SheetLimits, type SheetRow, usualLimits } from './sheet-rows.ts'
import { unpackedSize } from './zip-size.ts'

/** Bytes of XML in a workbook; the biggest list of the hall (20 000 rows) has about half. */
const unpackedAtMost = 64 * 1024 * 1024
const heapMb = 320
const readWithinMs = 30_000

/**
 * Reads the first sheet of a workbook (.xlsx), or a CSV file; the content tells which it is. Everything is bounded
 * and happens in a thread of its own: whatever somebody sends, the hall goes on.
 */
export async function fromSpreadsheet(
  bytes: Buffer,
  limits: SheetLimits = usualLimits,
): Promise<Result<SheetRow[], SpreadsheetRefusal>> {
  const tooLarge = { code: 'spreadsheet-too-large', rows: limits.rows, columns: limits.columns } as const
  if (bytes.length === 0) return refuse({ code: 'spreadsheet-empty' })
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse({ code: 'spreadsheet-old-format' })
  const zip = begins(bytes, 0x50, 0x4b)
  if (zip) {
    const size = unpackedSize(bytes)
    if (size === null) return refuse({ code: 'spreadsheet-unreadable' })
    if (size > unpackedAtMost) return refuse(tooLarge)
  }
  const report = await readInWorker({ bytes: new Uint8Array(bytes), zip, limits })
  if (report === 'gave-up') return refuse(tooLarge)
  return report
}

const begins = (bytes: Buffer, ...mark: number[]) => mark.every((byte, i) => bytes[i] === byte)

/** What the reader is given. */
export interface ReadOrder {
  readonly bytes: Uint8Array
  readonly zip: boolean
  readonly limits: SheetLimits
}

/** What was found in a file. */
export type ReadReport = Result<SheetRow[], SpreadsheetRefusal>

/** `gave-up`: it took too much memory or time. */
function readInWorker(order: ReadOrder): Promise<ReadReport | 'gave-up'> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  })
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      resolve('gave-up')
      void worker.terminate()
    }, readWithinMs)
    // In one piece of text: a structure of 100 000 cells would hold up the hall while it is copied.
    worker.once('message', (json: Uint8Array) =>
      resolve(JSON.parse(Buffer.from(json.buffer).toString('utf8'))),
    )
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('gave-up') : reject(error),
    )
    worker.once('exit', () => {
      clearTimeout(late)
      reject(new Error('the spreadsheet was not read to its end'))
    })
  })
}
