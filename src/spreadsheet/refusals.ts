/** Why a file cannot be read as a spreadsheet; the words for people stand in words.ts. */
export type SpreadsheetRefusal =
  | { readonly code: 'spreadsheet-empty' }
  /** Neither a workbook nor text. */
  | { readonly code: 'spreadsheet-unreadable' }
  /** The format of Excel 2003 and earlier, or a workbook with a password. */
  | { readonly code: 'spreadsheet-old-format' }
  | { readonly code: 'spreadsheet-too-large'; readonly rows: number; readonly columns: number }
  | {
      readonly code: 'spreadsheet-cell-too-long'
      readonly row: number
      /** Letters as above the sheet: A, B … AA. */
      readonly column: string
      readonly atMost: number
    }
  /** A quote that is not closed, or closed in the middle of a cell. `line` of the file, from 1. */
  | { readonly code: 'spreadsheet-bad-quote'; readonly line: number }
  | {
      readonly code: 'spreadsheet-wrong-titles'
      readonly missing: readonly string[]
      readonly unknown: readonly string[]
      readonly twice: readonly string[]
    }
