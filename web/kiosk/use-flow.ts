import { useCallback, useEffect, useReducer } from 'react'
import type { TicketReply, TicketRequest } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'
import { type Action, afterAction, beginning, type Flow } from './flow.ts'

type TimedAction = { readonly action: Action; readonly now: number }

/** The kiosk's flow and how to act on it; a ticket is asked for once for each `taking` step. */
export function useFlow(): { readonly flow: Flow; readonly act: (action: Action) => void } {
  const [flow, dispatch] = useReducer(
    (before: Flow, { action, now }: TimedAction) => afterAction(before, action, now),
    performance.now(),
    beginning,
  )
  const act = useCallback((action: Action) => dispatch({ action, now: performance.now() }), [])
  const { step } = flow
  const chosenClass = flow.class
  useEffect(() => {
    if (step.at !== 'taking') return
    const request: TicketRequest = { item: step.item.code, class: chosenClass }
    api.post<TicketReply>('/api/tickets', request).then(
      (ticket) => act({ type: 'ticket-issued', ticket }),
      (error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error
        act({ type: 'ticket-refused', problem: error.problem })
      },
    )
  }, [step, chosenClass, act])
  return { flow, act }
}
