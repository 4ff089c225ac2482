import { useEffect } from 'react'

/** Keeps a public touch screen a kiosk: no context menu, no dragging, no zooming by fingers or wheel. */
export function useHandsOff(): void {
  useEffect(() => {
    const prevent = (event: Event) => event.preventDefault()
    const preventZoom = (event: WheelEvent | TouchEvent) => {
      const zooms = 'touches' in event ? event.touches.length > 1 : event.ctrlKey
      if (zooms) event.preventDefault()
    }
    const options = { passive: false }
    document.addEventListener('contextmenu', prevent)
    document.addEventListener('dragstart', prevent)
    document.addEventListener('wheel', preventZoom, options)
    document.addEventListener('touchmove', preventZoom, options)
    return () => {
      document.removeEventListener('contextmenu', prevent)
      document.removeEventListener('dragstart', prevent)
      document.removeEventListener('wheel', preventZoom)
      document.removeEventListener('touchmove', preventZoom)
    }
  }, [])
}

const touchEvents = ['pointerdown', 'keydown'] as const

/** Calls `leave` when nobody has touched the screen for `afterMs`; not while `afterMs` is null. */
export function useIdle(afterMs: number | null, leave: () => void): void {
  useEffect(() => {
    if (afterMs === null) return
    let timer = window.setTimeout(leave, afterMs)
    const touched = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(leave, afterMs)
    }
    for (const name of touchEvents) window.addEventListener(name, touched)
    return () => {
      window.clearTimeout(timer)
      for (const name of touchEvents) window.removeEventListener(name, touched)
    }
  }, [afterMs, leave])
}
