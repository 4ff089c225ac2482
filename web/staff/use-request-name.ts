import { useCallback, useRef } from 'react'
import { randomUuid } from '../shared/random-uuid.ts'

/**
 * Names for what must not happen twice: asked again as it was, after a lost reply, it has the same name. For one
 * dialog, which goes once it was done.
 */
export function useRequestName(): (asked: object) => string {
  const last = useRef({ asked: '', name: '' })
  return useCallback((asked: object) => {
    const text = JSON.stringify(asked)
    if (last.current.asked !== text) last.current = { asked: text, name: randomUuid() }
    return last.current.name
  }, [])
}
