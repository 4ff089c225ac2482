import type { Decision } from '../core/execute.ts'
import type { Millis, WindowNo } from '../core/ids.ts'
import type { KeyEvent, KeyEventResult } from '../core/ports.ts'
import type { HallEvent } from '../events.ts'
import { pressStaffKey } from '../queue/staff-key.ts'
import type { QueueState } from '../queue/state.ts'
import { askAgain, cameBefore, kept, notUnderstood, pressed, takeRatingKey } from '../ratings/decide.ts'
import type { RatingTables } from '../ratings/tables.ts'

/**
 * Takes a key event in. A rating key belongs to ratings alone; a staff key is kept by them too, and what it makes
 * the queue do stands in the same commit: a key that comes again is answered as before and does nothing more.
 */
export function takeKey(
  state: QueueState,
  ratings: Pick<RatingTables, 'factsOf' | 'lastAt'>,
  window: WindowNo | null,
  pressedKey: KeyEvent,
  at: Millis,
): Decision<HallEvent, KeyEventResult> {
  const key = { ...pressedKey, window }
  const facts = ratings.factsOf(key)
  const before = cameBefore(facts, key, at)
  if (before) return before
  if (key.kind !== 'K') return takeRatingKey(facts, key, at)
  const rateAgain = () => askAgain(window === null ? null : ratings.lastAt(window), at)
  const done = pressStaffKey(state, window, key, at, rateAgain)
  if (!done) return notUnderstood
  if (!done.ok) return kept(key, at, done.refusal.code)
  return { events: [pressed(key, at, null), ...done.value], answer: 'counted' }
}
