import { readSheet } from 'read-excel-file/universal'
import { carryOut } from '../core/errand.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { ReadOrder, ReadReport } from './read.ts'
import { readCsv } from './read-csv.ts'
import type { SpreadsheetRefusal } from './refusals.ts'
import { withinLimits } from './sheet-rows.ts'

/** A program of its own for one file that somebody sent: the cells of its first sheet as texts, row by row. */

carryOut(async ({ bytes, zip, limits }: ReadOrder): Promise<string> => {
  const cells = zip ? await workbook(bytes) : readCsv(bytes)
  const report: ReadReport = cells.ok ? withinLimits(cells.value, limits) : cells
  // In one piece of text: a structure of 100 000 cells would hold up the hall while it is copied.
  return JSON.stringify(report)
})

async function workbook(bytes: Uint8Array): Promise<Result<string[][], SpreadsheetRefusal>> {
  try {
    const rows = await readSheet(new Uint8Array(bytes).buffer)
    return ok(rows.map((row) => row.map(text)))
  } catch {
    // Whatever the reader stumbled over, the remedy is the same: let a spreadsheet program write it anew.
    return refuse({ code: 'spreadsheet-unreadable' })
  }
}

function text(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  // A number that Excel keeps as 0.30000000000000004 is meant as 0.3.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  return String(value)
}

function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  // Excel counts days as fractions; half a second is more than they are off.
  const whole = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString()
  const [day = '', time = ''] = whole.slice(0, 19).split('T')
  return time === '00:00:00' ? day : `${day} ${time}`
}
