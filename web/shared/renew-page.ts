import { useEffect, useRef } from 'react'

/**
 * Loads the page again when the server came back with a newer build of it, as soon as `idle`. For screens that
 * nobody reloads for months; `connected` as the feed says it.
 */
export function useNewestPage(connected: boolean, idle: boolean): void {
  const hasBeenAway = useRef(false)
  useEffect(() => {
    if (!connected) {
      hasBeenAway.current = true
    } else if (hasBeenAway.current && idle) {
      hasBeenAway.current = false
      void reloadIfOlder()
    }
  }, [connected, idle])
}

async function reloadIfOlder(): Promise<void> {
  const running = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute('src')
  if (!running) return
  try {
    const reply = await fetch(window.location.pathname, { cache: 'no-store' })
    if (reply.ok && !(await reply.text()).includes(running)) window.location.reload()
  } catch {
    // The server went away again; the next time it is back asks anew.
  }
}
