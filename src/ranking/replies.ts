import type { StaffId } from '../core/ids.ts'
import type { PersonReply } from '../server/case-requests.ts'
import type {
  EditionReply,
  EntryReply,
  FindingReply,
  RulebookReply,
  ScorecardReply,
} from '../server/ranking-requests.ts'
import { counts } from './counts.ts'
import { waitsForSecond } from './enter.ts'
import type { Edition, Entry, Finding, Undoing } from './records.ts'
import { type AdoptedRulebook, type Rulebook, ruleCounting } from './rulebook.ts'
import type { Scorecard } from './scorecard.ts'

/** The full name of somebody; their sign-in name where they have no account any more. */
export type NameOf = (staff: StaffId) => string

const person = (id: StaffId, nameOf: NameOf): PersonReply => ({ id, fullName: nameOf(id) })

export function rulebookReply({ version, from, rulebook }: AdoptedRulebook): RulebookReply {
  const { name, passAt, categories, rules, month } = rulebook
  return {
    version,
    from,
    name,
    passHundredths: passAt,
    categories: categories.map(({ code, name, start, atLeast, atMost }) => ({
      code,
      name,
      startHundredths: start,
      atLeastHundredths: atLeast,
      atMostHundredths: atMost,
    })),
    rules: rules.map(({ points, source, ...rule }) => ({
      ...rule,
      hundredths: points,
      source: source.by,
      sum: source.by === 'sum' ? { under: source.under, every: source.every } : null,
    })),
    month,
  }
}

export function entryReply(entry: Entry, nameOf: NameOf): EntryReply {
  const { needsSignature: _, staff, madeAt, signedBy, signedAt, withdrawnBy, withdrawnAt, ...rest } = entry
  const { withdrawnReason, undoing, ...shown } = rest
  return {
    ...shown,
    by: person(staff, nameOf),
    at: madeAt,
    state: stateOf(entry),
    withdrawal: undoingReply(undoing, nameOf),
    signed: signedBy !== null && signedAt !== null ? { by: person(signedBy, nameOf), at: signedAt } : null,
    withdrawn:
      withdrawnBy !== null && withdrawnAt !== null
        ? { by: person(withdrawnBy, nameOf), at: withdrawnAt, reason: withdrawnReason ?? '' }
        : null,
  }
}

function stateOf(entry: Entry): EntryReply['state'] {
  if (entry.withdrawnAt !== null) return 'withdrawn'
  if (!counts(entry)) return 'waits-for-signature'
  return entry.undoing ? 'waits-for-withdrawal' : 'counts'
}

const undoingReply = (undoing: Undoing | null, nameOf: NameOf) =>
  undoing && { by: person(undoing.staff, nameOf), at: undoing.at, reason: undoing.reason }

export function findingReply(found: Finding, rulebook: Rulebook, nameOf: NameOf): FindingReply {
  const { finding, rule: what, window, day, evidence, notedAt, upheld, decidedBy, decidedAt, reason } = found
  const counting = ruleCounting(rulebook, what)
  const decided = upheld !== null && decidedBy !== null && decidedAt !== null
  return {
    finding,
    what,
    rule: counting?.code ?? null,
    window,
    day,
    case: found.case,
    visit: found.visit,
    evidence,
    at: notedAt,
    dismissal: undoingReply(found.undoing, nameOf),
    waits: waitsForSecond(found),
    decision: decided ? { upheld, by: person(decidedBy, nameOf), at: decidedAt, reason: reason ?? '' } : null,
  }
}

export function editionReply(one: Edition, nameOf: NameOf): EditionReply {
  const { month: _, staff, ...rest } = one
  return { ...rest, by: person(staff, nameOf) }
}

export function scorecardReply({
  window,
  points,
  passed,
  categories,
  notCounted,
}: Scorecard): ScorecardReply {
  return {
    window,
    hundredths: points,
    passed,
    categories: categories.map(({ category, start, points: now, unbounded, lines }) => ({
      category,
      startHundredths: start,
      hundredths: now,
      unboundedHundredths: unbounded,
      lines,
    })),
    notCounted: notCounted.map(({ window: _, ...one }) => one),
  }
}
