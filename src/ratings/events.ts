import type {
  CaseNo,
  DeviceId,
  FollowUpNo,
  HallDay,
  ItemCode,
  Millis,
  PersonId,
  StaffId,
  VisitId,
  WindowNo,
} from '../core/ids.ts'
import type { QueueRefusal } from '../queue/refusals.ts'

/** 1 very dissatisfied … 5 very satisfied: 非常不满意、不满意、基本满意、满意、非常满意. */
export type Level = 1 | 2 | 3 | 4 | 5

/** What is rated once: a visit, or one case of it where the hall asks for each. Also the token at the keypad. */
export type RatingSubject = VisitId | CaseNo

/** Where what could be rated stands. The three that count are never mixed; `set-aside` counts nowhere. */
export type RatingState = 'unrated' | 'active' | 'defaulted' | 'set-aside'

/** How a rating came. */
export const channels = ['keypad', 'qr', 'paper'] as const
export type Channel = (typeof channels)[number]

/** 效率、能力、态度、一次性告知、收费、环境、其他. */
export const ratingReasons = [
  'efficiency',
  'competence',
  'attitude',
  'one-time-notification',
  'fees',
  'environment',
  'other',
] as const
export type RatingReason = (typeof ratingReasons)[number]

/** Why a key press counts nowhere, or a staff key was not carried out; it is kept all the same. */
export type NotCounted =
  | 'no-session' // no rating was open when the key was pressed, or is to be asked for again
  | 'already-rated'
  | 'too-late'
  | 'age-unknown' // the device lost power and cannot say when the key was pressed
  | 'unknown-token'
  | 'other-content' // the same event number came before with another content: a fault of the device
  | 'nobody-signed-in' // nobody sits at the window of a staff key
  | QueueRefusal['code'] // the queue refused what a staff key asked for

/** What a rating is about; `case` only where each case is rated by itself. */
interface Rated {
  readonly visit: VisitId
  readonly case?: CaseNo
  readonly window: WindowNo
}

export const subjectOf = ({ visit, case: one }: Pick<Rated, 'visit' | 'case'>): RatingSubject => one ?? visit

export type RatingEvent =
  /** `turn`: which of the visit's cases it is, from 1. Journals of the first version lack item and staff. */
  | (Rated & {
      readonly type: 'rating-session-opened'
      readonly until: Millis
      readonly turn?: number
      readonly item?: ItemCode
      /** Who served. */
      readonly staff?: StaffId | null
    })
  /** The window called the next citizen: the session ends sooner. */
  | (Rated & { readonly type: 'rating-session-shortened'; readonly until: Millis })
  /** The staff member asked for the rating of the last visit once more, or the visit's next case has its turn. */
  | (Rated & { readonly type: 'rating-asked-again'; readonly until: Millis })
  | (Rated & { readonly type: 'rating-session-closed' })
  | {
      readonly type: 'key-pressed'
      readonly device: DeviceId
      readonly uid: string
      readonly number: number
      readonly kind: string
      readonly value: string
      readonly token: string | null
      /** Receipt less the age that the device gave; null where it gave none. */
      readonly pressedAt: Millis | null
      /** Null where it counts, or was carried out. */
      readonly notCounted: NotCounted | null
      /** Where the device stood; lacks for one without a window, and in journals up to version 4. */
      readonly window?: WindowNo
    }
  /**
   * `scan`: number of the paper form, and `filledOn` the day on it; only with the channel `paper`. `sender`: a mark of where a rating by QR code came
   * from, which says something within its day alone (sender-marks.ts).
   */
  | (Rated & {
      readonly type: 'visit-rated'
      readonly level: Level
      readonly pressedAt: Millis
      readonly channel: Channel
      readonly scan?: string
      readonly filledOn?: HallDay
      readonly sender?: string
    })
  /** Nobody rated within the days that the hall set: a state of its own, which no ranking reads. */
  | (Rated & { readonly type: 'rating-defaulted'; readonly level: Level })
  /** Why somebody rated as they did, told before or after. What they wrote is sealed under `person`. */
  | (Rated & {
      readonly type: 'rating-explained'
      readonly reasons: readonly RatingReason[]
      /** Null where nothing was written and no contact left. */
      readonly person: PersonId | null
      readonly hasPhone: boolean
      /** Somebody else wrote it down: the citizen may add to it once. */
      readonly typedIn?: boolean
    })
  /** An appeal was upheld: it stays in the record and counts nowhere. */
  | (Rated & { readonly type: 'rating-set-aside'; readonly followUp: FollowUpNo })
