import { useCallback, useRef, useState } from 'react'
import type { Problem } from '../../src/server/requests.ts'
import { ApiProblem } from '../shared/api.ts'
import { isAboutWho, useSession } from './session.tsx'

export interface Reading {
  readonly busy: boolean
  /** Why nothing could be read; stays until something was read or {@link forget}. */
  readonly problem: Problem | null
  readonly forget: () => void
  /** Asks, and hands over what came unless something else has been asked since. */
  readonly read: <T>(ask: () => Promise<T>, take: (reply: T) => void) => Promise<void>
  /** What is still under way no longer counts. */
  readonly drop: () => void
}

/** What one place of a page reads: of several readings under way only the last counts. */
export function useReading(): Reading {
  const { reload } = useSession()
  const last = useRef(0)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const read = useCallback(
    async <T>(ask: () => Promise<T>, take: (reply: T) => void) => {
      last.current += 1
      const turn = last.current
      setBusy(true)
      try {
        const reply = await ask()
        if (turn !== last.current) return
        take(reply)
        setProblem(null)
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        if (turn === last.current) setProblem(error.problem)
        if (isAboutWho(error.problem)) void reload()
      } finally {
        if (turn === last.current) setBusy(false)
      }
    },
    [reload],
  )
  const drop = useCallback(() => {
    last.current += 1
    setBusy(false)
  }, [])
  const forget = useCallback(() => setProblem(null), [])
  return { busy, problem, forget, read, drop }
}
