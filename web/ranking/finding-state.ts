import type { FindingReply } from '../../src/server/ranking-requests.ts'

/** What became of a finding; it counts unless it was dismissed. */
export type FindingState = 'noted' | 'upheld' | 'dismissed'

export function findingState({ decision }: Pick<FindingReply, 'decision'>): FindingState {
  if (!decision) return 'noted'
  return decision.upheld ? 'upheld' : 'dismissed'
}
