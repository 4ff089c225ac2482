import { z } from 'zod'
import { lightOf } from '../cases/lights.ts'
import type { Decision, Spine } from '../core/execute.ts'
import type { HallDay, Millis, PersonId, StaffId, WindowNo } from '../core/ids.ts'
import { accepted, Refused } from '../core/refused.ts'
import { type Result, refuse } from '../core/result.ts'
import { type Person, type Route, route } from '../core/route.ts'
import type { Words } from '../core/words.ts'
import { type RatingReason, ratingReasons } from '../ratings/events.ts'
import { mayOpenRows } from '../ratings/who-sees.ts'
import { type DeskStep, takeDeskStep, whyNot } from './decide.ts'
import { appealGrounds, type DeskEvent } from './events.ts'
import type { DeskRefusal } from './refusals.ts'
import type { DeskTables, FollowUpRow } from './tables.ts'

export interface DeskRouteParts {
  readonly spine: Pick<Spine<DeskEvent>, 'execute'>
  readonly tables: DeskTables
  readonly now: () => Millis
  readonly windowName: (window: WindowNo) => Words
  readonly nameOf: (staff: StaffId) => string | null
  /** The reasons that were given for a rating, and who keeps what was written. */
  readonly reasonsOf: (
    subject: string,
  ) => { readonly reasons: readonly RatingReason[]; readonly person: string | null } | null
  /** What was written; null once it is forgotten. */
  readonly read: (person: PersonId) => { readonly text: string | null; readonly phone: string | null } | null
  /** Whether somebody sat at a window on a day. */
  readonly satAt: (staff: StaffId, window: WindowNo, day: HallDay) => boolean
}

const written = z
  .string()
  .trim()
  .max(500)
  .refine((text) => text.isWellFormed(), 'not a text')
const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('call-back'), reached: z.boolean(), note: written }),
  z.strictObject({ do: z.literal('put-right'), founded: z.boolean(), measure: written }),
  z.strictObject({ do: z.literal('answer'), text: written }),
  z.strictObject({ do: z.literal('appeal'), ground: z.enum(appealGrounds), reason: written }),
  z.strictObject({ do: z.literal('decide-appeal'), upheld: z.boolean(), reason: written }),
])
const steps = ['call-back', 'put-right', 'answer', 'appeal', 'decide-appeal'] as const

const person = z.object({ id: z.string(), fullName: z.string() })
const at = z.int()
const light = z.enum(['green', 'amber', 'red']).nullable()
const words = z.object({ zh: z.string(), en: z.string() })
const entryReply = z.object({
  no: z.string(),
  openedAt: at,
  window: z.int(),
  windowName: words,
  day: z.string(),
  state: z.enum(['open', 'put-right', 'answered', 'set-aside']),
  reasons: z.array(z.enum(ratingReasons)),
  callBack: z
    .object({
      dueDay: z.string(),
      light,
      doneAt: at.nullable(),
      reached: z.boolean().nullable(),
      note: z.string().nullable(),
    })
    .nullable(),
  putRight: z.object({
    dueDay: z.string(),
    light,
    doneAt: at.nullable(),
    founded: z.boolean().nullable(),
    measure: z.string().nullable(),
  }),
  answer: z.object({ text: z.string(), at }).nullable(),
  ratedAgain: z.int().nullable(),
  appeal: z
    .object({
      ground: z.enum(appealGrounds),
      reason: z.string(),
      by: person,
      at,
      decision: z.object({ upheld: z.boolean(), reason: z.string(), by: person, at }).nullable(),
    })
    .nullable(),
  overdue: z.array(z.enum(['call-back', 'put-right'])),
  told: z.object({ text: z.string().nullable(), phone: z.string().nullable() }).nullable(),
  visit: z.object({ visit: z.string(), case: z.string().nullable(), level: z.int() }).nullable(),
  entries: z.array(z.object({ at, by: person.nullable(), what: z.string() })),
  may: z.array(z.enum(steps)),
})
type EntryReply = z.input<typeof entryReply>

const workers = ['inspector', 'manager']
const params = z.object({ no: z.string().regex(/^\d{8}-F\d{3,5}$/) })
const listQuery = z.strictObject({
  show: z.enum(['open', 'all']).default('open'),
  after: params.shape.no.optional(),
})
const atOnce = 50

/** The desk for negative ratings. Nobody who works at a window sees anything of it: README.md says why. */
export function deskRoutes(parts: DeskRouteParts): Route[] {
  const { spine, tables } = parts
  const found = (no: string) => {
    const row = tables.followUp(no)
    if (!row) throw new Refused({ code: 'unknown-follow-up' })
    return row
  }
  return [
    route({
      method: 'get',
      path: '/api/desk',
      about: 'Negative ratings at the desk, the most urgent first.',
      who: workers,
      query: listQuery,
      reply: z.object({ entries: z.array(entryReply), next: z.string().nullable() }),
      run({ query: { show, after }, who }) {
        const from = after === undefined ? null : found(after)
        const rows = show === 'open' ? tables.toDo(from, atOnce) : tables.newest(from, atOnce)
        const next = rows.length === atOnce ? (rows.at(-1)?.followUp ?? null) : null
        return { body: { entries: rows.map((row) => replyOf(parts, row, who)), next } }
      },
    }),
    route({
      method: 'get',
      path: '/api/desk/{no}',
      about: 'One negative rating with all that was done.',
      who: workers,
      params,
      reply: entryReply,
      run: ({ params: { no }, who }) => ({ body: replyOf(parts, found(no), who) }),
    }),
    route({
      method: 'post',
      path: '/api/desk/{no}',
      about: 'Calls back, puts right, answers, appeals for the window, or decides an appeal.',
      who: workers,
      params,
      body: step,
      reply: entryReply,
      async run({ params: { no }, body, who, by }) {
        accepted(
          await spine.execute(by, (): Result<Decision<DeskEvent, null>, DeskRefusal> => {
            const entry = tables.followUp(no)
            if (!entry) return refuse({ code: 'unknown-follow-up' })
            return takeDeskStep(entry, body satisfies DeskStep, personAt(parts, entry, who))
          }),
        )
        return { body: replyOf(parts, found(no), who) }
      },
    }),
  ]
}

const personAt = ({ satAt }: DeskRouteParts, { window, day }: FollowUpRow, { id, role }: Person) => ({
  id,
  role,
  satThere: satAt(id, window, day),
})

function replyOf(parts: DeskRouteParts, row: FollowUpRow, who: Person): EntryReply {
  const now = parts.now()
  const inspects = mayOpenRows(who.role)
  const given = parts.reasonsOf(row.case ?? row.visit)
  const named = (id: StaffId) => ({ id, fullName: parts.nameOf(id) ?? id })
  const here = personAt(parts, row, who)
  const over = row.state === 'set-aside'
  const lightUntil = (due: FollowUpRow['callBackDue'], doneAt: Millis | null) =>
    over || doneAt !== null ? null : lightOf(due, now)
  return {
    no: row.followUp,
    openedAt: row.openedAt,
    window: row.window,
    windowName: parts.windowName(row.window),
    day: row.day,
    state: row.state,
    reasons: [...(given?.reasons ?? [])],
    callBack: row.callBackDue && {
      dueDay: row.callBackDue.day,
      light: lightUntil(row.callBackDue, row.calledAt),
      doneAt: row.calledAt,
      reached: row.reached,
      note: row.callNote,
    },
    putRight: {
      dueDay: row.putRightDue.day,
      light: lightUntil(row.putRightDue, row.doneAt),
      doneAt: row.doneAt,
      founded: row.founded,
      measure: row.measure,
    },
    answer: row.answer !== null && row.answeredAt !== null ? { text: row.answer, at: row.answeredAt } : null,
    ratedAgain: inspects ? row.againLevel : null,
    appeal: appealOf(row, named),
    overdue: [...row.late],
    told: given?.person ? parts.read(given.person as PersonId) : null,
    visit: inspects ? { visit: row.visit, case: row.case, level: row.level } : null,
    entries: parts.tables
      .entriesOf(row.followUp)
      .map(({ at, staff, what }) => ({ at, by: staff && named(staff), what })),
    may: steps.filter((one) => whyNot(row, one, here) === null),
  }
}

function appealOf(
  row: FollowUpRow,
  named: (id: StaffId) => { id: string; fullName: string },
): EntryReply['appeal'] {
  const { appealGround: ground, appealReason: reason, appealedBy, appealedAt } = row
  if (ground === null || reason === null || appealedBy === null || appealedAt === null) return null
  const { upheld, decisionReason, decidedBy, decidedAt } = row
  const decided = upheld !== null && decisionReason !== null && decidedBy !== null && decidedAt !== null
  const decision = decided ? { upheld, reason: decisionReason, by: named(decidedBy), at: decidedAt } : null
  return { ground, reason, by: named(appealedBy), at: appealedAt, decision }
}
