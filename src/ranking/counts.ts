import type { EntryNo, WindowNo } from '../core/ids.ts'
import type { Entry, Finding } from './records.ts'
import { type Hundredths, type Rule, type Rulebook, ruleCounting } from './rulebook.ts'

/** What one rule gave or took at one window in a period. */
export interface Counted {
  readonly rule: Rule
  readonly window: WindowNo
  readonly count: number
  /** Negative for a deduction. */
  readonly hundredths: Hundredths
  /** What shows each: findings by their name, entries as `entry-17`. */
  readonly references: readonly string[]
  /** Those of {@link references} that somebody has upheld or signed. */
  readonly upheld: readonly string[]
}

/** How an entry is named among references. */
export const entryReference = (entry: EntryNo) => `entry-${entry}`

/** An entry counts while nobody has withdrawn it, once it has the signatures that it needs. */
export const counts = (entry: Entry) =>
  entry.withdrawnAt === null && (!entry.needsSignature || entry.signedAt !== null)

/**
 * Adds up what counts, by rule and window: entries, and the findings of the system. A finding counts from the
 * moment it is noted, and no more once somebody has dismissed it.
 */
export function countUp(
  rulebook: Rulebook,
  entries: readonly Entry[],
  findings: readonly Finding[],
): Counted[] {
  return rulebook.rules.flatMap((rule) => {
    const lines =
      rule.source.by === 'finding'
        ? findings
            .filter((one) => one.upheld !== false && ruleCounting(rulebook, one.rule) === rule)
            .map((one) => ofFinding(rule, one))
        : entries.filter((one) => isBy(rule, one) && counts(one)).map(ofEntry)
    return [...byWindow(lines)].map(([window, ofWindow]) => summed(rule, window, ofWindow))
  })
}

/** Whether an entry is made by this rule. */
export const isBy = ({ code, source }: Rule, entry: Entry) => source.by === 'entry' && code === entry.rule

interface Line {
  readonly window: WindowNo
  readonly count: number
  readonly hundredths: Hundredths
  readonly reference: string
  readonly upheld: boolean
}

const ofEntry = ({ window, count, hundredths, entry }: Entry): Line => ({
  window,
  count,
  hundredths: count * hundredths,
  reference: entryReference(entry),
  upheld: true,
})

const ofFinding = (rule: Rule, { window, finding, upheld }: Finding): Line => ({
  window,
  count: 1,
  hundredths: rule.points.from,
  reference: finding,
  upheld: upheld === true,
})

function byWindow(lines: readonly Line[]): Map<WindowNo, Line[]> {
  const found = new Map<WindowNo, Line[]>()
  for (const line of lines) found.set(line.window, [...(found.get(line.window) ?? []), line])
  return found
}

function summed(rule: Rule, window: WindowNo, lines: readonly Line[]): Counted {
  const counting = rule.once ? lines.slice(0, 1).map(one) : lines
  return {
    rule,
    window,
    count: counting.reduce((sum, { count }) => sum + count, 0),
    hundredths: counting.reduce((sum, { hundredths }) => sum + hundredths, 0),
    references: counting.map(({ reference }) => reference),
    upheld: counting.filter(({ upheld }) => upheld).map(({ reference }) => reference),
  }
}

/** The same, counted once. */
const one = (line: Line): Line => ({ ...line, count: 1, hundredths: line.hundredths / line.count })
