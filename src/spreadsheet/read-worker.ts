import { parentPort, workerData } from 'node:worker_threads'
import { readSheet } from 'read-excel-file/universal'
import { ok, type Result, refuse } from '../core/result.ts'
import type { ReadOrder, ReadReport } from './read.ts'
import { readCsv } from './read-csv.ts'
import type { SpreadsheetRefusal } from './refusals.ts'
import { withinLimits } from './sheet-rows.ts'

/** A thread of its own for one file that somebody sent: the cells of its first sheet as texts, row by row. */

const { bytes, zip, limits } = workerData as ReadOrder

async function workbook(): Promise<Result<string[][], SpreadsheetRefusal>> {
  try {
    const rows = await readSheet(bytes.buffer as ArrayBuffer)
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

const cells = zip ? await workbook() : readCsv(bytes)
const report: ReadReport = cells.ok ? withinLimits(cells.value, limits) : cells
const json = new TextEncoder().encode(JSON.stringify(report))
parentPort?.postMessage(json, [json.buffer])
