import type { TicketClass } from '../../src/queue/plan.ts'
import type { KioskItem } from '../../src/server/pictures.ts'
import type { Problem, TicketReply } from '../../src/server/requests.ts'

/** Where a citizen stands at the kiosk. */
export type Step =
  | { readonly at: 'groups' }
  | { readonly at: 'items'; readonly prefix: string }
  | { readonly at: 'classes' }
  | { readonly at: 'taking'; readonly item: KioskItem }
  | { readonly at: 'ticket'; readonly ticket: TicketReply }
  | { readonly at: 'refused'; readonly problem: Problem }

export interface Flow {
  readonly step: Step
  readonly class: TicketClass
  /** When this step began, in the milliseconds of `performance.now()`. */
  readonly since: number
}

export type Action =
  | { readonly type: 'group-touched'; readonly prefix: string }
  | { readonly type: 'item-touched'; readonly item: KioskItem }
  | { readonly type: 'priority-touched' }
  | { readonly type: 'class-touched'; readonly class: TicketClass }
  | { readonly type: 'priority-dropped' }
  | { readonly type: 'back-touched' }
  | { readonly type: 'ticket-issued'; readonly ticket: TicketReply }
  | { readonly type: 'ticket-refused'; readonly problem: Problem }
  | { readonly type: 'time-over' }

/** The second half of a double tap lands on whatever came up under the finger: within this time it means nothing. */
const doubleTapMs = 400

const touches: ReadonlySet<Action['type']> = new Set([
  'group-touched',
  'item-touched',
  'priority-touched',
  'class-touched',
  'priority-dropped',
  'back-touched',
])

export function beginning(now: number): Flow {
  return { step: { at: 'groups' }, class: 'ordinary', since: now }
}

/**
 * The kiosk after an action at `now` (milliseconds of `performance.now()`). While a ticket is being taken every
 * touch is void, so one citizen gets one ticket however often they tap.
 */
export function afterAction(flow: Flow, action: Action, now: number): Flow {
  const at = flow.step.at
  if (touches.has(action.type) && (at === 'taking' || now - flow.since < doubleTapMs)) return flow
  const go = (step: Step, chosen = flow.class): Flow => ({ step, class: chosen, since: now })
  switch (action.type) {
    case 'group-touched':
      return at === 'groups' ? go({ at: 'items', prefix: action.prefix }) : flow
    case 'item-touched':
      if (at !== 'groups' && at !== 'items') return flow
      return action.item.closed ? flow : go({ at: 'taking', item: action.item })
    case 'priority-touched':
      return go({ at: 'classes' })
    case 'class-touched':
      return at === 'classes' ? go({ at: 'groups' }, action.class) : flow
    case 'priority-dropped':
      return go(flow.step, 'ordinary')
    case 'back-touched':
      return at === 'items' || at === 'classes' ? go({ at: 'groups' }) : beginning(now)
    case 'ticket-issued':
      return at === 'taking' ? go({ at: 'ticket', ticket: action.ticket }) : flow
    case 'ticket-refused':
      return at === 'taking' ? go({ at: 'refused', problem: action.problem }) : flow
    case 'time-over':
      return at === 'taking' ? flow : beginning(now)
  }
}
