import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskPart } from '../../src/server/pictures.ts'
import type { Problem, WindowRequest } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'
import { useSession } from '../staff/session.tsx'

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

interface Order {
  readonly deskBefore: DeskPart | undefined
  done: boolean
}

/**
 * Orders of one window, one at a time: an order is over when the server has carried it out and the desk on
 * the screen shows it, so a key pressed twice is not two orders.
 */
export function useDeskRequests(no: number, desk: DeskPart | undefined): DeskRequests {
  const { reload } = useSession()
  const [underWay, setUnderWay] = useState<WindowRequest['do'] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const order = useRef<Order | null>(null)
  const deskNow = useRef(desk)

  const end = useCallback(() => {
    order.current = null
    setUnderWay(null)
  }, [])

  useEffect(() => {
    deskNow.current = desk
    if (order.current?.done && order.current.deskBefore !== desk) end()
  }, [desk, end])

  const send = useCallback(
    async (wanted: WindowRequest) => {
      if (order.current) return false
      const mine: Order = { deskBefore: deskNow.current, done: false }
      order.current = mine
      setUnderWay(wanted.do)
      setProblem(null)
      try {
        await api.post(`/api/windows/${no}`, wanted)
      } catch (error) {
        end()
        if (!(error instanceof ApiProblem)) throw error
        setProblem(error.problem)
        if (error.problem.status === 401) void reload()
        return false
      }
      mine.done = true
      if (deskNow.current !== mine.deskBefore) end()
      else window.setTimeout(() => order.current === mine && end(), pictureWithinMs)
      return true
    },
    [no, end, reload],
  )
  const forget = useCallback(() => setProblem(null), [])
  return { underWay, problem, send, forget }
}
