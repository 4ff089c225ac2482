import type { Millis, VisitId } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import type { PersonReply } from './case-requests.ts'
import type { RatingChannel, RatingReason } from './rating-requests.ts'

// The desk for negative ratings (差评回访整改): bodies and replies of the HTTP interface, as in requests.ts.

/**
 * GET /api/desk[?show=open|all][&…{@link DeskListQuery}][&after=] (inspectors, managers) → {@link DeskListReply}, the
 * most urgent first (`show=all`: the newest first). GET /api/desk/export.xlsx and export.csv with the same query: the
 * same as a file. GET /api/desk/NO → {@link DeskEntryReply}. POST /api/desk/NO {@link DeskStepRequest} → 200
 * {@link DeskEntryReply}. Whoever sat at the window on the day of the visit finds nothing of it, and is refused with
 * 403 `was-at-that-window`.
 */
export interface DeskListReply {
  readonly entries: readonly DeskEntryReply[]
  readonly next: string | null
}
/** All that are named hold together. Flags are written `true` or `false`. */
export interface DeskListQuery {
  /** Days of the visits, YYYY-MM-DD, both included. */
  readonly from?: string
  readonly to?: string
  readonly window?: number
  readonly state?: DeskEntryReply['state']
  /** The most urgent clock. */
  readonly light?: DeskLight
  readonly reason?: RatingReason
  readonly putRight?: boolean
  readonly answered?: boolean
  /** Whether the rating was set aside and counts nowhere. */
  readonly setAside?: boolean
  /** Inspectors only, as are those below: else 403 `inspectors-look-for-that`. */
  readonly item?: string
  readonly channel?: RatingChannel
  /** Whether there is a second rating, and whether it is a satisfied one. */
  readonly again?: boolean
  readonly satisfied?: boolean
}
export type DeskLight = 'green' | 'amber' | 'red'
export type DeskTask = 'call-back' | 'put-right' | 'answer' | 'decide-appeal'
export interface DeskClock {
  readonly dueDay: string
  /** False while the holidays of that time are not published: the limit may become another one. */
  readonly certain: boolean
  /** Null where the clock does not run. */
  readonly light: DeskLight | null
  readonly doneAt: Millis | null
}
export interface DeskEntryReply {
  /** Number of the entry, for example `20261124-F001`: says nothing of the visit. */
  readonly no: string
  readonly openedOn: string
  /** Inspectors only: seconds after a service has ended it says which visit it was. */
  readonly openedAt: Millis | null
  readonly window: number
  readonly windowName: Words
  /** Hall day of the visit. */
  readonly day: string
  readonly state: 'open' | 'put-right' | 'answered' | 'set-aside'
  readonly reasons: readonly RatingReason[]
  /** Where the citizen left a contact: until when they are to be called back, and every try. */
  readonly callBack:
    | (DeskClock & {
        readonly calls: readonly {
          readonly at: Millis
          readonly by: PersonReply
          readonly reached: boolean
          readonly note: string
        }[]
      })
    | null
  readonly putRight: DeskClock & { readonly founded: boolean | null; readonly measure: string | null }
  readonly answer: DeskClock & { readonly text: string | null }
  /** How the citizen rated once more, and where that came from; inspectors only, else null. */
  readonly ratedAgain: {
    readonly level: number
    readonly channel: 'qr' | 'paper' | 'call-back'
    /** Number of the paper form. */
    readonly scan: string | null
  } | null
  readonly appeal: {
    readonly ground: 'mistaken' | 'malicious'
    readonly reason: string
    readonly by: PersonReply
    readonly at: Millis
    /** Until when it is to be decided; null where an earlier program set no limit. */
    readonly clock: DeskClock | null
    readonly decision: {
      readonly upheld: boolean
      readonly reason: string
      readonly by: PersonReply
      readonly at: Millis
    } | null
  } | null
  /** What was late: noted once, for good. */
  readonly overdue: readonly DeskTask[]
  /** What the citizen wrote and where to reach them; inspectors and managers; null where nothing was left, or it is forgotten. */
  readonly told: { readonly text: string | null; readonly phone: string | null } | null
  /** Which visit and how it was rated; inspectors only. */
  readonly visit: { readonly visit: VisitId; readonly case: string | null; readonly level: number } | null
  /** Everything that was done, oldest first. When a citizen did something, only inspectors see to the moment. */
  readonly entries: readonly {
    readonly on: string
    readonly at: Millis | null
    readonly by: PersonReply | null
    readonly what: string
  }[]
  readonly may: readonly DeskStepRequest['do'][]
}
export type DeskStepRequest =
  /**
   * Done once the citizen was reached, or after three tries on at least two days. `call`: which try it is, from 1; the
   * same one again, after a lost reply, is refused.
   */
  | { readonly do: 'call-back'; readonly reached: boolean; readonly note: string; readonly call?: number }
  | { readonly do: 'put-right'; readonly founded: boolean; readonly measure: string }
  | { readonly do: 'answer'; readonly text: string }
  /** Managers, for the window, before the answer and where it was not found true: 误评、恶意评价. */
  | { readonly do: 'appeal'; readonly ground: 'mistaken' | 'malicious'; readonly reason: string }
  /** Inspectors, once after the answer; `scan`: number of the paper form, unique for ever. */
  | { readonly do: 'rate-again'; readonly level: 1 | 2 | 3 | 4 | 5; readonly channel: 'call-back' }
  | {
      readonly do: 'rate-again'
      readonly level: 1 | 2 | 3 | 4 | 5
      readonly channel: 'paper'
      readonly scan: string
    }
  /** An inspector who neither put it right nor answered it. */
  | { readonly do: 'decide-appeal'; readonly upheld: boolean; readonly reason: string }
