import { z } from 'zod'
import { type HallDay, type Millis, millis } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import type { Person } from '../core/route.ts'
import type { HallEvent, TopicEvent } from '../events.ts'
import type { AuditTables } from './tables.ts'

export interface AuditParts {
  readonly tables: AuditTables
  readonly now: () => Millis
  readonly today: () => HallDay
  readonly timeZone: string
  readonly topicOf: (recorded: Recorded<HallEvent>) => TopicEvent['topic']
  /** First instant of a hall day. */
  readonly startOf: (day: string) => Millis
  /** Full name of an account; null for one that is gone. */
  readonly nameOf: (staff: string) => string | null
}

const dayMs = 24 * 3_600_000
const lookBackDays = 31
const lookBackAtMostDays = 400

const day = z.iso.date()
export const auditQuery = z.strictObject({
  case: z.string().max(40).optional(),
  person: z.string().max(64).optional().describe('sign-in name'),
  window: z.coerce.number().int().min(1).max(999).optional(),
  from: day.optional().describe('hall day; without it the last 31 days, and the whole life of a case'),
  to: day.optional().describe('hall day, included'),
})

/**
 * What fits and may be seen, newest first.
 * @param before journal number of the last entry that was read; null for the first page
 */
export function auditPage(
  { tables, now, startOf, topicOf }: AuditParts,
  asked: z.output<typeof auditQuery>,
  who: Person,
  before: number | null,
  most: number,
): Recorded<HallEvent>[] {
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
    before: before ?? Number.MAX_SAFE_INTEGER,
  })
  const entries: Recorded<HallEvent>[] = []
  for (const recorded of found) {
    if (!maySee(who, topicOf(recorded))) continue
    entries.push(recorded)
    if (entries.length === most) break
  }
  return entries
}

const ofRatings: ReadonlySet<string> = new Set<TopicEvent['topic']>(['ratings', 'desk'])

/** Only inspectors may follow a rating to its visit. */
const maySee = ({ role }: Person, topic: TopicEvent['topic']) => role === 'inspector' || !ofRatings.has(topic)

/** Sealed texts, and the months that an edition froze whole. */
const tooLong: ReadonlySet<string> = new Set(['sealed', 'input', 'result'])
/** What opens the citizen's page of a slip is the citizen's, and so is where they rated from. */
const secretOf = ({ type }: HallEvent) =>
  type === 'slip-issued' ? 'token' : type === 'visit-rated' ? 'sender' : null

export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>

/** What an event says in plain values. */
export function detailsOf(event: HallEvent): AuditDetails {
  const { type: _, ...rest } = event
  const secret = secretOf(event)
  const plain = Object.entries(rest).filter(
    (entry): entry is [string, AuditDetails[string]] => entry[1] === null || typeof entry[1] !== 'object',
  )
  return Object.fromEntries(plain.filter(([name]) => !tooLong.has(name) && name !== secret))
}

/** Full name of whoever caused it; null for what nobody who is known did. */
export const fullNameOf = ({ by }: Recorded<HallEvent>, nameOf: AuditParts['nameOf']): string | null =>
  by.startsWith('staff:') ? nameOf(by.slice('staff:'.length)) : null
