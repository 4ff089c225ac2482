import type { Journal } from '../core/journal.ts'
import { type HallEvent, inTopic } from '../events.ts'
import { evolveQueue } from '../queue/evolve.ts'
import type { HallPlan } from '../queue/plan.ts'
import { emptyQueue, type QueueState } from '../queue/state.ts'
import type { QueueTables } from '../queue/tables.ts'

/** Today's queue from the journal: the plan in force when the last day began, and all that happened since. */
export function rebuildQueue(journal: Journal<HallEvent>, tables: QueueTables): QueueState {
  const state = emptyQueue()
  const firstSeq = tables.lastDay()?.firstSeq ?? 1
  const plan = tables.planBefore(firstSeq)
  for (const recorded of journal.read(firstSeq)) {
    const event = inTopic(recorded)
    if (plan !== null && recorded.seq === firstSeq) {
      const planned = { type: 'hall-planned', plan: JSON.parse(plan) as HallPlan } as const
      evolveQueue(state, { ...recorded, event: planned })
    }
    if (event.topic === 'queue') evolveQueue(state, event.recorded)
  }
  return state
}
