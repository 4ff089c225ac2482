import { useEffect, useState } from 'react'
import type { Millis } from '../../src/core/ids.ts'

let hallAheadMs: number | null = null

/** Takes the server's time as the hall's; from here the screen's own clock may be set without harm. */
export function setHallClock(now: Millis): void {
  hallAheadMs = now - performance.now()
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
      const at = hallNow()
      setNow(at)
      timer = window.setTimeout(tick, everyMs - (at % everyMs) + 5)
    }
    tick()
    return () => window.clearTimeout(timer)
  }, [everyMs])
  return now
}
