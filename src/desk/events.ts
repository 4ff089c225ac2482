import type { Due } from '../cases/events.ts'
import type {
  CaseNo,
  FollowUpNo,
  HallDay,
  ItemCode,
  Millis,
  StaffId,
  VisitId,
  WindowNo,
} from '../core/ids.ts'
import type { Channel, Level } from '../ratings/events.ts'

/** 误评、恶意评价: why a rating may be set aside. */
export const appealGrounds = ['mistaken', 'malicious'] as const
export type AppealGround = (typeof appealGrounds)[number]

/** What of a negative rating has a clock. */
export const deskTasks = ['call-back', 'put-right', 'answer', 'decide-appeal'] as const
export type DeskTask = (typeof deskTasks)[number]
/** Limits that are reckoned; the answer's is that of the putting right. */
export type DeskLimit = Exclude<DeskTask, 'answer'>

/** How a second rating came: from the citizen's own page, or typed in from paper or from a call. */
export const againChannels = ['qr', 'paper', 'call-back'] as const
export type AgainChannel = (typeof againChannels)[number]

export type DeskEvent =
  /** A negative rating came in; it opens by itself, in the same commit. */
  | {
      readonly type: 'follow-up-opened'
      readonly followUp: FollowUpNo
      readonly visit: VisitId
      readonly case: CaseNo | null
      readonly window: WindowNo
      readonly item: ItemCode
      readonly channel: Channel
      /** Hall day of the visit. */
      readonly day: HallDay
      /** Hall day of the opening, and its serial of that day from 1. */
      readonly openedOn: HallDay
      readonly serial: number
      readonly level: Level
      /** When to have called back; null where no contact was left. */
      readonly callBackDue: Due | null
      /** Working days that were given for it. */
      readonly putRightDays: number
      readonly putRightDue: Due
    }
  /** The citizen left a contact after the rating: the clock of the call-back begins. */
  | { readonly type: 'follow-up-contact-left'; readonly followUp: FollowUpNo; readonly callBackDue: Due }
  | {
      readonly type: 'follow-up-called-back'
      readonly followUp: FollowUpNo
      readonly staff: StaffId
      readonly reached: boolean
      readonly note: string
      /** Whether the call-back is done with it. Journals of earlier programs lack it: there any call was the last. */
      readonly over?: boolean
    }
  /** Verified and put right; `founded`: whether what the citizen says was found to be so (查实). */
  | {
      readonly type: 'follow-up-put-right'
      readonly followUp: FollowUpNo
      readonly staff: StaffId
      readonly founded: boolean
      readonly measure: string
    }
  /** What the citizen reads on the page of their ticket. */
  | {
      readonly type: 'follow-up-answered'
      readonly followUp: FollowUpNo
      readonly staff: StaffId
      readonly text: string
    }
  /** The second rating: a record of its own, outside the voice. */
  | {
      readonly type: 'follow-up-rated-again'
      readonly followUp: FollowUpNo
      readonly level: Level
      /** Without it from the citizen's own page. */
      readonly channel?: AgainChannel
      /** Who typed it in. */
      readonly staff?: StaffId
      /** Number of the paper form; only with the channel `paper`. */
      readonly scan?: string
    }
  | {
      readonly type: 'follow-up-appealed'
      readonly followUp: FollowUpNo
      readonly staff: StaffId
      readonly ground: AppealGround
      readonly reason: string
      /** Working days that were given for the decision, and until when. Appeals of earlier programs had no limit. */
      readonly appealDays?: number
      readonly due?: Due
    }
  | {
      readonly type: 'follow-up-appeal-decided'
      readonly followUp: FollowUpNo
      readonly staff: StaffId
      readonly upheld: boolean
      readonly reason: string
      /** The reason was written for the citizen to read; in earlier programs it was not. */
      readonly toldCitizen?: boolean
    }
  /** A limit has passed. Noted once; it stays also when it is done later. */
  | {
      readonly type: 'follow-up-overdue'
      readonly followUp: FollowUpNo
      readonly task: DeskTask
      readonly window: WindowNo
      readonly dueAt: Millis
    }
  /** The holidays of that year are published now, or the hall's own closings changed: the limit is another one. */
  | {
      readonly type: 'follow-up-due-reckoned'
      readonly followUp: FollowUpNo
      /** Missing in journals of earlier programs: the putting right. */
      readonly task?: DeskLimit
      readonly due: Due
      /** What was noted as late and by this limit was not. */
      readonly inTime?: readonly DeskTask[]
    }
