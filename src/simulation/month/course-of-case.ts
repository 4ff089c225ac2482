import type { CurrentItem } from '../../cases/desk.ts'
import type { Missing } from '../../cases/events.ts'
import type { CaseNo, ItemCode, VisitId, WindowNo } from '../../core/ids.ts'
import { makeEntry } from '../../ranking/enter.ts'
import type { Chance } from './chance.ts'
import { type SimulatedHall, staffActor } from './simulated-hall.ts'
import { CaseWork } from './work-on-case.ts'

export type Work = () => Promise<void>

/** Lets work wait for a later working day of the simulation, at the latest its last; then it is done at once. */
export type Later = (workingDays: number, work: Work) => Promise<void>

/** What goes wrong at a window, as often as its hidden quality lets it. */
type Breach = 'instant-as-promised' | 'returned-without-reason' | 'asked-twice' | 'over-limit' | 'entered'

const supplementShare = 0.06
const returnShare = 0.02
/** Promises are kept well within their limits. */
const promisedDays = [1, 3] as const
const ownLine: Missing = { name: '情况说明', fromList: false }

/** The course that the case of each visit takes, from its opening to its end days later. */
export class CourseOfCases {
  readonly #hall: SimulatedHall
  readonly #chance: Chance
  readonly #work: CaseWork
  readonly #later: Later

  constructor(hall: SimulatedHall, chance: Chance, later: Later) {
    this.#hall = hall
    this.#chance = chance
    this.#work = new CaseWork(hall, chance)
    this.#later = later
  }

  /**
   * During the service of a visit; returns what is left to be done when the citizen has gone.
   * @param breaks whether something goes wrong with it
   * @param lastDay no tomorrow: nothing can be left until its limit has passed
   */
  async during(
    window: WindowNo,
    visit: VisitId,
    ticketItem: ItemCode,
    breaks: boolean,
    lastDay: boolean,
  ): Promise<Work> {
    const items = this.#work.itemsOf(ticketItem)
    const current = items.length > 0 ? this.#chance.pick(items) : null
    const breach = breaks ? this.#breachAt(current, lastDay) : null
    if (breach === 'entered') await this.#inspectorSees(window)
    if (!current) return async () => {}
    const caseIs = (kind: 'instant' | 'inquiry') => current.item.kind === kind
    if (breach === 'instant-as-promised') {
      return this.#promised(window, await this.#open(window, visit, current, 'promised'))
    }
    if (breach === 'asked-twice') return this.#supplemented(window, visit, current, true)
    if (breach === 'returned-without-reason') return this.#returned(window, visit, current, '——')
    if (breach === 'over-limit') {
      const id = await this.#open(window, visit, current)
      return () => this.#later(1, () => this.#work.finish(window, id))
    }
    if (caseIs('inquiry')) {
      await this.#open(window, visit, current)
      return async () => {}
    }
    const share = this.#chance.uniform()
    if (share < returnShare) return this.#returned(window, visit, current, '主要材料缺失，不予受理')
    if (share < returnShare + supplementShare) return this.#supplemented(window, visit, current, false)
    const id = await this.#open(window, visit, current)
    return caseIs('instant') ? () => this.#work.finish(window, id) : this.#promised(window, id)
  }

  #breachAt(current: CurrentItem | null, lastDay: boolean): Breach {
    const kind = current?.item.kind ?? 'inquiry'
    if (kind === 'inquiry') return 'entered'
    const open: Breach[] = ['entered', 'asked-twice', 'returned-without-reason']
    if (kind === 'instant') open.push('instant-as-promised')
    if (kind === 'instant' && !lastDay) open.push('over-limit')
    return this.#chance.pick(open)
  }

  #open(window: WindowNo, visit: VisitId, current: CurrentItem, kind: 'promised' | null = null) {
    const answer = current.item.kind === 'inquiry' ? '已当面答复' : null
    return this.#work.open(window, visit, current, { kind, papers: 'complete', answer })
  }

  #promised(window: WindowNo, id: CaseNo): Work {
    const days = this.#chance.whole(...promisedDays)
    return () => this.#later(days, () => this.#work.finish(window, id))
  }

  /** The citizen is told at once what is missing, and comes again with it; where it goes wrong, something is added. */
  async #supplemented(window: WindowNo, visit: VisitId, current: CurrentItem, twice: boolean): Promise<Work> {
    const listed = current.item.materials.map(({ name }) => ({ name, fromList: true }))
    const missing = listed.length > 0 ? [this.#chance.pick(listed)] : [{ ...ownLine, name: '身份证明' }]
    const id = await this.#work.open(window, visit, current, { kind: null, papers: missing, answer: null })
    if (twice) await this.#work.act(window, id, [{ do: 'ask-supplement', missing: [...missing, ownLine] }])
    const days = this.#chance.whole(...promisedDays)
    return () =>
      this.#later(days, async () => {
        await this.#work.act(window, id, [{ do: 'accept' }])
        await this.#work.finish(window, id)
      })
  }

  async #returned(window: WindowNo, visit: VisitId, current: CurrentItem, reason: string): Promise<Work> {
    const id = await this.#work.open(window, visit, current, {
      kind: null,
      papers: 'unchecked',
      answer: null,
    })
    await this.#work.act(window, id, [{ do: 'return', reason }])
    return async () => {}
  }

  /** What no log can know: an inspector stands by, and enters it by a rule that needs no second signature. */
  async #inspectorSees(window: WindowNo): Promise<void> {
    const { core, months, inspector, plan } = this.#hall
    const day = core.queue().day
    const { rulebook } = months.records.rulebookFor(day)
    const entered = rulebook.rules.filter(
      ({ source, growsWithVolume, secondSignature, points }) =>
        source.by === 'entry' && growsWithVolume && !secondSignature && points.to < 0,
    )
    if (entered.length === 0) return
    const { code: rule, points } = this.#chance.pick(entered)
    const windows = plan.windows.map(({ no }) => no)
    await this.#hall.do(staffActor(inspector), () => {
      const next = months.records.nextEntry()
      return makeEntry(
        { rulebook, windows, today: day, next, sameDay: months.records.entriesIn({ first: day, last: day }) },
        { staff: inspector.id, satThere: false },
        { rule, window, day, count: 1, hundredths: points.from, evidence: `巡查记录 ${next}` },
      )
    })
  }
}
