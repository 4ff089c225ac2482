const storageKey = 'hallbell.caller.window'

/** The window at which somebody last sat down in this browser; null when none is known. */
export function lastWindow(): number | null {
  try {
    const no = Number(window.localStorage.getItem(storageKey))
    return Number.isInteger(no) && no > 0 ? no : null
  } catch {
    return null // A browser may forbid storage: then nothing is suggested.
  }
}

export function rememberWindow(no: number): void {
  try {
    window.localStorage.setItem(storageKey, String(no))
  } catch {
    // Without storage the window is chosen each time.
  }
}
