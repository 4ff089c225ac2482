import { useCallback, useEffect, useReducer } from 'react'
import { randomUuid } from '../shared/random-uuid.ts'
import { type Action, afterAction, beginning, type Flow } from './flow.ts'
import { takeTicket } from './take-ticket.ts'

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
    void takeTicket({ item: step.item.code, class: chosenClass, request: randomUuid() }).then(act)
  }, [step, chosenClass, act])
  return { flow, act }
}
