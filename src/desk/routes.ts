import { z } from 'zod'
import type { Decision, Spine } from '../core/execute.ts'
import type { HallDay } from '../core/ids.ts'
import { accepted, Refused } from '../core/refused.ts'
import { type Result, refuse } from '../core/result.ts'
import { fileTypes, type Person, type Route, route } from '../core/route.ts'
import type { RatingRefusal } from '../ratings/refusals.ts'
import { mayOpenRows } from '../ratings/who-sees.ts'
import { inSlices } from '../spreadsheet/in-slices.ts'
import { table } from '../spreadsheet/table.ts'
import { type SpreadsheetFormat, spreadsheetFormats, toSpreadsheet } from '../spreadsheet/write.ts'
import { type DeskStep, takeDeskStep } from './decide.ts'
import { appealGrounds, type DeskEvent } from './events.ts'
import type { FollowUpRow } from './follow-up-row.ts'
import type { DeskCalendar } from './limits.ts'
import { deskFilter, deskPage, lightOfRow } from './list.ts'
import type { DeskRefusal } from './refusals.ts'
import { type DeskReplyParts, entryReply, personAt, replyOf } from './reply.ts'
import { deskColumns, type SheetParts } from './sheet.ts'

export interface DeskRouteParts extends DeskReplyParts {
  readonly spine: Pick<Spine<DeskEvent>, 'execute'>
  readonly today: () => HallDay
  readonly calendar: () => DeskCalendar
  /** Whether a paper form was typed in before, for a first or a second rating. */
  readonly knowsScan: (scan: string) => boolean
  readonly sheet: () => SheetParts
}

const written = z
  .string()
  .trim()
  .max(500)
  .refine((text) => text.isWellFormed(), 'not a text')
const level = z.literal([1, 2, 3, 4, 5])
const scan = z.string().regex(/^[A-Za-z0-9-]{1,32}$/)
const step = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('call-back'),
    reached: z.boolean(),
    note: written,
    call: z.int().min(1).optional(),
  }),
  z.strictObject({ do: z.literal('put-right'), founded: z.boolean(), measure: written }),
  z.strictObject({ do: z.literal('answer'), text: written }),
  z.strictObject({ do: z.literal('appeal'), ground: z.enum(appealGrounds), reason: written }),
  z.strictObject({ do: z.literal('decide-appeal'), upheld: z.boolean(), reason: written }),
  z.discriminatedUnion('channel', [
    z.strictObject({ do: z.literal('rate-again'), level, channel: z.literal('call-back') }),
    z.strictObject({ do: z.literal('rate-again'), level, channel: z.literal('paper'), scan }),
  ]),
])

const workers = ['inspector', 'manager']
const params = z.object({ no: z.string().regex(/^\d{8}-F\d{3,5}$/) })
const listQuery = z.strictObject({
  show: z
    .enum(['open', 'all'])
    .default('open')
    .describe('what is left to do, the most urgent first; or all, the newest first'),
  ...deskFilter,
  after: params.shape.no.optional().describe('next of the page before'),
})
type ListQuery = z.output<typeof listQuery>
const atOnce = 50

/** The desk for negative ratings. Nobody who works at a window sees anything of it: README.md says why. */
export function deskRoutes(parts: DeskRouteParts): Route[] {
  const { spine, tables, calendar } = parts
  const found = (no: string) => {
    const row = tables.followUp(no)
    if (!row) throw new Refused({ code: 'unknown-follow-up' })
    return row
  }
  /** @throws Refused to whoever sat at the window that was rated. */
  const foundFor = (no: string, who: Person) => {
    const row = found(no)
    if (personAt(parts, row, who).satThere) throw new Refused({ code: 'was-at-that-window' })
    return row
  }
  return [
    route({
      method: 'get',
      path: '/api/desk',
      about: 'Negative ratings at the desk; without those of windows where whoever asks sat on that day.',
      who: workers,
      query: listQuery,
      reply: z.object({ entries: z.array(entryReply), next: z.string().nullable() }),
      run({ query, who }) {
        const after = query.after === undefined ? null : found(query.after)
        const { rows, next } = pageFor(parts, query, after, atOnce, who)
        const entries = rows.map((row) => replyOf(parts, row, who))
        return { body: { entries, next: next?.followUp ?? null } }
      },
    }),
    ...spreadsheetFormats.map((format) => exportRoute(parts, format)),
    route({
      method: 'get',
      path: '/api/desk/{no}',
      about: 'One negative rating with all that was done.',
      who: workers,
      params,
      reply: entryReply,
      run: ({ params: { no }, who }) => ({ body: replyOf(parts, foundFor(no, who), who) }),
    }),
    route({
      method: 'post',
      path: '/api/desk/{no}',
      about:
        'Calls back, puts right, answers, types in a second rating, appeals for the window, or decides an appeal.',
      who: workers,
      params,
      body: step,
      reply: entryReply,
      async run({ params: { no }, body, who, by }) {
        accepted(
          await spine.execute(by, (at): Result<Decision<DeskEvent, null>, DeskRefusal | RatingRefusal> => {
            const entry = tables.followUp(no)
            if (!entry) return refuse({ code: 'unknown-follow-up' })
            if ('scan' in body && parts.knowsScan(body.scan)) return refuse({ code: 'scan-known' })
            return takeDeskStep(entry, body satisfies DeskStep, personAt(parts, entry, who), calendar(), at)
          }),
        )
        return { body: replyOf(parts, found(no), who) }
      },
    }),
  ]
}

/** @throws Refused where somebody looks for what only inspectors see: it would lead to the visit. */
function pageFor(
  parts: DeskReplyParts,
  { show, light, reason, after: _, ...filter }: ListQuery,
  after: FollowUpRow | null,
  most: number,
  who: Person,
) {
  const { item, channel, again, satisfied } = filter
  const leadsToVisit = [item, channel, again, satisfied].some((value) => value !== undefined)
  if (leadsToVisit && !mayOpenRows(who.role)) throw new Refused({ code: 'inspectors-look-for-that' })
  return deskPage(parts.tables, show, filter, after, most, (row) => {
    if (light && lightOfRow(row, parts.now()) !== light) return false
    if (reason && !parts.reasonsOf(row.case ?? row.visit)?.reasons.includes(reason)) return false
    return !personAt(parts, row, who).satThere
  })
}

const exportRoute = (parts: DeskRouteParts, format: SpreadsheetFormat): Route =>
  route({
    method: 'get',
    path: `/api/desk/export.${format}`,
    about: 'What GET /api/desk finds as a file, without a word of citizens; the first 20 000 lines of more.',
    who: workers,
    query: listQuery.omit({ after: true }),
    reply: fileTypes[format],
    async run({ query, who }) {
      let after: FollowUpRow | null = null
      let isWhole = false
      const { rows, note } = await inSlices<FollowUpRow>((_, most) => {
        const gathered: FollowUpRow[] = []
        while (!isWhole && gathered.length < most) {
          const page = pageFor(parts, query, after, most - gathered.length, who)
          gathered.push(...page.rows)
          after = page.next
          isWhole = page.next === null
        }
        return gathered
      })
      const columns = deskColumns(parts.sheet(), mayOpenRows(who.role))
      const body = await toSpreadsheet(table({ name: '差评台账', columns, rows, note }), format)
      return { body, saveAs: `差评台账 ${parts.today()}.${format}` }
    },
  })
