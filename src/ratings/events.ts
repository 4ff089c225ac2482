import type { DeviceId, Millis, VisitId, WindowNo } from '../core/ids.ts'
import type { QueueRefusal } from '../queue/refusals.ts'

/** 1 very dissatisfied … 5 very satisfied: 非常不满意、不满意、基本满意、满意、非常满意. */
export type Level = 1 | 2 | 3 | 4 | 5

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

export type RatingEvent =
  | {
      readonly type: 'rating-session-opened'
      readonly visit: VisitId
      readonly window: WindowNo
      readonly until: Millis
    }
  /** The window called the next citizen: the session ends sooner. */
  | {
      readonly type: 'rating-session-shortened'
      readonly visit: VisitId
      readonly window: WindowNo
      readonly until: Millis
    }
  /** The staff member asked for the rating of the last visit once more. */
  | {
      readonly type: 'rating-asked-again'
      readonly visit: VisitId
      readonly window: WindowNo
      readonly until: Millis
    }
  | { readonly type: 'rating-session-closed'; readonly visit: VisitId; readonly window: WindowNo }
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
    }
  | {
      readonly type: 'visit-rated'
      readonly visit: VisitId
      readonly window: WindowNo
      readonly level: Level
      readonly pressedAt: Millis
      readonly channel: 'keypad'
    }
