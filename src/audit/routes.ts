import { z } from 'zod'
import { type Millis, millis } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { type Person, type Route, route } from '../core/route.ts'
import type { HallEvent, TopicEvent } from '../events.ts'
import type { AuditTables } from './tables.ts'

export interface AuditRouteParts {
  readonly tables: AuditTables
  readonly now: () => Millis
  readonly topicOf: (recorded: Recorded<HallEvent>) => TopicEvent['topic']
  /** First instant of a hall day. */
  readonly startOf: (day: string) => Millis
  /** Full name of an account; null for one that is gone. */
  readonly nameOf: (staff: string) => string | null
}

const dayMs = 24 * 3_600_000
const lookBackDays = 31
const lookBackAtMostDays = 400
const entriesAtMost = 100

const day = z.iso.date()
const query = z.strictObject({
  case: z.string().max(40).optional(),
  person: z.string().max(64).optional().describe('sign-in name'),
  window: z.coerce.number().int().min(1).max(999).optional(),
  from: day.optional().describe('hall day; without it the last 31 days, and the whole life of a case'),
  to: day.optional().describe('hall day, included'),
  before: z.coerce.number().int().min(1).optional().describe('`next` of the page before'),
})
const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const reply = z.object({
  entries: z.array(
    z.object({
      seq: z.int(),
      at: z.int(),
      by: z.string(),
      fullName: z.string().nullable(),
      what: z.string().describe('type of the event'),
      details: z.record(z.string(), value),
    }),
  ),
  next: z.int().nullable(),
})

/** Who did what: by case, person, window and time. */
export function auditRoutes(parts: AuditRouteParts): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/audit',
      about: 'Who did what, newest first: by case, person, window and time.',
      who: ['inspector', 'manager', 'admin'],
      query,
      reply,
      run: ({ query: asked, who }) => ({ body: search(parts, asked, who) }),
    }),
  ]
}

function search(parts: AuditRouteParts, asked: z.output<typeof query>, who: Person): z.input<typeof reply> {
  const { tables, now, startOf } = parts
  const to = asked.to === undefined ? now() + 1 : startOf(asked.to) + dayMs
  const lookBack = asked.case === undefined ? lookBackDays * dayMs : to
  const earliest = asked.case === undefined ? to - lookBackAtMostDays * dayMs : 0
  const from = Math.max(earliest, asked.from === undefined ? to - lookBack : startOf(asked.from))
  const found = tables.search({
    case: asked.case ?? null,
    person: asked.person === undefined ? null : `staff:${asked.person}`,
    window: asked.window ?? null,
    from: millis(from),
    to: millis(to),
    before: asked.before ?? Number.MAX_SAFE_INTEGER,
  })
  const entries: z.input<typeof reply>['entries'] = []
  for (const recorded of found) {
    if (!maySee(who, parts.topicOf(recorded))) continue
    if (entries.length === entriesAtMost) return { entries, next: entries.at(-1)!.seq }
    entries.push(entryOf(recorded, parts.nameOf))
  }
  return { entries, next: null }
}

/** Sealed texts, and the months that an edition froze whole. */
const tooLong: ReadonlySet<string> = new Set(['sealed', 'input', 'result'])
const ofRatings: ReadonlySet<string> = new Set<TopicEvent['topic']>(['ratings', 'desk'])

/** Only inspectors may follow a rating to its visit. */
const maySee = ({ role }: Person, topic: TopicEvent['topic']) => role === 'inspector' || !ofRatings.has(topic)

function entryOf({ seq, at, by, event }: Recorded<HallEvent>, nameOf: AuditRouteParts['nameOf']) {
  const { type, ...rest } = event
  const plain = Object.entries(rest).filter(
    (entry): entry is [string, z.output<typeof value>] => entry[1] === null || typeof entry[1] !== 'object',
  )
  const fullName = by.startsWith('staff:') ? nameOf(by.slice('staff:'.length)) : null
  return {
    seq,
    at,
    by,
    fullName,
    what: type,
    details: Object.fromEntries(plain.filter(([name]) => !tooLong.has(name))),
  }
}
