import type { Millis } from '../core/ids.ts'
import type { Words } from '../core/words.ts'

/** Why an item gives no number now. */
export type NoNumberReason =
  | 'break'
  | 'not-yet'
  | 'over'
  | 'closed-day'
  | 'cap-reached'
  | 'emergency'
  | 'no-window'

/** What a hall answers when something cannot be done; the words for people stand in words.ts. */
export type QueueRefusal =
  | {
      readonly code: 'no-more-numbers'
      readonly why: NoNumberReason
      readonly opensAt: Millis | null
      readonly local: string | null
    }
  /** One screen took too many; `seconds` until it may take the next. */
  | { readonly code: 'too-many-tickets'; readonly seconds: number }
  | { readonly code: 'unknown-item' }
  | { readonly code: 'reason-needed' }
  | { readonly code: 'urgent-needs-staff' }
  | { readonly code: 'unknown-window' }
  | { readonly code: 'hall-in-emergency' }
  | { readonly code: 'no-emergency' }
  | { readonly code: 'window-taken'; readonly by: string }
  | { readonly code: 'sits-elsewhere'; readonly window: Words }
  | { readonly code: 'not-at-window' }
  | { readonly code: 'window-paused' }
  | { readonly code: 'not-paused' }
  | { readonly code: 'unknown-pause-reason' }
  | { readonly code: 'finish-first'; readonly number: string }
  | { readonly code: 'nobody-waits' }
  | { readonly code: 'nobody-called' }
  | { readonly code: 'not-serving' }
  | { readonly code: 'too-many-recalls'; readonly most: number }
  | { readonly code: 'recall-too-soon'; readonly seconds: number }
  | { readonly code: 'no-show-too-soon'; readonly calls: number; readonly seconds: number }
  | { readonly code: 'unknown-visit' }
  | { readonly code: 'not-callable' }
  | { readonly code: 'may-not-pick' }
  | { readonly code: 'not-parked' }
  | { readonly code: 'not-missed' }
  | { readonly code: 'bring-back-too-late'; readonly minutes: number }
  | { readonly code: 'nobody-serves-item' }
  | { readonly code: 'same-place' }
  | { readonly code: 'window-not-staffed' }
