import type { CaseKind, CaseState, FindingRule } from '../../src/cases/events.ts'
import type { CaseRequest, CaseStepRequest } from '../../src/server/case-requests.ts'
import type { CaseWindow } from '../stories/case-window.ts'

/** What citizens come for, as often as it stands here. */
export const matters = [
  'instant',
  'inquiry',
  'instant',
  'promised',
  'several',
  'instant',
  'supplement',
  'joint',
  'instant',
  'returned',
  'forwarded',
  'instant',
  'petition',
  'comes-back',
  'handed-over',
  'extended',
] as const
/** What is done right, and what a window does wrong: then the finding of that name has to follow. */
export type Matter = (typeof matters)[number] | FindingRule

/** What the log has to say of a case at the end of the day. */
export interface Expected {
  readonly case: string
  readonly visit: string | null
  readonly kind: CaseKind
  readonly state: CaseState
  readonly limit: LimitOfCase | null
}
/** In minutes, working days (and those of an extension), or calendar days. */
export type LimitOfCase =
  | '30 minutes'
  | '5 working days'
  | '10 working days'
  | '15 working days'
  | '20 working days'
  | '20+5 working days'
  | '7 days'
  | '15 days'

/** Where a matter is dealt with, and by whom. */
export interface Desk {
  readonly here: CaseWindow
  /** Where things are handed over to. */
  readonly next: CaseWindow
  readonly manager: CaseWindow
  /** Null where nobody took a number. */
  readonly visit: string | null
  /** What the citizen is called; it must be nowhere but in sealed texts. */
  readonly name: string
  /** Does something later, at another moment of the story. */
  readonly later: (afterMs: number, what: () => Promise<void>) => void
}

const minuteMs = 60_000
const step = (one: 'handled' | 'reviewed' | 'approved'): CaseStepRequest => ({ do: 'step', step: one })
const missing = (name: string) => [{ name, fromList: true }]
const granted: CaseStepRequest = { do: 'close', outcome: 'granted' }

type Order = Partial<CaseRequest> & Pick<CaseRequest, 'item'>

async function opened({ here, visit, name }: Desk, order: Order): Promise<string> {
  const why = visit === null ? { withoutVisit: '电话预约，上门服务' } : { visit }
  return (await here.opens({ ...why, applicant: { name, contact: `${name}的电话` }, ...order })).case
}

/** How a matter is dealt with while the citizen sits there: the ticket, and what is done. */
interface Dealing {
  readonly ticket: string
  readonly do: (desk: Desk) => Promise<Expected | readonly Expected[]>
}

const instant = async (desk: Desk): Promise<Expected> => {
  const id = await opened(desk, { item: 'SB-001' })
  await desk.here.finishes(id, step('handled'), granted)
  return { case: id, visit: desk.visit, kind: 'instant', state: 'closed', limit: '30 minutes' }
}

const promised = async (desk: Desk): Promise<Expected> => {
  const id = await opened(desk, { item: 'GA-001' })
  await desk.here.finishes(id, step('handled'))
  return { case: id, visit: desk.visit, kind: 'promised', state: 'running', limit: '20 working days' }
}

const incomplete = async (desk: Desk): Promise<Expected> => {
  const id = await opened(desk, { item: 'SB-003', papers: missing('养老保险待遇申领表') })
  return { case: id, visit: desk.visit, kind: 'supplement', state: 'incomplete', limit: null }
}

const returned = async (desk: Desk, reason: string): Promise<Expected> => {
  const id = await opened(desk, { item: 'SB-001', papers: 'unchecked' })
  await desk.here.finishes(id, { do: 'return', reason })
  return { case: id, visit: desk.visit, kind: 'returned', state: 'returned', limit: null }
}

export const dealings: Readonly<Record<Matter, Dealing>> = {
  instant: { ticket: 'social-card', do: instant },
  promised: { ticket: 'identity-card', do: promised },
  several: {
    ticket: 'social-card',
    do: async (desk) => [await instant(desk), await promised(desk)],
  },
  inquiry: {
    ticket: 'pension',
    async do(desk) {
      const id = await opened(desk, { item: 'SB-004', answer: '缴费满十五年即可' })
      return { case: id, visit: desk.visit, kind: 'inquiry', state: 'closed', limit: null }
    },
  },
  joint: {
    ticket: 'company-new',
    async do(desk) {
      const id = await opened(desk, { item: 'BDC-001' })
      for (const part of [1, 2]) await desk.here.finishes(id, { do: 'part-begin', part })
      for (const part of [1, 2]) await desk.here.finishes(id, { do: 'part-done', part, result: '同意' })
      await desk.here.finishes(id, step('handled'), step('reviewed'), step('approved'), granted)
      return { case: id, visit: desk.visit, kind: 'joint', state: 'closed', limit: '5 working days' }
    },
  },
  forwarded: {
    ticket: 'household',
    async do(desk) {
      const id = await opened(desk, { item: 'GA-004' })
      return { case: id, visit: desk.visit, kind: 'forwarded', state: 'running', limit: '10 working days' }
    },
  },
  petition: {
    ticket: 'medical',
    async do(desk) {
      const special = desk.here.window % 2 === 0
      const id = await opened(desk, { item: 'YB-003', limit: { special } })
      const limit = special ? '15 days' : '7 days'
      return { case: id, visit: desk.visit, kind: 'petition', state: 'running', limit }
    },
  },
  supplement: { ticket: 'pension', do: incomplete },
  'comes-back': {
    ticket: 'pension',
    async do(desk) {
      const one = await incomplete(desk)
      desk.later(40 * minuteMs, () => desk.here.finishes(one.case, { do: 'supplement' }, { do: 'accept' }))
      return { ...one, kind: 'promised', state: 'running', limit: '15 working days' }
    },
  },
  returned: { ticket: 'social-card', do: (desk) => returned(desk, '不在本县参保') },
  'handed-over': {
    ticket: 'identity-card',
    async do(desk) {
      const { here, next } = desk
      const id = await opened(desk, { item: 'GA-001' })
      await here.finishes(id, { do: 'hand-over', toWindow: next.window, reason: '换班' })
      await next.finishes(id, step('handled'), step('reviewed'), granted)
      return { case: id, visit: desk.visit, kind: 'promised', state: 'closed', limit: '20 working days' }
    },
  },
  extended: {
    ticket: 'identity-card',
    async do(desk) {
      const one = await promised(desk)
      await desk.here.finishes(one.case, { do: 'ask-extension', days: 5, reason: '上级系统停机' })
      await desk.manager.finishes(one.case, { do: 'approve-extension' })
      return { ...one, limit: '20+5 working days' }
    },
  },

  'case-without-visit': {
    ticket: 'social-card',
    do: async (desk) => [await instant(desk), await instant({ ...desk, visit: null })],
  },
  'visit-without-case': { ticket: 'social-card', do: async () => [] },
  'returned-without-reason': { ticket: 'social-card', do: (desk) => returned(desk, ' ') },
  'asked-twice': {
    ticket: 'pension',
    async do(desk) {
      const one = await incomplete(desk)
      await desk.here.finishes(one.case, { do: 'ask-supplement', missing: missing('社会保障卡复印件') })
      return one
    },
  },
  'asked-twice-accepted': {
    ticket: 'identity-card',
    async do(desk) {
      const one = await promised(desk)
      for (const paper of ['户口簿', '近期照片']) {
        await desk.here.finishes(one.case, { do: 'ask-supplement', missing: missing(paper) })
      }
      return { ...one, state: 'suspended', limit: null }
    },
  },
  'instant-as-promised': {
    ticket: 'social-card',
    async do(desk) {
      const id = await opened(desk, { item: 'SB-001', kind: 'promised' })
      return { case: id, visit: desk.visit, kind: 'promised', state: 'running', limit: '20 working days' }
    },
  },
  'over-limit': {
    ticket: 'social-card',
    async do(desk) {
      const id = await opened(desk, { item: 'SB-001' })
      const late: CaseStepRequest = { do: 'close', outcome: 'granted', late: '制卡机故障' }
      desk.later(31 * minuteMs, () => desk.here.finishes(id, step('handled'), late))
      return { case: id, visit: desk.visit, kind: 'instant', state: 'closed', limit: '30 minutes' }
    },
  },
  'joint-in-series': {
    ticket: 'property-transfer',
    async do(desk) {
      const { here } = desk
      const id = await opened(desk, { item: 'BDC-001' })
      await here.finishes(id, { do: 'part-begin', part: 1 }, { do: 'part-done', part: 1, result: '同意' })
      // In the morning of the second working day after it was sent.
      desk.later(40 * 60 * minuteMs, () => here.finishes(id, { do: 'part-begin', part: 2 }))
      return { case: id, visit: desk.visit, kind: 'joint', state: 'running', limit: '5 working days' }
    },
  },
}
