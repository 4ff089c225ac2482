import { EndedEarly, sendOut } from '../core/errand.ts'
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
 * and happens in a program of its own: whatever somebody sends, the hall goes on.
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
  const report = await readBeside({ bytes, zip, limits })
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
async function readBeside(order: ReadOrder): Promise<ReadReport | 'gave-up'> {
  const errand = sendOut<string>(new URL('./read-process.ts', import.meta.url), order, heapMb)
  const late = setTimeout(errand.end, readWithinMs)
  try {
    return JSON.parse(await errand.report) as ReadReport
  } catch (cause) {
    if (cause instanceof EndedEarly) return 'gave-up'
    throw cause
  } finally {
    clearTimeout(late)
  }
}
