import { DateTime } from 'luxon'
import type { HallDay, Millis } from '../core/ids.ts'

/** What stands above a column, and how wide it is, in characters of the standard font (a Chinese one takes two). */
interface Heading {
  readonly title: string
  /** 1–255. */
  readonly width: number
}

/** One column: what it is called, what kind of value it holds, and where that comes from. Null is an empty cell. */
export type Column<Row> = Heading &
  (
    | { readonly type: 'text'; of(row: Row): string | null }
    | { readonly type: 'integer' | 'decimal'; of(row: Row): number | null }
    /** A decimal text such as `90.6480`: written to the digit as it is, a number in a workbook. */
    | { readonly type: 'fourDecimals'; of(row: Row): string | null }
    | { readonly type: 'date'; of(row: Row): HallDay | null }
    /** Shown as wall-clock time of this zone (IANA name), to the second. */
    | { readonly type: 'dateTime'; readonly timeZone: string; of(row: Row): Millis | null }
  )
export type ColumnType = Column<never>['type']

/**
 * A value of a cell as it travels to the writer; dates as wall-clock milliseconds, as if the zone were UTC, four
 * decimals as their text.
 */
export type CellValue = string | number | null

/** A list that can be written, whatever its rows are. */
export interface Table {
  /** Name of the sheet; what a sheet cannot be called is replaced, and what is too long is cut. */
  readonly name: string
  readonly columns: readonly (Heading & { readonly type: ColumnType })[]
  /** The cells, row by row, worked out while they are taken. */
  rows(): Iterable<CellValue[]>
}

/** Says how rows become cells: `table({ name: '事项', columns: itemColumns, rows: items })`. */
export function table<Row>(list: {
  readonly name: string
  readonly columns: readonly Column<Row>[]
  readonly rows: Iterable<Row>
  /** A line of its own below the last row, in the first column, which then holds no four decimals. */
  readonly note?: string | null
}): Table {
  const { columns } = list
  return {
    name: sheetName(list.name),
    columns: columns.map(({ title, width, type }) => ({ title, width, type })),
    *rows() {
      const offsets = new Map<string, number>()
      for (const row of list.rows) yield columns.map((column) => cell(column, row, offsets))
      if (list.note) yield columns.map((_, i) => (i === 0 ? (list.note ?? null) : null))
    },
  }
}

/** @param offsets what was found of zones so far: asking is slow, and rows of one list lie close together */
function cell<Row>(column: Column<Row>, row: Row, offsets: Map<string, number>): CellValue {
  switch (column.type) {
    case 'text':
    case 'integer':
    case 'decimal':
    case 'fourDecimals':
      return column.of(row)
    case 'date': {
      const day = column.of(row)
      return day === null ? null : Date.parse(`${day}T00:00:00Z`)
    }
    case 'dateTime': {
      const at = column.of(row)
      if (at === null) return null
      return Math.floor(at / 1000) * 1000 + offsetMs(at, column.timeZone, offsets)
    }
  }
}

/** Clocks are set at quarters of an hour. */
const quarterMs = 15 * 60_000

function offsetMs(at: Millis, timeZone: string, offsets: Map<string, number>): number {
  const quarter = Math.floor(at / quarterMs)
  const name = `${timeZone} ${quarter}`
  const known =
    offsets.get(name) ?? DateTime.fromMillis(quarter * quarterMs, { zone: timeZone }).offset * 60_000
  offsets.set(name, known)
  return known
}

/** Excel's rules: 1–31 characters, none of []/\:*? and no apostrophe at an end. */
const sheetName = (name: string) =>
  name
    .replace(/[[\]/\\:*?]/g, '-')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '') || '表'
