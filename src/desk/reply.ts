import { z } from 'zod'
import { lightOf } from '../cases/lights.ts'
import type { HallDay, Millis, PersonId, StaffId, WindowNo } from '../core/ids.ts'
import type { Person } from '../core/route.ts'
import type { Words } from '../core/words.ts'
import { type RatingReason, ratingReasons } from '../ratings/events.ts'
import { mayOpenRows } from '../ratings/who-sees.ts'
import { type DeskPerson, type DeskStep, whyNot } from './decide.ts'
import { againChannels, appealGrounds, type DeskEvent, type DeskTask, deskTasks } from './events.ts'
import type { Call } from './follow-up.ts'
import type { FollowUpRow } from './follow-up-row.ts'
import { clocksOf } from './limits.ts'
import { followUpStates } from './list.ts'
import type { DeskTables, FollowUpEntry } from './tables.ts'

export interface DeskReplyParts {
  readonly tables: DeskTables
  readonly now: () => Millis
  readonly dayOf: (at: Millis) => HallDay
  readonly windowName: (window: WindowNo) => Words
  readonly nameOf: (staff: StaffId) => string | null
  /** The reasons that were given for a rating, and who keeps what was written. */
  readonly reasonsOf: (
    subject: string,
  ) => { readonly reasons: readonly RatingReason[]; readonly persons: readonly string[] } | null
  /** What was written; null once it is forgotten. */
  readonly read: (person: PersonId) => { readonly text: string | null; readonly phone: string | null } | null
  /** Whether somebody sat at a window on a day. */
  readonly satAt: (staff: StaffId, window: WindowNo, day: HallDay) => boolean
}

export const steps = [
  'call-back',
  'put-right',
  'answer',
  'rate-again',
  'appeal',
  'decide-appeal',
] as const satisfies readonly DeskStep['do'][]

const person = z.object({ id: z.string(), fullName: z.string() })
const at = z.int()
const light = z.enum(['green', 'amber', 'red']).nullable()
const words = z.object({ zh: z.string(), en: z.string() })
const clock = { dueDay: z.string(), certain: z.boolean(), light, doneAt: at.nullable() }
export const entryReply = z.object({
  no: z.string(),
  openedOn: z.string(),
  openedAt: at.nullable(),
  window: z.int(),
  windowName: words,
  day: z.string(),
  state: z.enum(followUpStates),
  reasons: z.array(z.enum(ratingReasons)),
  callBack: z
    .object({
      ...clock,
      calls: z.array(z.object({ at, by: person, reached: z.boolean(), note: z.string() })),
    })
    .nullable(),
  putRight: z.object({ ...clock, founded: z.boolean().nullable(), measure: z.string().nullable() }),
  answer: z.object({ ...clock, text: z.string().nullable() }),
  ratedAgain: z
    .object({ level: z.int(), channel: z.enum(againChannels), scan: z.string().nullable() })
    .nullable(),
  appeal: z
    .object({
      ground: z.enum(appealGrounds),
      reason: z.string(),
      by: person,
      at,
      clock: z.object(clock).nullable(),
      decision: z.object({ upheld: z.boolean(), reason: z.string(), by: person, at }).nullable(),
    })
    .nullable(),
  overdue: z.array(z.enum(deskTasks)),
  told: z.object({ text: z.string().nullable(), phone: z.string().nullable() }).nullable(),
  visit: z.object({ visit: z.string(), case: z.string().nullable(), level: z.int() }).nullable(),
  entries: z.array(z.object({ on: z.string(), at: at.nullable(), by: person.nullable(), what: z.string() })),
  may: z.array(z.enum(steps)),
})
type EntryReply = z.input<typeof entryReply>

/** Somebody as decisions about an entry see them. */
export function personAt(
  { satAt, tables }: DeskReplyParts,
  { followUp, window, day }: FollowUpRow,
  { id, role }: Person,
): DeskPerson {
  const handled: readonly string[] = [
    'follow-up-put-right',
    'follow-up-answered',
  ] satisfies DeskEvent['type'][]
  const handledIt = tables
    .entriesOf(followUp)
    .some(({ staff, what }) => staff === id && handled.includes(what))
  return { id, role, satThere: satAt(id, window, day), handledIt }
}

/** The moments at which a citizen did something: a keypad is pressed in the seconds after a service has ended. */
const byCitizens: readonly string[] = [
  'follow-up-opened',
  'follow-up-contact-left',
  'follow-up-rated-again',
] satisfies DeskEvent['type'][]

/** An entry as somebody may see it. */
export function replyOf(parts: DeskReplyParts, row: FollowUpRow, who: Person): EntryReply {
  const now = parts.now()
  const inspects = mayOpenRows(who.role)
  const given = parts.reasonsOf(row.case ?? row.visit)
  const named = (id: StaffId) => ({ id, fullName: parts.nameOf(id) ?? id })
  const here = personAt(parts, row, who)
  const clockOrNull = (task: DeskTask) => {
    const found = clocksOf(row).find((one) => one.task === task)
    if (!found) return null
    const { due, runs, doneAt } = found
    return { dueDay: due.day, certain: due.certain, light: runs ? lightOf(due, now) : null, doneAt }
  }
  const clockOf = (task: 'put-right' | 'answer') => {
    const found = clockOrNull(task)
    if (!found) throw new Error(`${row.followUp} has no limit for ${task}`)
    return found
  }
  const callBack = clockOrNull('call-back')
  const callOf = ({ at: moment, staff, reached, note }: Call) => ({
    at: moment,
    by: named(staff),
    reached,
    note,
  })
  const entryOf = ({ at: moment, staff, what }: FollowUpEntry) => ({
    on: parts.dayOf(moment),
    at: inspects || staff !== null || !byCitizens.includes(what) ? moment : null,
    by: staff && named(staff),
    what,
  })
  return {
    no: row.followUp,
    openedOn: row.openedOn,
    openedAt: inspects ? row.openedAt : null,
    window: row.window,
    windowName: parts.windowName(row.window),
    day: row.day,
    state: row.state,
    reasons: [...(given?.reasons ?? [])],
    callBack: callBack && { ...callBack, calls: row.calls.map(callOf) },
    putRight: { ...clockOf('put-right'), founded: row.founded, measure: row.measure },
    answer: { ...clockOf('answer'), text: row.answer },
    ratedAgain: inspects ? againOf(row) : null,
    appeal: appealOf(row, named, clockOrNull('decide-appeal')),
    overdue: [...row.late],
    told: toldIn(parts, given?.persons ?? []),
    visit: inspects ? { visit: row.visit, case: row.case, level: row.level } : null,
    entries: parts.tables.entriesOf(row.followUp).map(entryOf),
    may: steps.filter((one) => whyNot(row, one, here) === null),
  }
}

/** What was written, the later below; the number that was left last. Null where nothing was, or all is forgotten. */
function toldIn({ read }: DeskReplyParts, persons: readonly string[]): EntryReply['told'] {
  const told = persons.flatMap((one) => read(one as PersonId) ?? [])
  if (told.length === 0) return null
  const text = told.flatMap((one) => one.text ?? []).join('\n')
  return { text: text || null, phone: told.findLast(({ phone }) => phone !== null)?.phone ?? null }
}

function againOf({ againLevel: level, againChannel: channel, againScan: scan }: FollowUpRow) {
  return level === null || channel === null ? null : { level, channel, scan }
}

function appealOf(
  row: FollowUpRow,
  named: (id: StaffId) => { id: string; fullName: string },
  clock: NonNullable<EntryReply['appeal']>['clock'],
): EntryReply['appeal'] {
  const { appealGround: ground, appealReason: reason, appealedBy, appealedAt } = row
  if (ground === null || reason === null || appealedBy === null || appealedAt === null) return null
  const { upheld, decisionReason, decidedBy, decidedAt } = row
  const decided = upheld !== null && decisionReason !== null && decidedBy !== null && decidedAt !== null
  const decision = decided ? { upheld, reason: decisionReason, by: named(decidedBy), at: decidedAt } : null
  return { ground, reason, by: named(appealedBy), at: appealedAt, clock, decision }
}
