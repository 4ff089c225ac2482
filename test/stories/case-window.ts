import type {
  CaseDoneReply,
  CaseFileReply,
  CaseRequest,
  CaseStepRequest,
} from '../../src/server/case-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import type { StoryHall } from './story-hall.ts'

/** Somebody who handles cases at a window, over HTTP. */
export class CaseWindow {
  readonly #hall: () => StoryHall
  readonly window: number
  readonly person: string

  constructor(hall: () => StoryHall, window: number, person: string) {
    this.#hall = hall
    this.window = window
    this.person = person
  }

  /** Signs in anew, as on every morning, and sits down. */
  sitsDown(): Promise<void> {
    this.signsInAgain()
    return this.#hall().does(this.window, this.person, 'sit-down')
  }

  /** A session does not last over night. */
  signsInAgain(): void {
    this.#hall().forgets(this.person)
  }

  /** A citizen with a ticket comes and the service begins; answers the visit. */
  async receives(ticketItem: string): Promise<string> {
    const { visit } = await this.#hall().takesTicket(ticketItem)
    await this.#hall().does(this.window, this.person, 'call-next', 'start')
    return visit
  }

  /** Opens a case; answers its number and slips. @throws when it is refused */
  async opens(order: Partial<CaseRequest> & Pick<CaseRequest, 'item'>): Promise<CaseDoneReply> {
    const reply = await this.#post('/api/cases', this.#whole(order))
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body))
    return reply.body
  }

  /** Why no case is opened. */
  async isRefused(order: Partial<CaseRequest> & Pick<CaseRequest, 'item'>): Promise<Problem> {
    const reply = await this.#post('/api/cases', this.#whole(order))
    if (reply.status < 400) throw new Error('a case was opened')
    return reply.body
  }

  /** What is done with a case; answers `done`, or the code of the refusal. */
  async does(id: string, act: CaseStepRequest): Promise<string> {
    const reply = await this.#post(`/api/cases/${id}`, act)
    return reply.status === 200 ? 'done' : reply.body.code
  }

  /** One act after another. @throws when one is refused */
  async finishes(id: string, ...acts: CaseStepRequest[]): Promise<void> {
    for (const act of acts) {
      const answer = await this.does(id, act)
      if (answer !== 'done') throw new Error(`${JSON.stringify(act)}: ${answer}`)
    }
  }

  /** The whole file, as this person sees it. */
  async file(id: string): Promise<CaseFileReply> {
    const reply = await this.#hall().request<CaseFileReply>('GET', `/api/cases/${id}`, undefined, this.person)
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
    return reply.body
  }

  #whole(order: Partial<CaseRequest>): unknown {
    const why = order.visit === undefined ? { withoutVisit: '电话预约' } : {}
    return { window: this.window, papers: 'complete', ...why, ...order }
  }

  #post(path: string, body: unknown) {
    return this.#hall().request<CaseDoneReply & Problem>('POST', path, body, this.person)
  }
}

/** Hall time as it stands on paper: `2026-11-24 10:00`. */
export const local = (at: number | null | undefined): string | null =>
  at === null || at === undefined
    ? null
    : new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
