import type { HallFile } from '../../../config/hall-file.ts'
import { type HallDay, type ItemCode, type Millis, millis, type VisitId } from '../../core/ids.ts'
import { ok } from '../../core/result.ts'
import { issueTicket } from '../../queue/issue-ticket.ts'
import { openSpells } from '../../queue/opening-hours.ts'
import type { HallPlan } from '../../queue/plan.ts'
import { Agenda } from './agenda.ts'
import { Chance } from './chance.ts'
import { type Citizen, citizensOf, demandOf } from './citizens.ts'
import { CourseOfCases, type Later, type Work } from './course-of-case.ts'
import { DeskWork } from './desk-work.ts'
import { drawWindows, type HiddenWindow } from './hidden-windows.ts'
import { SimulatedHall } from './simulated-hall.ts'
import { type Guest, WindowAtWork } from './window-at-work.ts'

export interface SimulationOrder {
  readonly file: HallFile
  /** `items.csv` beside the hall file. */
  readonly itemsFile: string
  /** A file that is not there yet. */
  readonly database: string
  /** In order, at least one, each one on which the hall opens. */
  readonly days: readonly HallDay[]
  /** Any integer; the same one gives the same journal to the last hash. */
  readonly seed: number
  /** Quality of the first windows; drawn for those that are not given. */
  readonly quality?: readonly number[]
  readonly rest?: (workedMs: number) => Promise<void>
}

/** Hidden from the hall that was simulated. */
export interface HiddenTruth {
  readonly seed: number
  readonly days: readonly HallDay[]
  readonly windows: readonly HiddenWindow[]
}

export interface SimulatedDays {
  /** Still open; its clock stands after the last day. */
  readonly hall: SimulatedHall
  readonly truth: HiddenTruth
  readonly visits: number
}

/** Before the first clerk comes. */
const morningMs = 30 * 60_000
/** Rating sessions of the last citizens are over. */
const eveningMs = 15 * 60_000

/** The open times of a day by the hall's calendar; none on a holiday. */
export const spellsOn = (day: HallDay, { hours, closedOn, timeZone }: HallPlan) =>
  openSpells(day, hours, closedOn, timeZone)

/** Lets citizens come to a hall on some days; README.md says how they and the windows behave. */
export async function simulateDays(order: SimulationOrder): Promise<SimulatedDays> {
  const { file, days, seed, rest } = order
  const { plan } = file
  const chance = new Chance(seed)
  const startsAt = opensAt(days[0] as HallDay, plan)
  const hall = await SimulatedHall.open({ ...order, chance, startsAt: millis(startsAt - morningMs), rest })
  try {
    const windows = drawWindows(
      plan.windows.map(({ no }) => no),
      chance,
      order.quality,
    )
    const run = new Run(hall, chance, windows, days)
    for (const index of days.keys()) await run.day(index)
    return { hall, truth: { seed, days, windows }, visits: run.visits }
  } catch (cause) {
    hall.abandon()
    throw cause
  }
}

const opensAt = (day: HallDay, plan: HallPlan): Millis => spellsOn(day, plan)[0]?.from ?? millis(0)

class Run {
  visits = 0
  readonly #hall: SimulatedHall
  readonly #chance: Chance
  readonly #days: readonly HallDay[]
  readonly #demand
  readonly #agenda = new Agenda()
  readonly #guests = new Map<VisitId, Guest>()
  readonly #windows: readonly WindowAtWork[]
  /** Work that waits, by the index of its day. */
  readonly #waiting = new Map<number, Work[]>()
  #today = 0

  constructor(
    hall: SimulatedHall,
    chance: Chance,
    windows: readonly HiddenWindow[],
    days: readonly HallDay[],
  ) {
    const { plan } = hall
    const openMs = spellsOn(days[0] as HallDay, plan).reduce((sum, { from, to }) => sum + to - from, 0)
    this.#hall = hall
    this.#chance = chance
    this.#days = days
    this.#demand = demandOf(plan, windows, openMs)
    const serviceMs = new Map(this.#demand.map((one) => [one.item, one.serviceMs]))
    const later: Later = (...work) => this.#later(...work)
    const parts = {
      hall,
      agenda: this.#agenda,
      chance,
      cases: new CourseOfCases(hall, chance, later),
      desk: new DeskWork(hall, chance, later),
      guests: this.#guests,
      waits: (item: ItemCode, at: Millis) => this.#waits(item, at),
      serviceMs: (item: ItemCode) => serviceMs.get(item) ?? 0,
    }
    this.#windows = plan.windows.map(
      (window, index) => new WindowAtWork(parts, window, windows[index] as HiddenWindow),
    )
  }

  async day(index: number): Promise<void> {
    const spells = spellsOn(this.#days[index] as HallDay, this.#hall.plan)
    this.#today = index
    this.#guests.clear()
    for (const window of this.#windows) window.beginDay({ spells, isLast: index === this.#days.length - 1 })
    const comers = citizensOf(this.#demand, spells, this.#chance)
    for (const citizen of comers) this.#agenda.add(citizen.at, () => this.#arrives(citizen))
    for (const work of this.#waiting.get(index) ?? []) {
      const { from, to } = this.#chance.pick(spells)
      this.#agenda.add(millis(Math.round(this.#chance.between(from, to))), work)
    }
    this.#waiting.delete(index)
    let last = spells[0]?.from ?? millis(0)
    for (let next = this.#agenda.take(); next; next = this.#agenda.take()) {
      last = next.at
      this.#hall.moveTo(next.at)
      await next.happen()
    }
    this.#hall.moveTo(millis(last + eveningMs))
    await this.#hall.do('hall', () => ok({ events: [], answer: null }))
  }

  async #arrives({ at, item, patienceMs }: Citizen): Promise<void> {
    const { core } = this.#hall
    const share = this.#chance.uniform()
    const order = {
      item,
      class: share < 0.08 ? 'elderly' : share < 0.11 ? 'appointment' : share < 0.13 ? 'disabled' : 'ordinary',
      reason: null,
      byStaff: false,
      request: null,
      printer: null,
      link: () => ({ token: '', code: '' }),
    } as const
    const issued = await this.#hall.try('kiosk', (now) => issueTicket(core.queue(), order, now))
    if (!issued.ok) {
      // Whoever comes when the item's numbers for the day are gone goes home.
      if (issued.refusal.code === 'no-more-numbers') return
      throw new Error(`no ticket for ${item}: ${issued.refusal.code}`)
    }
    this.visits++
    this.#guests.set(issued.value.visit, { item, leavesAt: millis(at + patienceMs) })
    this.#waits(item, at)
  }

  #waits(item: ItemCode, at: Millis): void {
    const free = this.#windows.filter((window) => window.isFreeFor(item))
    if (free.length > 0) this.#chance.pick(free).wake(at)
  }

  async #later(workingDays: number, work: Work): Promise<void> {
    const day = Math.min(this.#today + workingDays, this.#days.length - 1)
    if (day === this.#today) return work()
    const others = this.#waiting.get(day) ?? []
    others.push(work)
    this.#waiting.set(day, others)
  }
}
