import { fileTypes, type Person, type Route, route } from '../core/route.ts'
import { toCsv, toXlsx } from '../spreadsheet/write.ts'
import type { Month } from './month-input.ts'
import { type MonthRoutesParts, shownMonths } from './month-routes.ts'
import { monthTables } from './month-tables.ts'
import { forWindows } from './replies.ts'
import { editionQuery, monthParams } from './shapes.ts'

/** A month as a file: the newest edition, the one asked for, or what it would be now. */
export function exportRoutes(parts: MonthRoutesParts): Route[] {
  const shown = shownMonths(parts)
  const tablesFor = async (who: Person, month: Month, asked: number | 'now' | undefined) => {
    const one = await shown(month, asked)
    return monthTables(who.role === 'staff' ? { ...one, ranking: forWindows(one.ranking) } : one)
  }
  const fileName = (month: Month) => `${parts.bookOf(month).demo ? '演示 ' : ''}窗口评比 ${month}`
  return [
    route({
      method: 'get',
      path: '/api/months/{month}/export.xlsx',
      about: "A month's ranking and what stands behind it as a workbook, one sheet a table.",
      who: 'signed-in',
      params: monthParams,
      query: editionQuery,
      reply: fileTypes.xlsx,
      async run({ params: { month }, query, who }) {
        return {
          body: await toXlsx(await tablesFor(who, month, query.edition)),
          saveAs: `${fileName(month)}.xlsx`,
        }
      },
    }),
    route({
      method: 'get',
      path: '/api/months/{month}/export.csv',
      about: "A month's ranking as CSV.",
      who: 'signed-in',
      params: monthParams,
      query: editionQuery,
      reply: fileTypes.csv,
      async run({ params: { month }, query, who }) {
        const [places] = await tablesFor(who, month, query.edition)
        return { body: await toCsv(places), saveAs: `${fileName(month)}.csv` }
      },
    }),
  ]
}
