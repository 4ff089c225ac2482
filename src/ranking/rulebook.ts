import type { FindingRule } from '../cases/events.ts'
import type { HallDay } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import type { MonthRules } from './month-input.ts'

/** Points in steps of 0.01, as a whole number: −50 takes half a point. */
export type Hundredths = number

/** A part of the scorecard (regulations, quarterly scorecard): begins with points and stays within its bounds. */
export interface Category {
  readonly code: string
  readonly name: Words
  /** 0 for what comes on top. */
  readonly start: Hundredths
  readonly atLeast: Hundredths | null
  readonly atMost: Hundredths | null
}

/** Shares that rules reckon with: cases closed on time; ratings of the good levels among active ratings. */
export const shareNames = ['on-time-share', 'good-share'] as const
export type ShareName = (typeof shareNames)[number]

/** Where a rule's count comes from. */
export type RuleSource =
  /** An inspector enters it, with the evidence. */
  | { readonly by: 'entry' }
  /** The system finds it; it counts unless an inspector dismisses it. */
  | { readonly by: 'finding'; readonly finding: FindingRule }
  /** Counted once for every full `every` percentage points under `under`. */
  | { readonly by: 'sum'; readonly share: ShareName; readonly under: number; readonly every: number }

export interface Rule {
  readonly code: string
  readonly category: string
  readonly name: Words
  /** For each case, day or unit; `from` and `to` differ where the inspector chooses. Deductions are negative. */
  readonly points: { readonly from: Hundredths; readonly to: Hundredths }
  readonly source: RuleSource
  /** An entry counts only once a second person has signed it; two people withdraw it, or dismiss a finding. */
  readonly secondSignature: boolean
  /** In the month it is counted for 1 000 visits. */
  readonly growsWithVolume: boolean
  /** Where it is upheld, the window cannot be a model window of that month. */
  readonly serious: boolean
  /** Counts at most once in a period. */
  readonly once: boolean
}

/** The scoring rules as data (考核办法). */
export interface Rulebook {
  readonly name: Words
  /** A quarter passes with this many points. */
  readonly passAt: Hundredths
  /** Levels that the good share counts. */
  readonly goodLevels: readonly number[]
  readonly categories: readonly Category[]
  readonly rules: readonly Rule[]
  readonly month: MonthRules
}

/**
 * A rulebook as the journal has it. Those of earlier programs lack numbers that came later; here they get the ones
 * with which they mean what they meant.
 */
export function rulebookOf(text: string): Rulebook {
  const { month, ...rest } = JSON.parse(text) as Rulebook
  const voice = { ...month.voice, meanFrom: month.voice.meanFrom ?? 1 }
  const timeliness = { ...month.timeliness, priorVisits: month.timeliness.priorVisits ?? 0 }
  return { ...rest, month: { ...month, voice, timeliness } }
}

/** A rulebook as it was adopted. */
export interface AdoptedRulebook {
  /** From 1. */
  readonly version: number
  readonly from: HallDay
  readonly rulebook: Rulebook
}

/**
 * The rulebook that a period is scored by: the newest one in force when the period began; the first one for what
 * lies before it. Undefined only where none was ever adopted.
 */
export function inForce<R extends Pick<AdoptedRulebook, 'from' | 'version'>>(
  adopted: readonly R[],
  firstDay: string,
): R | undefined {
  const inOrder = [...adopted].sort((a, b) => a.version - b.version)
  return inOrder.filter(({ from }) => from <= firstDay).at(-1) ?? inOrder[0]
}

/** What a finding was called before it had a name of its own. */
const calledBefore: Readonly<Partial<Record<string, FindingRule>>> = { 'asked-twice-accepted': 'asked-twice' }

/** The rule that counts a finding: its own, or in a rulebook that does not know its name, that of its former name. */
export function ruleCounting({ rules }: Rulebook, finding: string): Rule | undefined {
  const ruleOf = (name: string | undefined) =>
    rules.find(({ source }) => source.by === 'finding' && source.finding === name)
  return ruleOf(finding) ?? ruleOf(calledBefore[finding])
}
