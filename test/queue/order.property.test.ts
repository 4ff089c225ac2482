import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ItemCode, StaffId, VisitId, WindowNo } from '../../src/core/ids.ts'
import { unreachable } from '../../src/core/result.ts'
import { inTopic } from '../../src/events.ts'
import type { QueueEvent } from '../../src/queue/events.ts'
import type { HallPlan } from '../../src/queue/plan.ts'
import { type Lived, live, randomDays } from './random-hall.ts'

/** Days are the same in every run of the tests; another seed looks elsewhere. */
const runs = { numRuns: 60, seed: 20261124 }

/** A ticket as the history tells it; nothing here is taken from the queue's own state. */
interface Told {
  readonly issuedAs: number
  item: ItemCode
  at: 'waiting' | 'window' | 'parked' | 'missed'
  window: WindowNo | null
  /** Later tickets that a window called which could have called this one. */
  readonly passedBy: Set<VisitId>
}

/** Walks through what happened and checks each call against what everybody can know before it. */
class Witness {
  #plan: HallPlan | undefined
  #issued = 0
  #numbers = new Map<string, number>()
  #emergency = false
  readonly #tickets = new Map<VisitId, Told>()
  readonly #staff = new Map<WindowNo, StaffId>()
  readonly #paused = new Set<WindowNo>()

  sees(event: QueueEvent) {
    switch (event.type) {
      case 'hall-planned':
        this.#plan = event.plan
        expect(
          event.plan.windows.map(({ no }) => no),
          'nobody sits at a window that is gone',
        ).toEqual(expect.arrayContaining([...this.#staff.keys()]))
        return
      case 'day-started':
        expect([...this.#tickets.keys()], 'yesterday is over').toEqual([])
        this.#numbers = new Map()
        this.#staff.clear()
        this.#paused.clear()
        return
      case 'hall-emergency-closed':
      case 'hall-reopened':
        this.#emergency = event.type === 'hall-emergency-closed'
        return
      case 'ticket-issued':
        expect(event.serial, 'every number once, none left out').toBe(
          (this.#numbers.get(event.prefix) ?? 0) + 1,
        )
        this.#numbers.set(event.prefix, event.serial)
        this.#tickets.set(event.visit, {
          issuedAs: ++this.#issued,
          item: event.item,
          at: 'waiting',
          window: null,
          passedBy: new Set(),
        })
        return
      case 'ticket-called':
        return this.#call(event)
      case 'visit-missed':
        return this.#moves(event.visit, 'missed', event.window)
      case 'visit-parked':
        return this.#moves(event.visit, 'parked', event.window)
      case 'visit-brought-back':
        return this.#moves(event.visit, 'waiting', null)
      case 'visit-transferred':
        if ('item' in event.to) this.#ticket(event.visit).item = event.to.item
        return this.#moves(event.visit, 'waiting', 'window' in event.to ? event.to.window : null)
      case 'service-finished':
      case 'visit-left-over':
        this.#tickets.delete(event.visit)
        return
      case 'window-staffed':
        expect([...this.#staff.values()], 'one window each').not.toContain(event.staff)
        expect(this.#staff.has(event.window), 'one at a window').toBe(false)
        this.#staff.set(event.window, event.staff)
        return
      case 'window-left':
        this.#staff.delete(event.window)
        this.#paused.delete(event.window)
        return
      case 'window-paused':
        this.#paused.add(event.window)
        return
      case 'window-resumed':
        this.#paused.delete(event.window)
        return
      case 'clock-jumped':
      case 'ticket-recalled':
      case 'service-started':
        return
      default:
        unreachable(event)
    }
  }

  #call({ visit, window, staff, manner }: Extract<QueueEvent, { type: 'ticket-called' }>) {
    const called = this.#ticket(visit)
    expect(this.#emergency, 'nobody is called in an emergency').toBe(false)
    expect(this.#paused.has(window), 'a paused window calls nobody').toBe(false)
    expect(this.#staff.get(window), 'whoever calls sits there').toBe(staff)
    expect([...this.#tickets.values()].filter((one) => one.at === 'window' && one.window === window)).toEqual(
      [],
    )
    expect(called.at, 'nobody is called from another window').toBe(
      manner.how === 'taken-back' ? 'parked' : 'waiting',
    )
    if (manner.how !== 'taken-back') {
      expect(this.#mayCall(window, called), 'a window calls what it may').toBe(true)
      this.#passes(visit, window, manner.how === 'next')
    }
    this.#moves(visit, 'window', window)
  }

  /** @param inOrder whether it was called in ordinary order, and so had to respect who was passed enough. */
  #passes(visit: VisitId, window: WindowNo, inOrder: boolean) {
    const called = this.#ticket(visit)
    for (const [other, earlier] of this.#tickets) {
      if (earlier.issuedAs >= called.issuedAs || !this.#mayCall(window, earlier)) continue
      if (inOrder) {
        expect(earlier.passedBy.size, `${visit} passes ${other}`).toBeLessThan(this.#plan!.queue.passedAtMost)
      }
      earlier.passedBy.add(visit)
    }
  }

  #mayCall(window: WindowNo, ticket: Told): boolean {
    if (ticket.at !== 'waiting') return false
    if (ticket.window !== null) return ticket.window === window
    const serves = this.#plan!.windows.find(({ no }) => no === window)?.serves
    return serves?.includes(ticket.item) === true
  }

  #moves(visit: VisitId, at: Told['at'], window: WindowNo | null) {
    Object.assign(this.#ticket(visit), { at, window })
  }

  #ticket(visit: VisitId): Told {
    const ticket = this.#tickets.get(visit)
    if (!ticket) throw new Error(`${visit} is not in the hall`)
    return ticket
  }
}

const throughRandomDays = (check: (lived: Lived) => void) => () =>
  fc.assert(
    fc.asyncProperty(randomDays, async (days) => check(await live(days))),
    runs,
  )

test(
  'whatever happens, nobody is passed too often, called twice at a time, or given a number twice',
  throughRandomDays(({ history }) => {
    const witness = new Witness()
    for (const recorded of history) {
      const event = inTopic(recorded)
      if (event.topic === 'queue') witness.sees(event.recorded.event)
    }
  }),
)

test(
  'whatever happens, the queue rebuilt from the journal is the queue that was, and the tables follow',
  throughRandomDays(({ live, rebuilt, faults }) => {
    expect(rebuilt).toEqual(live)
    for (const { plan, visit } of live.windows.values()) {
      if (visit !== null) expect(live.visits.get(visit)?.phase).toMatchObject({ window: plan.no })
    }
    expect(faults).toEqual([])
  }),
)
