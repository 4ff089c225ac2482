import type { Decision } from '../core/execute.ts'
import type { HallDay, StaffId, WindowNo } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { EditionChange } from './edition.ts'
import type { RankingEvent } from './events.ts'
import type { Month } from './month-input.ts'
import type { Packed } from './packed.ts'
import { closesFrom } from './period.ts'
import type { RankingRefusal } from './refusals.ts'

/**
 * A month reckoned at one moment of the journal, with all that an edition says: a thread that only reads makes it, so
 * that the closing itself is short.
 */
export interface ReckonedMonth {
  readonly month: Month
  /** The last row that it used, and its hash. */
  readonly seq: number
  readonly hash: string
  /** Version of the rulebook. */
  readonly rulebook: number
  /** Of the whole hall. */
  readonly visits: number
  /** RFC 8785 text of a `RankedMonth`. */
  readonly result: Packed
  readonly models: readonly WindowNo[]
  /** What is otherwise than in the last edition before that moment; none before the first. */
  readonly changes: readonly EditionChange[]
  /** To the digit what the last edition says. */
  readonly unchanged: boolean
}

export interface CloseOrder {
  /** The number that this edition shall have, so that of two who close at once one is told. */
  readonly edition: number
  /** Why another edition is needed; null for the first. */
  readonly reason: string | null
  readonly staff: StaffId
}

/** The last edition of the month; null where it was never closed. */
export interface LastEdition {
  readonly edition: number
}

/** Whether a month may be closed at all; asked before it is reckoned, and again when it is. */
export function closable(
  month: Month,
  today: HallDay,
  last: LastEdition | null,
  order: CloseOrder,
): Result<null, RankingRefusal> {
  const from = closesFrom(month)
  if (today < from) return refuse({ code: 'month-not-closable-yet', from })
  const next = (last?.edition ?? 0) + 1
  if (order.edition !== next) return refuse({ code: 'not-the-next-edition', next })
  if (next > 1 && order.reason === null) return refuse({ code: 'correction-needs-reason' })
  return ok(null)
}

/**
 * Freezes a month as it was reckoned. A later edition needs a reason. That no edition came between the reckoning and
 * this follows from its number: it was asked for before, and is asked for again here.
 */
export function closeMonth(
  reckoned: ReckonedMonth,
  today: HallDay,
  last: LastEdition | null,
  order: CloseOrder,
): Result<Decision<RankingEvent, null>, RankingRefusal> {
  const may = closable(reckoned.month, today, last, order)
  if (!may.ok) return may
  const { visits, unchanged, ...frozen } = reckoned
  if (visits === 0) return refuse({ code: 'month-without-visits' })
  if (last && unchanged) return refuse({ code: 'month-unchanged', edition: last.edition })
  const { edition, staff } = order
  const reason = last ? order.reason : null
  return ok({ events: [{ type: 'month-closed', ...frozen, edition, staff, reason }], answer: null })
}
