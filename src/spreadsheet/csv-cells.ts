import type { CellValue, ColumnType } from './table.ts'

/**
 * What a spreadsheet program takes for a formula when it opens a CSV file: texts that begin so. Some programs take
 * the full-width forms as well.
 */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/

/**
 * A text that begins like a formula gets an apostrophe before it, so that it is shown and never computed;
 * {@link unguarded} takes it away again. One that has apostrophes there already gets one more: nothing is lost.
 */
export const guarded = (text: string) => (formula.test(text) ? `'${text}` : text)

/** The text as it was before {@link guarded}. */
export const unguarded = (text: string) => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text)

/** One line of CSV (RFC 4180), without its end. Numbers and dates stand as they are. */
export const csvLine = (cells: readonly CellValue[], types: readonly ColumnType[]) =>
  cells.map((value, i) => quoted(csvText(value, types[i] ?? 'text'))).join(',')

function csvText(value: CellValue, type: ColumnType): string {
  if (value === null) return ''
  if (type === 'fourDecimals') return String(value)
  if (typeof value === 'string') return guarded(value)
  if (type === 'date') return new Date(value).toISOString().slice(0, 10)
  if (type === 'dateTime') return new Date(value).toISOString().slice(0, 19).replace('T', ' ')
  return String(value)
}

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
