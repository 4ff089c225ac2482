import type { DeviceId, Millis, VisitId, WindowNo } from '../core/ids.ts'

/** 1 very dissatisfied … 5 very satisfied: 非常不满意、不满意、基本满意、满意、非常满意. */
export type Level = 1 | 2 | 3 | 4 | 5

/** Why a key press counts nowhere; it is kept all the same. */
export type NotCounted =
  | 'no-session' // no rating was open when the key was pressed
  | 'already-rated'
  | 'too-late'
  | 'age-unknown' // the keypad lost power and cannot say when the key was pressed
  | 'unknown-token'
  | 'other-content' // the same event number came before with another content: a fault of the keypad
  | 'staff-key' // nobody listens to staff keys of this device

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
      /** Null where it counts. */
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
