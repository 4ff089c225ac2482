/** A list out of the tables, as far as it goes into a file. */
export interface Gathered<Row> {
  readonly rows: readonly Row[]
  /** What stands below the last row where the list is longer than a file may be. */
  readonly note: string | null
}

/** The most rows of a list that go into one file; a spreadsheet program opens that many at once. */
export const rowsAtMost = 20_000
/** Rows that are read in one go; everybody else in the hall has their turn in between. */
const sliceRows = 100

/**
 * Reads a long list page by page.
 * @param page the next rows, at most `most`, after those that were read
 */
export async function inSlices<Row>(
  page: (read: readonly Row[], most: number) => readonly Row[],
): Promise<Gathered<Row>> {
  const rows: Row[] = []
  while (true) {
    const slice = page(rows, sliceRows)
    rows.push(...slice)
    if (slice.length < sliceRows) return { rows, note: null }
    if (rows.length > rowsAtMost) return { rows: rows.slice(0, rowsAtMost), note: tooMany }
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const tooMany = `仅列出最新的 ${rowsAtMost} 条；请按日期缩小范围，分次导出`
