import { actOnCase, type CaseAct } from '../../cases/act-on-case.ts'
import { partsOpen, stepsOpen } from '../../cases/case-file.ts'
import { type CaseDecision, type CurrentItem, type Desk, slipsAtMost } from '../../cases/desk.ts'
import { type CaseOrder, openCase } from '../../cases/open-case.ts'
import type { CaseNo, ItemCode, Millis, VisitId, WindowNo } from '../../core/ids.ts'
import { refuse } from '../../core/result.ts'
import type { Chance } from './chance.ts'
import { type SimulatedHall, staffActor } from './simulated-hall.ts'

/** Acts that a slip comes with. */
const printing: readonly CaseAct['do'][] = ['accept', 'ask-supplement', 'return']

/** Works on cases at a window, as its clerk does. */
export class CaseWork {
  readonly #hall: SimulatedHall
  readonly #chance: Chance
  readonly #byTicketItem: ReadonlyMap<ItemCode, readonly CurrentItem[]>

  constructor(hall: SimulatedHall, chance: Chance) {
    this.#hall = hall
    this.#chance = chance
    const listed = hall.core.tables.items.all().filter(({ withdrawn }) => !withdrawn)
    this.#byTicketItem = Map.groupBy(
      listed.filter(({ item }) => item.ticketItem !== null),
      ({ item }) => item.ticketItem as ItemCode,
    )
  }

  /** What a ticket may lead to; empty where no item of the catalogue belongs to it. */
  itemsOf(ticketItem: ItemCode): readonly CurrentItem[] {
    return this.#byTicketItem.get(ticketItem) ?? []
  }

  async open(
    window: WindowNo,
    visit: VisitId,
    current: CurrentItem,
    wanted: Pick<CaseOrder, 'kind' | 'papers' | 'answer'>,
  ): Promise<CaseNo> {
    const { core } = this.#hall
    const desk = this.#desk(window, slipsAtMost)
    const order: CaseOrder = {
      window,
      visit,
      withoutVisit: null,
      applicant: null,
      external: null,
      limit: {},
      slips: [],
      request: null,
      ...wanted,
    }
    const opened = await this.#hall.do(staffActor(desk.who), (at) => {
      const { day } = core.queue()
      const lastSerial = core.tables.cases.lastSerial(day, window)
      return openCase(
        order,
        { day, lastSerial, current, visit: core.tables.queue.visit(visit) ?? null },
        desk,
        at,
      )
    })
    return opened.case
  }

  /** Acts on a case that this window handles, one after another. */
  async act(window: WindowNo, id: CaseNo, acts: readonly CaseAct[]): Promise<void> {
    for (const act of acts) {
      const desk = this.#desk(window, printing.includes(act.do) ? slipsAtMost : 0)
      await this.#hall.do(staffActor(desk.who), (at) => this.#decide(id, act, desk, at))
    }
  }

  /** All that is left of it: parts, steps, and the end. A reason for being late is kept only where it is. */
  async finish(window: WindowNo, id: CaseNo): Promise<void> {
    const file = this.#hall.core.tables.cases.file(id, this.#hall.items.version)
    if (!file) throw new Error(`no case ${id}`)
    const parts = partsOpen(file)
    await this.act(window, id, [
      ...parts.map(({ part }) => ({ do: 'part-begin', part }) as const),
      ...parts.map(({ part }) => ({ do: 'part-done', part, result: '同意' }) as const),
      ...stepsOpen(file).map((step) => ({ do: 'step', step }) as const),
      {
        do: 'close',
        outcome: file.kind === 'petition' ? 'answered' : 'granted',
        note: '',
        late: '未能在时限内办结',
        incomplete: null,
        slip: false,
      },
    ])
  }

  #decide(id: CaseNo, act: CaseAct, desk: Desk, at: Millis): CaseDecision {
    const { core, items } = this.#hall
    const file = core.tables.cases.file(id, items.version)
    if (!file) return refuse({ code: 'unknown-case' })
    const facts = {
      current: { item: file.item, version: file.itemVersion },
      departments: new Set<string>(),
      papersOf: () => ({ count: 0, underway: false }),
    }
    return actOnCase(file, act, facts, desk, at)
  }

  #desk(window: WindowNo, slips: number): Desk {
    const tokens = Array.from({ length: slips }, () => this.#chance.token(16))
    return { who: this.#hall.worker(window), plan: this.#hall.plan, printer: null, tokens }
  }
}
