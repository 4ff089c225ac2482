import { useCallback, useState } from 'react'
import type { Problem, SimRequest } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'

export interface Simulate {
  /** Why the device could not do the last thing; null when it did. */
  readonly problem: Problem | null
  readonly act: (request: SimRequest) => void
}

/** What a person standing at the device does; nothing is held back, a key may be pressed twice. */
export function useSimulate(device: string): Simulate {
  const [problem, setProblem] = useState<Problem | null>(null)
  const act = useCallback(
    (request: SimRequest) => {
      const send = async () => {
        try {
          await api.post(`/api/sim/${encodeURIComponent(device)}`, request)
          setProblem(null)
        } catch (error) {
          if (!(error instanceof ApiProblem)) throw error
          setProblem(error.problem)
        }
      }
      void send()
    },
    [device],
  )
  return { problem, act }
}
