import { setImmediate } from 'node:timers/promises'
import type { Timers } from '../../src/core/clock.ts'

interface Waiting {
  readonly due: number
  readonly work: () => void
}

/** Timers that stand still until a test lets time pass. */
export interface HeldTimers extends Timers {
  /** Lets `ms` pass, step by step: everything due on the way runs at its time, and what follows from it too. */
  advance(ms: number): Promise<void>
}

/** Turns of the loop in which a frame crosses a memory wire, is answered, and the answer is answered. */
const turns = 8

/** Lets everything happen that waits for no timer. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await setImmediate()
}

export function heldTimers(): HeldTimers {
  let now = 0
  const waiting = new Set<Waiting>()
  return {
    monotonic: () => now,
    after(ms, work) {
      const entry = { due: now + ms, work }
      waiting.add(entry)
      return () => waiting.delete(entry)
    },
    async advance(ms) {
      const until = now + ms
      await settle()
      for (;;) {
        const [next] = [...waiting]
          .filter(({ due }) => due <= until)
          .sort((one, other) => one.due - other.due)
        if (!next) break
        waiting.delete(next)
        now = Math.max(now, next.due)
        next.work()
        await settle()
      }
      now = until
    },
  }
}
