import { useLayoutEffect, useRef } from 'react'

/**
 * Runs what belongs to a key (`N`, `Space`, `1`) while no text field, dialog or menu has the keyboard. Keys
 * are taken by their place on the keyboard, so a Chinese input method or caps lock does not matter; a key
 * that is held down counts once.
 */
export function useKeys(actions: Readonly<Record<string, () => void>>, enabled: boolean): void {
  const latest = useRef(actions)
  // Layout effects: the keys are ready before anybody sees the page that they belong to.
  useLayoutEffect(() => {
    latest.current = actions
  })
  useLayoutEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || belongsElsewhere(event)) return
      const action = latest.current[keyName(event.code)]
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [enabled])
}

/** `KeyN` → `N`, `Digit3` and `Numpad3` → `3`, others as they are. */
function keyName(code: string): string {
  return code.replace(/^(Key|Digit|Numpad)(?=[A-Z0-9]$)/, '')
}

const ownsKeyboard = 'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"]'

function belongsElsewhere(event: KeyboardEvent): boolean {
  const at = event.target
  if (!(at instanceof HTMLElement)) return false
  if (at.closest(ownsKeyboard)) return true
  // Space presses the button that has the focus.
  return event.code === 'Space' && at.closest('button, a, [role="button"]') !== null
}
