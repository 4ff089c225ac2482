import { fileTypes, type Route, route } from '../core/route.ts'
import type { HallPlan } from '../queue/plan.ts'
import { toCsv, toXlsx } from '../spreadsheet/write.ts'
import { type MonthFile, monthTables, placesTable, stateOf } from './month-tables.ts'
import { editionQuery, monthParams } from './shapes.ts'
import { type SeenBy, type SeenMonth, seenMonths } from './shown-month.ts'

export interface ExportRoutesParts extends SeenBy {
  readonly hall: () => HallPlan
}

/** A month as a file: the newest edition, the one asked for, or what it would be now. */
export function exportRoutes(parts: ExportRoutesParts): Route[] {
  const seen = seenMonths(parts)
  const fileOf = (shown: SeenMonth): MonthFile => ({
    shown,
    adopted: parts.bookOf(shown.month).records.rulebookOf(shown.rulebook),
    hall: parts.hall(),
  })
  return [
    route({
      method: 'get',
      path: '/api/months/{month}/export.xlsx',
      about: "A month's ranking and what stands behind it as a workbook: what it is, then one sheet a table.",
      who: 'signed-in',
      params: monthParams,
      query: editionQuery,
      reply: fileTypes.xlsx,
      async run({ params: { month }, query, who }) {
        const one = await seen.month(who, month, query.edition)
        return {
          body: await toXlsx(monthTables(fileOf(one))),
          saveAs: `${monthFileName('窗口评比', one)}.xlsx`,
        }
      },
    }),
    route({
      method: 'get',
      path: '/api/months/{month}/export.csv',
      about: "A month's ranking as CSV; each row names its month and edition.",
      who: 'signed-in',
      params: monthParams,
      query: editionQuery,
      reply: fileTypes.csv,
      async run({ params: { month }, query, who }) {
        const one = await seen.month(who, month, query.edition)
        return { body: await toCsv(placesTable(one)), saveAs: `${monthFileName('窗口评比', one)}.csv` }
      },
    }),
  ]
}

/** 窗口评比 2026-10 第2版; whoever finds the file later knows what it is. */
export const monthFileName = (what: string, shown: Pick<SeenMonth, 'month' | 'demo' | 'edition'>) =>
  `${what} ${shown.month} ${stateOf(shown)}`
