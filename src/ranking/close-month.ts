import type { Decision } from '../core/execute.ts'
import type { HallDay, StaffId } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { editionChanges, modelsOf } from './edition.ts'
import type { RankingEvent } from './events.ts'
import type { Month } from './month-input.ts'
import { closesFrom } from './period.ts'
import type { RankedMonth } from './ranked-month.ts'
import type { RankingRefusal } from './refusals.ts'

/** A month reckoned at one moment of the journal, by a thread that only reads. */
export interface ReckonedMonth {
  readonly month: Month
  /** The last row that it used, and its hash. */
  readonly seq: number
  readonly hash: string
  /** Version of the rulebook. */
  readonly rulebook: number
  /** RFC 8785 texts. */
  readonly input: string
  readonly result: string
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
  /** RFC 8785 text. */
  readonly result: string
}

/** Whether a month may be closed at all; asked before it is reckoned, and again when it is. */
export function closable(
  month: Month,
  today: HallDay,
  last: Pick<LastEdition, 'edition'> | null,
  order: CloseOrder,
): Result<null, RankingRefusal> {
  const from = closesFrom(month)
  if (today < from) return refuse({ code: 'month-not-closable-yet', from })
  const next = (last?.edition ?? 0) + 1
  if (order.edition !== next) return refuse({ code: 'not-the-next-edition', next })
  if (next > 1 && order.reason === null) return refuse({ code: 'correction-needs-reason' })
  return ok(null)
}

/** Freezes a month as it was reckoned. A later edition needs a reason, and says what is otherwise. */
export function closeMonth(
  reckoned: ReckonedMonth,
  today: HallDay,
  last: LastEdition | null,
  order: CloseOrder,
): Result<Decision<RankingEvent, null>, RankingRefusal> {
  const may = closable(reckoned.month, today, last, order)
  if (!may.ok) return may
  const result = JSON.parse(reckoned.result) as RankedMonth
  if (result.hall.visits === 0) return refuse({ code: 'month-without-visits' })
  if (last?.result === reckoned.result) {
    return refuse({ code: 'month-unchanged', edition: last.edition })
  }
  const { edition, staff } = order
  const reason = last ? order.reason : null
  const changes = last ? editionChanges(JSON.parse(last.result) as RankedMonth, result) : []
  const models = modelsOf(result)
  return ok({
    events: [{ type: 'month-closed', ...reckoned, edition, staff, reason, changes, models }],
    answer: null,
  })
}
