import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { DeskPart } from '../../src/server/pictures.ts'
import type { Problem, WindowRequest } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'
import { isAboutWho, useSession } from '../staff/session.tsx'

/** How long after the reply the desk may look as before, until the page takes orders again. */
const pictureWithinMs = 1500

export interface DeskRequests {
  /** What is under way; null when the next order may come. */
  readonly underWay: WindowRequest['do'] | null
  /** Why the last order was refused; stays until the next order or {@link forget}. */
  readonly problem: Problem | null
  /** Sends an order unless one is under way. True when it was carried out. */
  readonly send: (order: WindowRequest) => Promise<boolean>
  readonly forget: () => void
}

/**
 * Orders of one window, one at a time, so a key pressed twice is not two orders. An order is over as soon as
 * the desk on the screen is another one: the reply may be later than the picture, and whoever sees the next
 * step can take it.
 */
export function useDeskRequests(no: number, desk: DeskPart): DeskRequests {
  const { reload } = useSession()
  const [underWay, setUnderWay] = useState<WindowRequest['do'] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const order = useRef<WindowRequest | null>(null)

  const end = useCallback((which: WindowRequest | null) => {
    if (order.current !== which) return
    order.current = null
    setUnderWay(null)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another desk ends the order
  useLayoutEffect(() => end(order.current), [desk, end])

  const send = useCallback(
    async (wanted: WindowRequest) => {
      if (order.current) return false
      order.current = wanted
      setUnderWay(wanted.do)
      setProblem(null)
      try {
        await api.post(`/api/windows/${no}`, wanted)
      } catch (error) {
        end(wanted)
        if (!(error instanceof ApiProblem)) throw error
        setProblem(error.problem)
        if (isAboutWho(error.problem)) void reload()
        return false
      }
      // The one order that leaves the desk as it is.
      if (wanted.do === 'bring-back') end(wanted)
      else window.setTimeout(() => end(wanted), pictureWithinMs)
      return true
    },
    [no, end, reload],
  )
  const forget = useCallback(() => setProblem(null), [])
  return { underWay, problem, send, forget }
}
