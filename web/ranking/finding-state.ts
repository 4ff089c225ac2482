import type { FindingReply } from '../../src/server/ranking-requests.ts'

/** What became of a finding; it counts unless it was dismissed, where need be by two people. */
export type FindingState = 'noted' | 'waits' | 'upheld' | 'dismissed'

export function findingState({ decision, waits }: Pick<FindingReply, 'decision' | 'waits'>): FindingState {
  if (waits) return 'waits'
  if (!decision) return 'noted'
  return decision.upheld ? 'upheld' : 'dismissed'
}
