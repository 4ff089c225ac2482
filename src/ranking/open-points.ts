import { counts } from './counts.ts'
import { waitsForSecond } from './enter.ts'
import type { Entry, Finding } from './records.ts'
import { type Rulebook, ruleCounting } from './rulebook.ts'

/** What nobody has decided yet and what would change a month. */
export interface OpenPoints {
  /** Findings that count and that nobody has upheld or dismissed, or whose dismissal waits for a second person. */
  readonly findings: number
  /** Entries whose signature or withdrawal waits for a second person. */
  readonly entries: number
}

export function openPoints(
  rulebook: Rulebook,
  entries: readonly Entry[],
  findings: readonly Finding[],
): OpenPoints {
  const undecided = (one: Finding) =>
    ruleCounting(rulebook, one.rule) !== undefined && (one.upheld === null || waitsForSecond(one))
  const waits = (one: Entry) => one.withdrawnAt === null && (!counts(one) || one.undoing !== null)
  return { findings: findings.filter(undecided).length, entries: entries.filter(waits).length }
}
