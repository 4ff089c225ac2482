import { CsvError, parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { ok, type Result, refuse } from '../core/result.ts'
import { unguarded } from './csv-cells.ts'
import type { SpreadsheetRefusal } from './refusals.ts'

/**
 * The cells of a CSV file, row by row as a spreadsheet program numbers them. UTF-8 with or without BOM, or GB18030
 * (GBK included), in which Excel in Chinese writes; whatever is not valid UTF-8 is taken for that.
 */
export function readCsv(bytes: Uint8Array): Result<string[][], SpreadsheetRefusal> {
  const text = decoded(bytes)
  if (text === null) return refuse({ code: 'spreadsheet-unreadable' })
  try {
    const rows: string[][] = parse(text, {
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
    })
    return ok(rows.map((row) => row.map(unguarded)))
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    return refuse({ code: 'spreadsheet-bad-quote', line: Number(cause.lines) || 1 })
  }
}

function decoded(bytes: Uint8Array): string | null {
  const text = utf8(bytes) ?? iconv.decode(Buffer.from(bytes), 'gb18030')
  // No text has these: it is another kind of file, or another encoding.
  return /[\0\uFFFD]/.test(text) ? null : text
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
