/** One place on a display: a half-width character, or a full-width one over two columns. */
export interface Cell {
  readonly column: number
  readonly text: string
  readonly wide: boolean
}

/** Lays a line out on `columns` half-width columns, filled with empty cells; what does not fit is cut. */
export function cellsOf(line: string, columns: number): Cell[] {
  const cells: Cell[] = []
  let column = 0
  for (const text of line) {
    const wide = (text.codePointAt(0) ?? 0) > 0x2e7f
    const next = column + (wide ? 2 : 1)
    if (next > columns) break
    cells.push({ column, text, wide })
    column = next
  }
  for (; column < columns; column++) cells.push({ column, text: ' ', wide: false })
  return cells
}
