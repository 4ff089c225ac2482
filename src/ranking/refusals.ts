import type { EntryNo, HallDay } from '../core/ids.ts'
import type { QueueRefusal } from '../queue/refusals.ts'
import type { Month } from './month-input.ts'
import type { Hundredths } from './rulebook.ts'

/** Why an entry, a decision or a closing does not come about. */
export type RankingRefusal =
  | Extract<QueueRefusal, { code: 'unknown-window' }>
  | { readonly code: 'unknown-rule' }
  /** The system finds or reckons it; nobody enters it. */
  | { readonly code: 'rule-not-entered' }
  | { readonly code: 'points-out-of-range'; readonly from: Hundredths; readonly to: Hundredths }
  | { readonly code: 'day-not-over'; readonly today: HallDay }
  /** As after a reply that got lost. */
  | { readonly code: 'entry-made-already'; readonly entry: EntryNo }
  | { readonly code: 'unknown-entry' }
  | { readonly code: 'entry-withdrawn-already' }
  | { readonly code: 'entry-signed-already' }
  | { readonly code: 'entry-needs-no-signature' }
  | { readonly code: 'own-entry' }
  /** Whoever decides on a window must not have sat there that month. */
  | { readonly code: 'sat-there-that-month'; readonly month: Month }
  | { readonly code: 'unknown-finding' }
  | { readonly code: 'finding-decided-so-already' }
  /** Whoever asked to have it undone cannot be the second person too. */
  | { readonly code: 'undoing-needs-another' }
  /** Inspectors decide on findings; others only confirm what one of them asked for. */
  | { readonly code: 'dismissal-not-asked' }
  | { readonly code: 'month-not-closable-yet'; readonly from: HallDay }
  | { readonly code: 'month-without-visits' }
  /** It belongs to the demo. */
  | { readonly code: 'month-simulated' }
  /** Only what is closed hangs in the hall. */
  | { readonly code: 'month-not-closed' }
  | { readonly code: 'no-model-windows' }
  | { readonly code: 'not-the-next-edition'; readonly next: number }
  | { readonly code: 'correction-needs-reason' }
  | { readonly code: 'month-unchanged'; readonly edition: number }
  | { readonly code: 'unknown-edition' }
  /** Until then each citizen who rates changes its figures. */
  | { readonly code: 'month-still-rated'; readonly from: HallDay }
