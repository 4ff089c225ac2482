import { useEffect } from 'react'

const afterMs = 90_000
const signsOfLife = ['pointerdown', 'keydown', 'scroll'] as const

/** A touch screen that stands in the hall, not a phone and not a desk. */
const publicScreen = '(pointer: coarse) and (min-width: 1000px)'

/** On a touch screen in the hall: calls `beginAgain` when whoever stood there has gone. */
export function useLeftAlone(beginAgain: () => void): void {
  useEffect(() => {
    if (!window.matchMedia(publicScreen).matches) return
    let timer = window.setTimeout(beginAgain, afterMs)
    const somebody = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(beginAgain, afterMs)
    }
    for (const sign of signsOfLife) window.addEventListener(sign, somebody, { passive: true })
    return () => {
      window.clearTimeout(timer)
      for (const sign of signsOfLife) window.removeEventListener(sign, somebody)
    }
  }, [beginAgain])
}
