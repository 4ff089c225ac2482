import { ok, type Result, refuse } from '../core/result.ts'
import type { SpreadsheetRefusal } from './refusals.ts'
import type { SheetRow } from './sheet-rows.ts'

/** A row below the titles: what stands under each of them; an empty text where nothing does. */
export interface TitledRow<Title extends string> {
  readonly row: number
  readonly under: Readonly<Record<Title, string>>
}

/**
 * Takes the first row for the titles; columns may come in any order.
 * @param others what to do with columns of other titles: a list of ours has none, one of another system may.
 */
export function underTitles<const Title extends string>(
  rows: readonly SheetRow[],
  titles: readonly Title[],
  others: 'refuse' | 'ignore' = 'refuse',
): Result<TitledRow<Title>[], SpreadsheetRefusal> {
  const [header, ...below] = rows
  const found = (header?.cells ?? []).map(plain)
  const places = titles.map((title) => found.indexOf(plain(title)))
  const known = new Set(titles.map(plain))
  const missing = titles.filter((_, i) => places[i] === -1)
  const unknown = others === 'ignore' ? [] : found.filter((title) => title !== '' && !known.has(title))
  const twice = titles.filter((title) => found.filter((one) => one === plain(title)).length > 1)
  if (missing.length + unknown.length + twice.length > 0) {
    return refuse({ code: 'spreadsheet-wrong-titles', missing, unknown: unknown.slice(0, 20), twice })
  }
  return ok(
    below.map(({ row, cells }) => {
      const texts = titles.map((title, i) => [title, cells[places[i] ?? -1] ?? ''])
      return { row, under: Object.fromEntries(texts) as Record<Title, string> }
    }),
  )
}

/** Full-width brackets and spaces are how somebody typed the same title. */
const plain = (title: string) => title.normalize('NFKC').replace(/\s/g, '')
