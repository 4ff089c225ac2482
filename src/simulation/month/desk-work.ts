import { type DeskStep, rateAgain, takeDeskStep } from '../../desk/decide.ts'
import type { Level, RatingSubject } from '../../ratings/events.ts'
import type { Chance } from './chance.ts'
import type { Later } from './course-of-case.ts'
import { type SimulatedHall, staffActor } from './simulated-hall.ts'

/** Working days until the inspector gets to it. */
const putRightDays = [1, 5] as const
const foundedShare = 0.6
const rateAgainShare = 0.5

/** What follows at the desk from a low rating at a keypad, where nobody leaves a telephone number. */
export class DeskWork {
  readonly #hall: SimulatedHall
  readonly #chance: Chance
  readonly #later: Later

  constructor(hall: SimulatedHall, chance: Chance, later: Later) {
    this.#hall = hall
    this.#chance = chance
    this.#later = later
  }

  /** Where the rating opened an entry, the inspector puts it right and answers; some citizens rate once more. */
  async follow(subject: RatingSubject): Promise<void> {
    if (!this.#entry(subject)) return
    const founded = this.#chance.happens(foundedShare)
    const again = this.#chance.happens(rateAgainShare) ? (this.#chance.whole(3, 5) as Level) : null
    await this.#later(this.#chance.whole(...putRightDays), async () => {
      const measure = founded ? '已向窗口核实并整改' : '经核实，窗口按规定办理'
      await this.#take(subject, { do: 'put-right', founded, measure })
      await this.#take(subject, { do: 'answer', text: `感谢您的评价。${measure}。` })
      if (again !== null) await this.#later(1, () => this.#rateAgain(subject, again))
    })
  }

  #entry(subject: RatingSubject) {
    return this.#hall.core.tables.desk.ofSubject(subject)
  }

  #take(subject: RatingSubject, step: DeskStep) {
    const { id, role } = this.#hall.inspector
    const person = { id, role, satThere: false, handledIt: step.do === 'answer' }
    return this.#hall.do(staffActor({ id }), (at) => {
      const entry = this.#entry(subject)
      const { plan } = this.#hall.core.queue()
      if (!entry || !plan) throw new Error(`nothing at the desk about ${subject}`)
      return takeDeskStep(entry, step, person, plan, at)
    })
  }

  async #rateAgain(subject: RatingSubject, level: Level): Promise<void> {
    await this.#hall.do('citizen', () => rateAgain(this.#entry(subject), level))
  }
}
