import { canonicalText } from '../core/canonical.ts'
import type { Decision } from '../core/execute.ts'
import type { HallDay } from '../core/ids.ts'
import type { RankingEvent } from './events.ts'
import type { AdoptedRulebook, Rulebook } from './rulebook.ts'

/** Takes a rulebook that says something new as the next version, in force for periods that begin today or later. */
export function adoptRulebook(
  adopted: readonly AdoptedRulebook[],
  rulebook: Rulebook,
  today: HallDay,
): Decision<RankingEvent, null> {
  const last = adopted.at(-1)
  if (last && canonicalText(last.rulebook) === canonicalText(rulebook)) return { events: [], answer: null }
  const version = (last?.version ?? 0) + 1
  return { events: [{ type: 'rulebook-adopted', version, from: today, rulebook }], answer: null }
}
