import type { FindingRule } from '../../src/cases/events.ts'
import { findingId, hallDay, windowNo } from '../../src/core/ids.ts'
import { ok } from '../../src/core/result.ts'
import type { StoryHall } from '../stories/story-hall.ts'

/** The case log has noticed a breach at a window. */
export async function noted(hall: StoryHall, rule: FindingRule, window: number, day: string): Promise<void> {
  const finding = {
    type: 'finding-noted',
    finding: findingId(`${rule}/story`),
    rule,
    case: null,
    visit: null,
    window: windowNo(window),
    staff: null,
    day: hallDay(day),
    evidence: { asked: 2 },
  } as const
  await hall.hall.core.spine.execute('hall', () => ok({ events: [finding], answer: null }))
}
