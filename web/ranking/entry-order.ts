import type { EntryRequest, RuleReply } from '../../src/server/ranking-requests.ts'

/** What stands in the form of a new entry; `points` only where the rule has a range. */
export interface FilledEntry {
  readonly rule: string
  readonly window: number
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly count: number
  readonly points?: number | null
  readonly evidence: string
}

/** Whether the inspector chooses the points. */
export const hasRange = ({ hundredths: { from, to } }: RuleReply) => from !== to

/** The request that the form asks for. */
export function entryOrder({ points, evidence, ...filled }: FilledEntry, rule: RuleReply): EntryRequest {
  const chosen = hasRange(rule) && typeof points === 'number' ? { hundredths: Math.round(points * 100) } : {}
  return { ...filled, ...chosen, evidence: evidence.trim() }
}
