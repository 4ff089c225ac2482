import { z } from 'zod'
import { accepted } from '../core/refused.ts'
import { ok } from '../core/result.ts'
import { fileTypes, type Route, route } from '../core/route.ts'
import { fromSpreadsheet } from '../spreadsheet/read.ts'
import { table } from '../spreadsheet/table.ts'
import { underTitles } from '../spreadsheet/titles.ts'
import { type SpreadsheetFormat, toSpreadsheet } from '../spreadsheet/write.ts'
import type { ItemSpine } from './case-system-list.ts'
import type { Catalogue } from './decide.ts'
import { type ImportPlan, planImport } from './import.ts'
import { itemColumns, itemTitles } from './sheet.ts'
import type { ItemTables } from './tables.ts'
import { itemFaultWords, itemFieldWords } from './words.ts'

export interface ItemFileParts {
  readonly spine: ItemSpine
  readonly tables: ItemTables
  readonly catalogue: () => Catalogue
}

const words = z.object({ zh: z.string(), en: z.string() })
const one = { code: z.string(), name: z.string() }
const importOut = z.object({
  applied: z.boolean(),
  faults: z
    .array(
      z.object({
        row: z.int().describe('as the spreadsheet program numbers it'),
        column: z.string().describe('title of the column'),
        words,
      }),
    )
    .describe('every fault of the sheet; nothing is applied unless there is none'),
  added: z.array(z.object(one)),
  changed: z.array(z.object({ ...one, columns: z.array(z.string()) })),
  same: z.int(),
})
/** A fault in every cell of a large sheet helps nobody. */
const toldAtMost = 500

const exportRoute = ({ tables }: ItemFileParts, format: SpreadsheetFormat): Route =>
  route({
    method: 'get',
    path: `/api/items/export.${format}`,
    about: `The catalogue as ${format === 'xlsx' ? 'a workbook' : 'CSV'}; what is changed in it can be imported again.`,
    who: 'signed-in',
    reply: fileTypes[format],
    async run() {
      const rows = tables.all().flatMap(({ item, withdrawn }) => (withdrawn ? [] : [item]))
      const body = await toSpreadsheet(table({ name: '事项目录', columns: itemColumns, rows }), format)
      return { body, saveAs: `事项目录.${format}` }
    },
  })

/** The catalogue out as a sheet, and in again. */
export function fileRoutes(parts: ItemFileParts): Route[] {
  const { spine, catalogue } = parts
  return [
    exportRoute(parts, 'xlsx'),
    exportRoute(parts, 'csv'),
    route({
      method: 'post',
      path: '/api/items/import',
      about:
        'Checks a sheet of items, every row and column; with apply=true also takes it in when all is right.',
      who: ['manager', 'admin'],
      query: z.strictObject({ apply: z.enum(['true', 'false']).default('false') }),
      body: 'upload',
      reply: importOut,
      async run({ query, body, by }) {
        const rows = accepted(underTitles(accepted(await fromSpreadsheet(body)), itemTitles))
        if (query.apply !== 'true') return { body: importReply(planImport(catalogue(), rows), false) }
        const plan = accepted(
          await spine.execute(by, () => {
            const planned = planImport(catalogue(), rows)
            return ok({ events: planned.events, answer: planned })
          }),
        )
        return { body: importReply(plan, plan.faults.length === 0) }
      },
    }),
  ]
}

const importReply = (plan: ImportPlan, applied: boolean): z.input<typeof importOut> => ({
  applied,
  faults: plan.faults.slice(0, toldAtMost).map((fault) => ({
    row: fault.row,
    column: itemFieldWords[fault.field].zh,
    words: itemFaultWords(fault),
  })),
  added: [...plan.added],
  changed: plan.changed.map(({ code, name, fields }) => ({
    code,
    name,
    columns: fields.map((field) => itemFieldWords[field].zh),
  })),
  same: plan.same,
})
