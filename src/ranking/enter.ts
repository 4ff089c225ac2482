import type { Decision } from '../core/execute.ts'
import type { EntryNo, HallDay, StaffId, WindowNo } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { RankingEvent } from './events.ts'
import { monthOf } from './period.ts'
import type { Entry, Finding } from './records.ts'
import type { RankingRefusal } from './refusals.ts'
import { type Rulebook, ruleCounting } from './rulebook.ts'

/** What an inspector wants to enter. */
export interface EntryOrder {
  readonly rule: string
  readonly window: WindowNo
  readonly day: HallDay
  readonly count: number
  /** Null where the rule leaves no choice. */
  readonly hundredths: number | null
  readonly evidence: string
}

/** Whoever decides, and whether they sat at the window of it in its month. */
export interface Decider {
  readonly staff: StaffId
  readonly satThere: boolean
}

type Answer<A> = Result<Decision<RankingEvent, A>, RankingRefusal>

export interface EntryFacts {
  /** In force when the month of the entry's day began. */
  readonly rulebook: Rulebook
  readonly windows: readonly WindowNo[]
  readonly today: HallDay
  readonly next: EntryNo
  /** All of the entry's day. */
  readonly sameDay: readonly Entry[]
}

/** Enters what no log can know: a rule, where, when, how often, and what shows it. */
export function makeEntry(facts: EntryFacts, by: Decider, order: EntryOrder): Answer<EntryNo> {
  const rule = facts.rulebook.rules.find(({ code }) => code === order.rule)
  if (!rule) return refuse({ code: 'unknown-rule' })
  if (rule.source.by !== 'entry') return refuse({ code: 'rule-not-entered' })
  if (!facts.windows.includes(order.window)) return refuse({ code: 'unknown-window' })
  if (order.day > facts.today) return refuse({ code: 'day-not-over', today: facts.today })
  if (by.satThere) return refuse({ code: 'sat-there-that-month', month: monthOf(order.day) })
  const { from, to } = rule.points
  const hundredths = order.hundredths ?? (from === to ? from : null)
  if (hundredths === null || hundredths < Math.min(from, to) || hundredths > Math.max(from, to)) {
    return refuse({ code: 'points-out-of-range', from, to })
  }
  const same = facts.sameDay.find((one) => one.withdrawnAt === null && isSame(one, { ...order, hundredths }))
  if (same) return refuse({ code: 'entry-made-already', entry: same.entry })
  const { next: entry } = facts
  const needsSignature = rule.secondSignature
  return ok({
    events: [{ type: 'entry-made', ...order, entry, hundredths, staff: by.staff, needsSignature }],
    answer: entry,
  })
}

/** Whether both say the same of the same window: one breach, told twice. */
function isSame(one: Entry, order: EntryOrder): boolean {
  return (['rule', 'window', 'day', 'count', 'hundredths', 'evidence'] as const).every(
    (name) => one[name] === order[name],
  )
}

/** A second person has looked at the evidence and signs; where its withdrawal was asked for, it stays. */
export function signEntry(entry: Entry | null, by: Decider): Answer<null> {
  if (!entry) return refuse({ code: 'unknown-entry' })
  if (entry.withdrawnAt !== null) return refuse({ code: 'entry-withdrawn-already' })
  if (!entry.needsSignature) return refuse({ code: 'entry-needs-no-signature' })
  if (entry.signedAt !== null && !entry.undoing) return refuse({ code: 'entry-signed-already' })
  if (entry.staff === by.staff) return refuse({ code: 'own-entry' })
  if (by.satThere) return refuse({ code: 'sat-there-that-month', month: monthOf(entry.day) })
  return ok({ events: [{ type: 'entry-signed', entry: entry.entry, staff: by.staff }], answer: null })
}

/**
 * The entry was wrong: it stays in the record and counts no more. What counts since a second person signed it goes on
 * counting until a second person withdraws it too.
 */
export function withdrawEntry(entry: Entry | null, by: Decider, reason: string): Answer<null> {
  if (!entry) return refuse({ code: 'unknown-entry' })
  if (entry.withdrawnAt !== null) return refuse({ code: 'entry-withdrawn-already' })
  if (by.satThere) return refuse({ code: 'sat-there-that-month', month: monthOf(entry.day) })
  const withdrawal = { entry: entry.entry, staff: by.staff, reason }
  if (entry.signedAt !== null) {
    if (!entry.undoing)
      return ok({ events: [{ type: 'entry-withdrawal-asked', ...withdrawal }], answer: null })
    if (entry.undoing.staff === by.staff) return refuse({ code: 'undoing-needs-another' })
  }
  return ok({ events: [{ type: 'entry-withdrawn', ...withdrawal }], answer: null })
}

/** Whether somebody asked for the dismissal of a finding, and a second person has to say yes or no. */
export const waitsForSecond = ({ undoing, upheld }: Finding) => undoing !== null && upheld !== false

/**
 * Upholds or dismisses what the system found; a later decision replaces an earlier one. Where the rule asks for a
 * second signature, it takes two people to dismiss.
 * @param rulebook in force when the month of the finding began
 * @param by an inspector; anybody else may only answer where an inspector asked for a dismissal
 */
export function decideFinding(
  finding: Finding | null,
  rulebook: Rulebook,
  by: Decider & { readonly inspects: boolean },
  upheld: boolean,
  reason: string,
): Answer<null> {
  if (!finding) return refuse({ code: 'unknown-finding' })
  if (by.satThere) return refuse({ code: 'sat-there-that-month', month: monthOf(finding.day) })
  const waits = waitsForSecond(finding)
  if (!by.inspects && !waits) return refuse({ code: 'dismissal-not-asked' })
  if (finding.upheld === upheld && !waits) return refuse({ code: 'finding-decided-so-already' })
  const decision = { finding: finding.finding, staff: by.staff, reason }
  if (!upheld && waits && finding.undoing?.staff === by.staff)
    return refuse({ code: 'undoing-needs-another' })
  if (!upheld && !waits && ruleCounting(rulebook, finding.rule)?.secondSignature) {
    return ok({ events: [{ type: 'finding-dismissal-asked', ...decision }], answer: null })
  }
  return ok({ events: [{ type: 'finding-decided', ...decision, upheld }], answer: null })
}
