import type { CaseState } from '../cases/events.ts'
import type { CaseNo, HallDay, Millis } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import type { PublicCaseReply, PublicCaseState } from '../server/public-requests.ts'

/** What of a case may reach the public at all: there is no name, person, window, reason or rating to leave out. */
export interface ShownCase {
  readonly case: CaseNo
  readonly itemName: Words
  readonly department: string
  readonly state: CaseState
  readonly openedAt: Millis
  readonly acceptedAt: Millis | null
  /** Null before acceptance, while the clock stands still, and for what has no limit. */
  readonly dueDay: HallDay | null
  readonly endedAt: Millis | null
  readonly visited: boolean
}

/** Steps and hands through which a case goes inside the hall are nobody else's business. */
const publicStates: Readonly<Record<CaseState, PublicCaseState>> = {
  opened: 'registered',
  incomplete: 'waiting-papers',
  running: 'in-progress',
  suspended: 'waiting-papers',
  closed: 'closed',
  returned: 'returned',
}

/** The state page behind a slip. */
export const caseReply = (
  shown: ShownCase,
  hall: { readonly name: Words; readonly timeZone: string },
): PublicCaseReply => ({
  hallName: hall.name,
  timeZone: hall.timeZone,
  case: shown.case,
  itemName: shown.itemName,
  department: shown.department,
  state: publicStates[shown.state],
  openedAt: shown.openedAt,
  acceptedAt: shown.acceptedAt,
  dueDay: shown.dueDay,
  endedAt: shown.endedAt,
  visited: shown.visited,
})

/** As every slip's token is made: 128 random bits in base64url. */
const tokenShape = /^[\w-]{22}$/

/** What is looked up for whatever stands in the place of a token: the same work for anything. */
export const lookedUp = (text: string): string => (tokenShape.test(text) ? text : '')
