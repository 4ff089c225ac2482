import type { HallDay, Millis, WindowNo } from '../core/ids.ts'
import { fileTypes, type Person, type Route, route } from '../core/route.ts'
import { inSlices } from '../spreadsheet/in-slices.ts'
import { table } from '../spreadsheet/table.ts'
import { type SpreadsheetFormat, spreadsheetFormats, toSpreadsheet } from '../spreadsheet/write.ts'
import type { CaseRow } from './case-list.ts'
import { casesQuery, dayQuery } from './shapes.ts'
import { type DayLine, dayColumns, listColumns, type SheetParts } from './sheets.ts'
import type { CaseTables } from './tables.ts'

export interface CaseExportParts {
  readonly tables: CaseTables
  readonly now: () => Millis
  readonly today: () => HallDay
  readonly sheet: () => Omit<SheetParts, 'at'>
  /** The window whose lists somebody may see. @throws Refused */
  readonly windowFor: (person: Person, asked: WindowNo | undefined) => WindowNo | undefined
}

/** Lists of cases as files, for whoever sees the lists. */
export const caseExportRoutes = (parts: CaseExportParts): Route[] =>
  spreadsheetFormats.flatMap((format) => [listRoute(parts, format), dayRoute(parts, format)])

const listRoute = (parts: CaseExportParts, format: SpreadsheetFormat): Route =>
  route({
    method: 'get',
    path: `/api/cases/export.${format}`,
    about: 'What GET /api/cases finds, newest first, as a file; the 20 000 newest lines of more.',
    who: 'signed-in',
    query: casesQuery.omit({ after: true, limit: true }),
    reply: fileTypes[format],
    async run({ query, who }) {
      const { tables, now, today, sheet } = parts
      const filter = { ...query, window: parts.windowFor(who, query.window) }
      const at = now()
      const { rows, note } = await inSlices<CaseRow>((read, most) =>
        tables.list.page(filter, at, read.at(-1)?.id ?? null, most),
      )
      const columns = listColumns({ ...sheet(), at })
      const body = await toSpreadsheet(table({ name: '办件清单', columns, rows, note }), format)
      return { body, saveAs: `办件清单 ${today()}.${format}` }
    },
  })

const dayRoute = (parts: CaseExportParts, format: SpreadsheetFormat): Route =>
  route({
    method: 'get',
    path: `/api/cases/day/export.${format}`,
    about: "A window's day as a file: all cases that it opened, with who did which step and when.",
    who: 'signed-in',
    query: dayQuery,
    reply: fileTypes[format],
    async run({ query: { day, window }, who }) {
      const { tables, now, sheet } = parts
      parts.windowFor(who, window)
      const at = now()
      const made = sheet()
      const opened = tables.list.day(day, window)
      const lineOf = (row: CaseRow): DayLine => {
        const file = tables.file(row.case, made.items)
        if (!file) throw new Error(`case ${row.case} has no entries`)
        return { ...row, file }
      }
      const { rows, note } = await inSlices<DayLine>((read, most) =>
        opened.slice(read.length, read.length + most).map(lineOf),
      )
      const columns = dayColumns({ ...made, at })
      const name = `办件台账 ${day} ${window}号窗口`
      return {
        body: await toSpreadsheet(table({ name, columns, rows, note }), format),
        saveAs: `${name}.${format}`,
      }
    },
  })
