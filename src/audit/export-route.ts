import type { Recorded } from '../core/journal.ts'
import { fileTypes, type Route, route } from '../core/route.ts'
import type { HallEvent } from '../events.ts'
import { inSlices } from '../spreadsheet/in-slices.ts'
import { type Column, table } from '../spreadsheet/table.ts'
import { type SpreadsheetFormat, toSpreadsheet } from '../spreadsheet/write.ts'
import { type AuditDetails, type AuditParts, auditPage, auditQuery, detailsOf, fullNameOf } from './search.ts'
import { detailsText, eventWords } from './words.ts'

/** The audit as a file. */
export const auditExportRoute = (parts: AuditParts, format: SpreadsheetFormat): Route =>
  route({
    method: 'get',
    path: `/api/audit/export.${format}`,
    about: 'Who did what, newest first, as a file; the 20 000 newest entries of more.',
    who: ['inspector', 'manager', 'admin'],
    query: auditQuery,
    reply: fileTypes[format],
    async run({ query, who }) {
      const { rows, note } = await inSlices<Recorded<HallEvent>>((read, most) =>
        auditPage(parts, query, who, read.at(-1)?.seq ?? null, most),
      )
      const body = await toSpreadsheet(
        table({ name: '操作记录', columns: columnsOf(parts), rows, note }),
        format,
      )
      return { body, saveAs: `操作记录 ${parts.today()}.${format}` }
    },
  })

const columnsOf = ({ timeZone, nameOf, topicOf }: AuditParts): readonly Column<Recorded<HallEvent>>[] => [
  { title: '时间', width: 20, type: 'dateTime', timeZone, of: ({ at }) => at },
  { title: '人员', width: 14, type: 'text', of: (recorded) => fullNameOf(recorded, nameOf) },
  { title: '来源', width: 18, type: 'text', of: ({ by }) => by },
  { title: '操作', width: 24, type: 'text', of: ({ event }) => eventWords[event.type].zh },
  { title: '窗口', width: 8, type: 'integer', of: ({ event }) => numberIn(detailsOf(event), 'window') },
  { title: '办件编号', width: 20, type: 'text', of: ({ event }) => textIn(detailsOf(event), 'case') },
  {
    title: '内容',
    width: 60,
    type: 'text',
    of(recorded) {
      const { window: _, case: __, ...details } = detailsOf(recorded.event)
      const shown = topicOf(recorded) === 'cases' ? withoutProse(details) : details
      return detailsText(shown, ({ zh }) => zh)
    },
  },
  { title: '记录号', width: 10, type: 'integer', of: ({ seq }) => seq },
]

const numberIn = (details: AuditDetails, name: string) => {
  const value = details[name]
  return typeof value === 'number' ? value : null
}

const textIn = (details: AuditDetails, name: string) => {
  const value = details[name]
  return typeof value === 'string' ? value : null
}

/** What people wrote with a case may hold a citizen's name: it is read on the page of the case, and in no file. */
const prose: ReadonlySet<string> = new Set([
  'withoutVisit',
  'note',
  'reason',
  'result',
  'late',
  'incomplete',
  'text',
])

const withoutProse = (details: AuditDetails): AuditDetails =>
  Object.fromEntries(Object.entries(details).filter(([name]) => !prose.has(name)))
