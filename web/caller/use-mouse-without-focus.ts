import { useEffect } from 'react'

/**
 * Buttons outside dialogs take no focus from the mouse, so that after a click Space still means "next" and
 * not the button clicked last. The Tab key reaches them as ever.
 */
export function useMouseWithoutFocus(): void {
  useEffect(() => {
    const onMouseDown = (event: MouseEvent) => {
      const at = event.target
      if (at instanceof Element && at.closest('button') && !at.closest('[role="dialog"]'))
        event.preventDefault()
    }
    document.addEventListener('mousedown', onMouseDown)
    return () => document.removeEventListener('mousedown', onMouseDown)
  }, [])
}
