import { ok, type Result, refuse } from '../core/result.ts'
import type { SpreadsheetRefusal } from './refusals.ts'

/** One row that has something in it. */
export interface SheetRow {
  /** As the spreadsheet program numbers it, from 1. */
  readonly row: number
  /** Texts without space around them; numbers as they are, dates `YYYY-MM-DD`, with time `YYYY-MM-DD HH:MM:SS`. */
  readonly cells: readonly string[]
}

export interface SheetLimits {
  readonly rows: number
  readonly columns: number
  /** Characters in one cell. */
  readonly cell: number
}
export const usualLimits: SheetLimits = { rows: 20_000, columns: 60, cell: 5_000 }

/** Rows and columns count as far as something stands in them. */
export function withinLimits(
  sheet: readonly (readonly string[])[],
  limits: SheetLimits = usualLimits,
): Result<SheetRow[], SpreadsheetRefusal> {
  const rows: SheetRow[] = []
  for (const [i, texts] of sheet.entries()) {
    const cells = texts.map((text) => text.replace(/\r\n?/g, '\n').trim())
    while (cells.at(-1) === '') cells.pop()
    if (cells.length === 0) continue
    const row = i + 1
    if (rows.length >= limits.rows || cells.length > limits.columns) {
      return refuse({ code: 'spreadsheet-too-large', rows: limits.rows, columns: limits.columns })
    }
    const long = cells.findIndex((text) => text.length > limits.cell)
    if (long >= 0) {
      const column = columnLetters(long)
      return refuse({ code: 'spreadsheet-cell-too-long', row, column, atMost: limits.cell })
    }
    rows.push({ row, cells })
  }
  return rows.length > 0 ? ok(rows) : refuse({ code: 'spreadsheet-empty' })
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}
