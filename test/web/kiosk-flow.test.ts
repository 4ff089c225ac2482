import { describe, expect, test } from 'vitest'
import { itemCode, millis, ticketNumber, visitId } from '../../src/core/ids.ts'
import type { KioskItem } from '../../src/server/pictures.ts'
import type { Problem, TicketReply } from '../../src/server/requests.ts'
import { type Action, afterAction, beginning, type Flow, type Step } from '../../web/kiosk/flow.ts'

const item: KioskItem = {
  code: itemCode('pension'),
  name: { zh: '养老保险待遇核定', en: 'Pension entitlement' },
  waiting: 3,
  closed: null,
}
const closed: KioskItem = { ...item, closed: { why: 'cap-reached', opensAt: null } }
const ticket: TicketReply = {
  visit: visitId('20261124-A001'),
  number: ticketNumber('A001'),
  itemName: item.name,
  ahead: 3,
  issuedAt: millis(0),
  job: null,
  printerReady: true,
}
const problem: Problem = { type: 'about:blank', status: 409, code: 'no-more-numbers', title: '', detail: '' }

const groups: Step = { at: 'groups' }
const items: Step = { at: 'items', prefix: 'A' }
const classes: Step = { at: 'classes' }
const taking: Step = { at: 'taking', item }
const taken: Step = { at: 'ticket', ticket }
const refused: Step = { at: 'refused', problem }

const calm = 10_000
const at = (step: Step, chosen: Flow['class'] = 'ordinary'): Flow => ({ step, class: chosen, since: 0 })

const touches: readonly Action[] = [
  { type: 'group-touched', prefix: 'A' },
  { type: 'item-touched', item },
  { type: 'priority-touched' },
  { type: 'class-touched', class: 'elderly' },
  { type: 'priority-dropped' },
  { type: 'back-touched' },
]

describe('a citizen at the kiosk', () => {
  test.each<[string, Step, Action, Step]>([
    ['opens a group', groups, { type: 'group-touched', prefix: 'A' }, items],
    ['takes a number in it', items, { type: 'item-touched', item }, taking],
    ['takes a number where all matters stand on one screen', groups, { type: 'item-touched', item }, taking],
    ['goes back to the groups', items, { type: 'back-touched' }, groups],
    ['says that a priority applies', groups, { type: 'priority-touched' }, classes],
    ['goes back without one', classes, { type: 'back-touched' }, groups],
    ['gets the number', taking, { type: 'ticket-issued', ticket }, taken],
    ['is refused', taking, { type: 'ticket-refused', problem }, refused],
    ['is done with the number', taken, { type: 'back-touched' }, groups],
    ['walks away', items, { type: 'time-over' }, groups],
    ['walks away from the number', taken, { type: 'time-over' }, groups],
    ['walks away from the refusal', refused, { type: 'time-over' }, groups],
  ])('%s', (_, from, action, to) => {
    expect(afterAction(at(from), action, calm).step).toEqual(to)
  })

  test.each<[string, Step, Action]>([
    ['touches what gives no number', items, { type: 'item-touched', item: closed }],
    ['waits for the number longer than a screen waits for anybody', taking, { type: 'time-over' }],
    ['sees a reply that comes too late', groups, { type: 'ticket-issued', ticket }],
    ['sees a refusal that comes too late', groups, { type: 'ticket-refused', problem }],
    ['has a class chosen without being asked', groups, { type: 'class-touched', class: 'elderly' }],
    ['touches a matter below the number', taken, { type: 'item-touched', item }],
  ])('%s, and nothing happens', (_, from, action) => {
    const flow = at(from)
    expect(afterAction(flow, action, calm)).toBe(flow)
  })
})

describe('a priority', () => {
  test('is chosen, kept until the number is there, and gone with the citizen', () => {
    let flow = afterAction(at(classes), { type: 'class-touched', class: 'elderly' }, calm)
    expect(flow).toEqual({ step: groups, class: 'elderly', since: calm })
    flow = afterAction(flow, { type: 'item-touched', item }, calm + 1000)
    flow = afterAction(flow, { type: 'ticket-issued', ticket }, calm + 1100)
    expect(flow.class).toBe('elderly')
    expect(afterAction(flow, { type: 'time-over' }, calm + 9000)).toEqual(beginning(calm + 9000))
  })

  test('is taken back where one stands', () => {
    expect(afterAction(at(items, 'military'), { type: 'priority-dropped' }, calm)).toEqual({
      step: items,
      class: 'ordinary',
      since: calm,
    })
  })
})

describe('one citizen gets one number', () => {
  test.each(touches.map((touch) => [touch.type, touch] as const))(
    '%s means nothing while it is taken',
    (_, touch) => {
      const flow = at(taking)
      expect(afterAction(flow, touch, calm)).toBe(flow)
    },
  )

  test.each([
    { after: 0, counts: false },
    { after: 399, counts: false },
    { after: 400, counts: true },
  ])('the second half of a double tap after $after ms counts: $counts', ({ after, counts }) => {
    const opened = afterAction(at(groups), { type: 'group-touched', prefix: 'A' }, calm)
    const next = afterAction(opened, { type: 'item-touched', item }, calm + after)
    expect(next.step.at).toBe(counts ? 'taking' : 'items')
  })

  test('a reply that comes at once is no double tap', () => {
    expect(afterAction(at(taking), { type: 'ticket-issued', ticket }, 1).step).toEqual(taken)
  })
})
