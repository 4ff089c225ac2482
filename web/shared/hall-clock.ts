import { useEffect, useState } from 'react'
import type { Millis } from '../../src/core/ids.ts'

let hallAheadMs: number | null = null
const followers = new Set<() => void>()

/** A change of the clock that a clock on the screen must show at once. */
const jumpMs = 1000

/** Takes the server's time as the hall's; from here the screen's own clock may be set without harm. */
export function setHallClock(now: Millis): void {
  const jumps = Math.abs(now - hallNow()) > jumpMs
  hallAheadMs = now - performance.now()
  if (jumps) for (const follower of followers) follower()
}

/** The hall's time now; the screen's own until the server has said its. */
export function hallNow(): Millis {
  const now = hallAheadMs === null ? Date.now() : hallAheadMs + performance.now()
  return Math.round(now) as Millis
}

/** The hall's time, renewed every `everyMs` just after the full interval (1000: with the second). */
export function useHallNow(everyMs = 1000): Millis {
  const [now, setNow] = useState(hallNow)
  useEffect(() => {
    let timer = 0
    const tick = () => {
      window.clearTimeout(timer)
      const at = hallNow()
      setNow(at)
      timer = window.setTimeout(tick, everyMs - (at % everyMs) + 5)
    }
    tick()
    followers.add(tick)
    return () => {
      followers.delete(tick)
      window.clearTimeout(timer)
    }
  }, [everyMs])
  return now
}
