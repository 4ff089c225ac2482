import { parentPort } from 'node:worker_threads'
import type { CellObject, SheetData } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import type { CellValue, ColumnType } from './table.ts'
import type { WriteOrder } from './write.ts'

/** A thread of its own for one workbook: takes rows in slices, gives its bytes back. */

/** Longer texts make Excel call the file broken. */
const textAtMost = 32_767

/** `_x0041_` means A in a workbook (ECMA-376, 22.4.2.4); whoever wrote these characters meant just them. */
const escaped = (text: string) => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')

const formats = {
  text: undefined,
  integer: '0',
  decimal: '0.0##',
  fourDecimals: '0.0000',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm:ss',
} as const satisfies Readonly<Record<ColumnType, string | undefined>>

const header = (title: string): CellObject => ({
  value: title,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#E8EEF7',
  alignVertical: 'center',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#8FA3BF',
})

function cell(value: CellValue, type: ColumnType): CellObject | null {
  if (value === null || value === '') return null
  if (type === 'fourDecimals') return number(Number(value), type)
  if (typeof value === 'string') {
    const text = escaped(value.length > textAtMost ? `${value.slice(0, textAtMost - 1)}…` : value)
    return { value: text, type: String, alignVertical: 'top', ...(text.includes('\n') ? { wrap: true } : {}) }
  }
  if (type === 'date' || type === 'dateTime') {
    return { value: new Date(value), type: Date, format: formats[type], alignVertical: 'top' }
  }
  return number(value, type)
}

const number = (value: number, type: ColumnType): CellObject => ({
  value,
  type: Number,
  format: formats[type] ?? '0',
  alignVertical: 'top',
})

let sheets: { name: string; types: ColumnType[]; widths: number[]; data: SheetData }[] = []

parentPort?.on('message', async (order: WriteOrder) => {
  if (order.do === 'leave') {
    parentPort?.close()
    return
  }
  if (order.do === 'sheets') {
    sheets = order.sheets.map(({ name, columns }) => ({
      name,
      types: columns.map(({ type }) => type),
      widths: columns.map(({ width }) => width),
      data: [columns.map(({ title }) => header(title))],
    }))
    return
  }
  if (order.do === 'rows') {
    const sheet = sheets[order.sheet]
    for (const row of order.rows) {
      sheet?.data.push(row.map((value, i) => cell(value, sheet.types[i] ?? 'text')))
    }
    return
  }
  const buffer = await writeExcelFile(
    sheets.map(({ name, widths, data }) => ({
      sheet: name,
      data,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
    { fontFamily: '等线', fontSize: 11 },
  ).toBuffer()
  const bytes = new Uint8Array(buffer)
  parentPort?.postMessage(bytes, [bytes.buffer])
})
