import { useEffect, useRef, useState } from 'react'
import { isNewCall, type TicketNow } from './ticket-view.ts'

/** Milliseconds of vibration and pause by turns. */
const touchedPattern = [60]
const calledPattern = [600, 250, 600, 250, 1000]

interface CallAlert {
  /** False for a phone that can neither vibrate nor keep its screen on. */
  readonly possible: boolean
  readonly on: boolean
  readonly turnOn: () => void
}

/** Vibrates when the number is called; once turned on, the screen also stays on, because a sleeping page does nothing. */
export function useCallAlert(now: TicketNow): CallAlert {
  const [on, setOn] = useState(false)
  const before = useRef<TicketNow>(undefined)
  useEffect(() => {
    if (isNewCall(before.current, now)) vibrate(calledPattern)
    before.current = now
  }, [now])
  useScreenOn(on && now.state !== 'over')
  const turnOn = () => {
    vibrate(touchedPattern)
    setOn(true)
  }
  return { possible: canVibrate() || canKeepScreenOn(), on, turnOn }
}

const canVibrate = () => 'vibrate' in navigator
/** Only pages behind HTTPS may. */
const canKeepScreenOn = () => 'wakeLock' in navigator

function vibrate(pattern: number[]): void {
  if (canVibrate()) navigator.vibrate(pattern)
}

/** Keeps the screen on; the browser ends that whenever the page is hidden, so it is asked again. */
function useScreenOn(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !canKeepScreenOn()) return
    let lock: WakeLockSentinel | null = null
    let over = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (over) await lock.release()
      } catch {
        // A phone that saves its battery refuses: then the screen goes out as usual.
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [wanted])
}
