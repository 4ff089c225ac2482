import { type ItemCode, type Millis, millis, type VisitId, type WindowNo } from '../../core/ids.ts'
import { takeKey } from '../../hall/take-key.ts'
import { nextFor } from '../../queue/next.ts'
import type { Interval } from '../../queue/opening-hours.ts'
import { hoursAt } from '../../queue/opening-hours.ts'
import type { PlannedWindow } from '../../queue/plan.ts'
import { type Clerk, type ServeRequest, serveVisit } from '../../queue/serve-visit.ts'
import { type StaffRequest, staffWindow } from '../../queue/staff-window.ts'
import type { Agenda } from './agenda.ts'
import type { Chance } from './chance.ts'
import type { CourseOfCases } from './course-of-case.ts'
import type { DeskWork } from './desk-work.ts'
import { breachShare, drawLevel, type HiddenWindow, pressShare } from './hidden-windows.ts'
import { type SimulatedHall, staffActor } from './simulated-hall.ts'

/** Somebody with a ticket, and when they go home unless they were called. */
export interface Guest {
  readonly item: ItemCode
  readonly leavesAt: Millis
}

/** A day of the hall as windows work through it. */
export interface WorkDay {
  readonly spells: readonly Interval[]
  readonly isLast: boolean
}

export interface WindowParts {
  readonly hall: SimulatedHall
  readonly agenda: Agenda
  readonly chance: Chance
  readonly cases: CourseOfCases
  readonly desk: DeskWork
  readonly guests: Map<VisitId, Guest>
  /** Somebody waits for an item: a window that is free for it calls. */
  readonly waits: (item: ItemCode, at: Millis) => void
  /** Usual time of a service at a window of pace 1. */
  readonly serviceMs: (item: ItemCode) => number
}

const secondMs = 1_000
const shortestServiceMs = 20 * secondMs
/** So that the last of a day ends on the same day, however slow the window is. */
const longestServiceMs = 2 * 3_600_000
/** Citizens whom a window sends on, because they came with a number for something else. */
const transferShare = 0.015
const transferredPatienceMs = 30 * 60 * secondMs
/** Whoever still waits so long after closing time has to come again. */
const extendedMs = 3 * 3_600_000

/** One window with its clerk: calls, serves, opens cases, and is rated by some of its citizens. */
export class WindowAtWork {
  readonly #parts: WindowParts
  readonly #hidden: HiddenWindow
  readonly #plan: PlannedWindow
  readonly #clerk: Clerk
  #day: WorkDay = { spells: [], isLast: false }
  #idle = false
  #resting = false
  #presses = 0

  constructor(parts: WindowParts, plan: PlannedWindow, hidden: HiddenWindow) {
    const { id, fullName, mayPick } = parts.hall.clerk(plan.no)
    this.#parts = parts
    this.#plan = plan
    this.#hidden = hidden
    this.#clerk = { window: plan.no, staff: id, name: fullName, mayPick }
  }

  get no(): WindowNo {
    return this.#plan.no
  }

  /** Whether it waits for somebody to come for this item. */
  isFreeFor(item: ItemCode): boolean {
    return this.#idle && this.#plan.serves.includes(item)
  }

  /** The clerk sits down before the hall opens, rests between its hours, and leaves when nobody waits any more. */
  beginDay(day: WorkDay): void {
    this.#day = day
    this.#idle = false
    this.#resting = false
    const [first] = day.spells
    const last = day.spells.at(-1)
    if (!first || !last) return
    this.#then(first.from, [-300, -60], () => this.#manages({ do: 'sit-down' }))
    for (const { from } of day.spells) this.#then(from, [1, 20], () => this.#resume())
    this.#then(last.to, [30, 90], () => (this.#idle ? this.#leave() : Promise.resolve()))
  }

  /** Somebody came: it calls them in a moment. */
  wake(at: Millis): void {
    this.#idle = false
    this.#then(at, [3, 10], (now) => this.#next(now))
  }

  async #resume(): Promise<void> {
    if (this.#resting) await this.#manages({ do: 'resume' })
    this.#resting = false
    const { clock } = this.#parts.hall.core
    await this.#next(clock.now())
  }

  async #next(at: Millis): Promise<void> {
    const { hall } = this.#parts
    // Somebody who came in the first seconds after a break may have woken it beside the clock.
    if (hall.core.queue().windows.get(this.no)?.visit) return
    const hours = hoursAt(at, this.#day.spells)
    const closedAt = this.#day.spells.at(-1)?.to ?? at
    if (!hours.open && hours.why === 'break') return this.#rest()
    const waits = nextFor(hall.core.queue().visits.values(), this.#plan, hall.plan.queue)
    if (at > closedAt + extendedMs || (!waits && at >= closedAt)) return this.#leave()
    this.#idle = !waits
    if (waits) await this.#call(at)
  }

  async #rest(): Promise<void> {
    const reasons = this.#parts.hall.plan.pauseReasons
    const reason = reasons.find(({ code }) => code === 'lunch') ?? reasons[0]
    if (!reason) return
    await this.#manages({ do: 'pause', reason: reason.code })
    this.#resting = true
  }

  async #leave(): Promise<void> {
    this.#idle = false
    await this.#manages({ do: 'leave' })
  }

  async #call(at: Millis): Promise<void> {
    await this.#serves({ do: 'call-next' })
    const visit = this.#parts.hall.core.queue().windows.get(this.no)?.visit
    const guest = visit && this.#parts.guests.get(visit)
    if (!visit || !guest) throw new Error(`window ${this.no} called nobody that came`)
    if (guest.leavesAt < at) this.#callAgain(at, at, 1)
    else this.#then(at, [5, 20], (now) => this.#start(visit, guest.item, now))
  }

  /** Nobody comes: called again as often as the hall asks for, then not shown up. */
  #callAgain(firstAt: Millis, lastAt: Millis, calls: number): void {
    const { noShowAfterCalls, noShowAfterSeconds, recallEverySeconds } = this.#parts.hall.plan.queue
    if (calls < noShowAfterCalls) {
      this.#then(lastAt, [recallEverySeconds + 1, recallEverySeconds + 6], async (now) => {
        await this.#serves({ do: 'recall' })
        this.#callAgain(firstAt, now, calls + 1)
      })
      return
    }
    const missedAt = millis(Math.max(lastAt, firstAt + noShowAfterSeconds * secondMs))
    this.#then(missedAt, [5, 25], async (now) => {
      await this.#serves({ do: 'no-show' })
      await this.#next(now)
    })
  }

  async #start(visit: VisitId, item: ItemCode, at: Millis): Promise<void> {
    const { chance, cases, serviceMs } = this.#parts
    await this.#serves({ do: 'start' })
    const drawnMs = serviceMs(item) * this.#hidden.pace * chance.logNormal(0.35)
    const seconds = Math.min(longestServiceMs, Math.max(shortestServiceMs, drawnMs)) / secondMs
    const goals = chance.happens(transferShare) ? this.#otherItems(item) : []
    if (goals.length > 0) {
      this.#then(at, [seconds * 0.2, seconds * 0.2], (now) => this.#transfer(visit, chance.pick(goals), now))
      return
    }
    let afterwards = async () => {}
    this.#then(at, [seconds * 0.6, seconds * 0.6], async () => {
      const breaks = chance.happens(breachShare(this.#hidden))
      afterwards = await cases.during(this.no, visit, item, breaks, this.#day.isLast)
    })
    this.#then(at, [seconds, seconds], async (now) => {
      await this.#serves({ do: 'finish' })
      await afterwards()
      if (chance.happens(pressShare)) this.#then(now, [3, 20], () => this.#press(visit))
      this.#then(now, [10, 40], (next) => this.#next(next))
    })
  }

  /** What those serve who sit at other windows now. */
  #otherItems(item: ItemCode): ItemCode[] {
    const others = [...this.#parts.hall.core.queue().windows.values()].filter(
      ({ plan, staff }) => staff && plan.no !== this.no,
    )
    return [...new Set(others.flatMap(({ plan }) => plan.serves))].filter((other) => other !== item)
  }

  async #transfer(visit: VisitId, toItem: ItemCode, at: Millis): Promise<void> {
    await this.#serves({ do: 'transfer', toItem })
    this.#parts.guests.set(visit, { item: toItem, leavesAt: millis(at + transferredPatienceMs) })
    this.#parts.waits(toItem, at)
    this.#then(at, [10, 40], (next) => this.#next(next))
  }

  /** Once, or once for each of the visit's cases where the hall asks for that. */
  async #press(visit: VisitId): Promise<void> {
    const { hall, chance, desk } = this.#parts
    const { ratings } = hall.core.tables
    const { by, ...keypad } = hall.keypadOf(this.no)
    for (const session of ratings.sessionsOf(visit)) {
      const key = {
        ...keypad,
        number: ++this.#presses,
        kind: 'R',
        value: String(drawLevel(this.#hidden, chance)),
        token: session.case ?? session.visit,
        ageMs: 0,
      }
      await hall.do(by, (at) => ({
        ok: true,
        value: takeKey(hall.core.queue(), ratings, this.no, key, at),
      }))
      await desk.follow(key.token)
    }
  }

  async #serves(request: ServeRequest): Promise<void> {
    const { hall } = this.#parts
    const by = staffActor({ id: this.#clerk.staff })
    await hall.do(by, (at) => serveVisit(hall.core.queue(), this.#clerk, request, at))
  }

  async #manages(request: StaffRequest): Promise<void> {
    const { hall } = this.#parts
    const by = staffActor({ id: this.#clerk.staff })
    await hall.do(by, () => staffWindow(hall.core.queue(), this.#clerk, request))
  }

  /** So many seconds after a moment, somewhere between two bounds. */
  #then(from: Millis, [least, most]: readonly [number, number], happen: (at: Millis) => Promise<void>): void {
    const at = millis(Math.round(from + this.#parts.chance.between(least, most) * secondMs))
    this.#parts.agenda.add(at, () => happen(at))
  }
}
