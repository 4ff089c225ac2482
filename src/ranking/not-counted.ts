import type { WindowNo } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import { counts, isBy } from './counts.ts'
import { daysOfMonth, monthOf } from './period.ts'
import type { Entry, Finding } from './records.ts'
import { type AdoptedRulebook, inForce, type Rule, ruleCounting } from './rulebook.ts'

/** What counts in its month but not in its quarter: the version that the quarter is scored by has no such rule. */
export interface NotCounted {
  readonly window: WindowNo
  readonly rule: string
  readonly name: Words
  /** The version that has it. */
  readonly version: number
  readonly references: readonly string[]
}

interface Quarter {
  readonly adopted: AdoptedRulebook
  readonly versions: readonly AdoptedRulebook[]
  readonly entries: readonly Entry[]
  readonly findings: readonly Finding[]
}

/** By window and rule, so that nothing that somebody entered disappears without a word. */
export function notCounted({ adopted, versions, entries, findings }: Quarter): NotCounted[] {
  const { rules } = adopted.rulebook
  const left = [
    ...entries
      .filter((entry) => counts(entry) && !rules.some((rule) => isBy(rule, entry)))
      .flatMap((entry) => {
        const found = versions.findLast(({ rulebook }) => rulebook.rules.some((rule) => isBy(rule, entry)))
        const rule = found?.rulebook.rules.find((one) => isBy(one, entry))
        return ofRule(found, rule, entry.window, `entry-${entry.entry}`)
      }),
    ...findings
      .filter(({ rule, upheld }) => upheld !== false && !ruleCounting(adopted.rulebook, rule))
      .flatMap(({ rule, window, day, finding }) => {
        const found = inForce(versions, daysOfMonth(monthOf(day)).first)
        return ofRule(found, found && ruleCounting(found.rulebook, rule), window, finding)
      }),
  ]
  return [...Map.groupBy(left, ({ window, rule }) => `${window} ${rule}`).values()].flatMap((same) =>
    same.slice(0, 1).map((one) => ({ ...one, references: same.flatMap(({ references }) => references) })),
  )
}

const ofRule = (
  of: AdoptedRulebook | undefined,
  rule: Rule | undefined,
  window: WindowNo,
  reference: string,
): NotCounted[] =>
  of && rule
    ? [{ window, rule: rule.code, name: rule.name, version: of.version, references: [reference] }]
    : []
