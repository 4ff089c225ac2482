import { z } from 'zod'
import type { Light } from '../cases/events.ts'
import { lightOf } from '../cases/lights.ts'
import { type HallDay, hallDay, type Millis } from '../core/ids.ts'
import { channels, ratingReasons } from '../ratings/events.ts'
import type { FollowUpRow } from './follow-up-row.ts'
import { clocksOf } from './limits.ts'
import type { DeskTables } from './tables.ts'

export const followUpStates = ['open', 'put-right', 'answered', 'set-aside'] as const

/** What a list is narrowed by in the tables; all that are named hold together. */
export interface DeskFilter {
  /** Days of the visit, both included. */
  readonly from?: HallDay | undefined
  readonly to?: HallDay | undefined
  readonly window?: number | undefined
  readonly item?: string | undefined
  readonly channel?: string | undefined
  readonly state?: FollowUpRow['state'] | undefined
  readonly putRight?: boolean | undefined
  readonly answered?: boolean | undefined
  /** Whether the citizen rated once more. */
  readonly again?: boolean | undefined
  /** Whether the second rating is a satisfied one; without a second rating neither. */
  readonly satisfied?: boolean | undefined
  readonly setAside?: boolean | undefined
}

const day = z.iso.date().transform(hallDay)
const yesOrNo = z
  .enum(['true', 'false'])
  .transform((word) => word === 'true')
  .optional()

export const deskFilter = {
  from: day.optional().describe('first day of the visits'),
  to: day.optional().describe('last day of the visits'),
  window: z.coerce.number().int().min(1).max(999).optional(),
  item: z.string().max(64).optional().describe('the empty text for visits without an item'),
  channel: z.enum(channels).optional(),
  state: z.enum(followUpStates).optional(),
  putRight: yesOrNo,
  answered: yesOrNo,
  again: yesOrNo.describe('rated once more; inspectors only'),
  satisfied: yesOrNo.describe('by the second rating; inspectors only'),
  setAside: yesOrNo,
  light: z.enum(['green', 'amber', 'red']).optional().describe('the most urgent clock'),
  reason: z.enum(ratingReasons).optional(),
}

const urgency: readonly Light[] = ['red', 'amber', 'green']

/** The most urgent light of all clocks that run; null where none does. */
export function lightOfRow(row: FollowUpRow, at: Millis): Light | null {
  const lights = clocksOf(row).flatMap(({ runs, due }) => (runs ? lightOf(due, at) : []))
  return urgency.find((light) => lights.includes(light)) ?? null
}

export interface DeskPage {
  readonly rows: readonly FollowUpRow[]
  /** From where to read on; null where nothing more is there. */
  readonly next: FollowUpRow | null
}

/** Rows that are looked at for one page: whoever looks for the rare one asks again from `next`. */
const lookedAt = 1000
const inOneGo = 100

/**
 * The next page of a list.
 * @param show `open`: what is left to do, the most urgent first; `all`: the newest first
 * @param fits what the tables cannot tell
 */
export function deskPage(
  tables: DeskTables,
  show: 'open' | 'all',
  filter: DeskFilter,
  after: FollowUpRow | null,
  most: number,
  fits: (row: FollowUpRow) => boolean,
): DeskPage {
  const rows: FollowUpRow[] = []
  let last = after
  for (let looked = 0; looked < lookedAt; ) {
    const read = show === 'open' ? tables.toDo(filter, last, inOneGo) : tables.newest(filter, last, inOneGo)
    for (const row of read) {
      last = row
      looked += 1
      if (fits(row)) rows.push(row)
      if (rows.length === most) return { rows, next: row }
    }
    if (read.length < inOneGo) return { rows, next: null }
  }
  return { rows, next: last }
}
