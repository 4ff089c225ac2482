import { Worker } from 'node:worker_threads'
import { csvLine } from './csv-cells.ts'
import type { CellValue, Table } from './table.ts'

export const spreadsheetFormats = ['xlsx', 'csv'] as const
export type SpreadsheetFormat = (typeof spreadsheetFormats)[number]

/** Rows are worked out for so long in one go, and never more than so many; then everybody else in the hall has a turn. */
const sliceMs = 8
const sliceRows = 500

/** What the writer is told: the sheets, then rows in slices, then the end; in any case to leave. */
export type WriteOrder =
  | { readonly do: 'sheets'; readonly sheets: readonly Omit<Table, 'rows'>[] }
  | { readonly do: 'rows'; readonly sheet: number; readonly rows: readonly CellValue[][] }
  | { readonly do: 'end' }
  | { readonly do: 'leave' }

/** Threads that pack a workbook. */
const packing = new Set<Worker>()

/** Resolves once no workbook is being packed any more; the process may end then. */
export async function allPacked(): Promise<void> {
  await Promise.all([...packing].map((worker) => new Promise((resolve) => worker.once('exit', resolve))))
}

/**
 * A workbook with one sheet a table: typed cells, a bold header that stays in sight, widths of columns. Packed in
 * a thread of its own; the hall goes on.
 * @throws what the writer or a column threw
 */
export async function toXlsx(tables: readonly Table[]): Promise<Buffer> {
  const worker = new Worker(new URL('./write-worker.ts', import.meta.url))
  packing.add(worker)
  const written = new Promise<Buffer>((resolve, reject) => {
    worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes.buffer)))
    worker.once('error', reject)
    worker.once('exit', () => {
      packing.delete(worker)
      reject(new Error('the workbook was not finished'))
    })
  })
  // Until it is waited for below, a failure must not count as nobody's.
  written.catch(() => {})
  const tell = (order: WriteOrder) => worker.postMessage(order)
  try {
    tell({ do: 'sheets', sheets: tables.map(({ name, columns }) => ({ name, columns })) })
    for (const [sheet, table] of tables.entries()) {
      for await (const rows of slices(table)) tell({ do: 'rows', sheet, rows })
    }
    tell({ do: 'end' })
    return await written
  } finally {
    // A thread that is ended from here, while it packs or unloads, can take the hall with it.
    tell({ do: 'leave' })
  }
}

/** UTF-8 with BOM and CRLF, as Excel and WPS open it; texts that look like formulas are guarded (csv-cells.ts). */
export async function toCsv(table: Table): Promise<Buffer> {
  const types = table.columns.map(({ type }) => type)
  const header = csvLine(
    table.columns.map(({ title }) => title),
    [],
  )
  const pieces = [Buffer.from(`\uFEFF${header}\r\n`)]
  for await (const rows of slices(table)) {
    pieces.push(Buffer.from(rows.map((row) => `${csvLine(row, types)}\r\n`).join('')))
  }
  return Buffer.concat(pieces)
}

/** A list in the format that was asked for; in CSV there is room for one table only. */
export const toSpreadsheet = (table: Table, format: SpreadsheetFormat): Promise<Buffer> =>
  format === 'csv' ? toCsv(table) : toXlsx([table])

async function* slices(table: Table): AsyncGenerator<CellValue[][]> {
  let slice: CellValue[][] = []
  let begunAt = performance.now()
  for (const row of table.rows()) {
    slice.push(row)
    if (slice.length < sliceRows && performance.now() - begunAt < sliceMs) continue
    yield slice
    slice = []
    await new Promise((resolve) => setImmediate(resolve))
    begunAt = performance.now()
  }
  if (slice.length > 0) yield slice
}
