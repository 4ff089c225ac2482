import { useCallback, useRef, useState } from 'react'
import type { Problem } from '../../src/server/requests.ts'
import { ApiProblem } from '../shared/api.ts'
import { isAboutWho, useSession } from './session.tsx'

export interface Request {
  readonly busy: boolean
  /** Why the last request was refused; stays until the next one or {@link forget}. */
  readonly problem: Problem | null
  /** Sends, unless one is under way. True when the server did it. */
  readonly send: (ask: () => Promise<unknown>) => Promise<boolean>
  readonly forget: () => void
}

/** One request at a time from one place of a page, and what was wrong with it, to be shown there. */
export function useRequest(): Request {
  const { reload } = useSession()
  const underWay = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = useCallback(
    async (ask: () => Promise<unknown>) => {
      if (underWay.current) return false
      underWay.current = true
      setBusy(true)
      setProblem(null)
      try {
        await ask()
        return true
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        setProblem(error.problem)
        if (isAboutWho(error.problem)) void reload()
        return false
      } finally {
        underWay.current = false
        setBusy(false)
      }
    },
    [reload],
  )
  const forget = useCallback(() => setProblem(null), [])
  return { busy, problem, send, forget }
}
