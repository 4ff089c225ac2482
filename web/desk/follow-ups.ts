import type { DeskEntryReply, DeskLight } from '../../src/server/desk-requests.ts'
import type { RatingReason } from '../../src/server/rating-requests.ts'

/** What of a list is looked for; what is not set fits everything. */
export interface Wanted {
  readonly window?: number | null
  readonly light?: DeskLight
  readonly state?: DeskEntryReply['state']
  readonly reason?: RatingReason
}

const urgency: readonly DeskLight[] = ['red', 'amber', 'green']

/** The most urgent light of an entry's clocks; null where none runs. */
export function lightOf({
  callBack,
  putRight,
}: Pick<DeskEntryReply, 'callBack' | 'putRight'>): DeskLight | null {
  return urgency.find((light) => callBack?.light === light || putRight.light === light) ?? null
}

/** The entries that fit, in their order. */
export function thoseThatFit(
  entries: readonly DeskEntryReply[],
  { window, light, state, reason }: Wanted,
): DeskEntryReply[] {
  return entries.filter(
    (entry) =>
      (!window || entry.window === window) &&
      (!light || lightOf(entry) === light) &&
      (!state || entry.state === state) &&
      (!reason || entry.reasons.includes(reason)),
  )
}

/** Whether an appeal waits for an inspector. */
export const awaitsDecision = ({ appeal }: Pick<DeskEntryReply, 'appeal'>) =>
  appeal !== null && appeal.decision === null
