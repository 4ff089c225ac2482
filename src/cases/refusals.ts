import type { MiddleStep } from '../items/events.ts'
import type { QueueRefusal } from '../queue/refusals.ts'
import type { CaseState } from './events.ts'

/** What the queue refuses for the same reason, in the same words. */
type AsInQueue = Extract<
  QueueRefusal,
  { readonly code: 'unknown-item' | 'unknown-window' | 'unknown-visit' | 'not-at-window' }
>

/** What only cases refuse; the words for people stand in words.ts. */
export type OwnCaseRefusal =
  | { readonly code: 'unknown-case' }
  | { readonly code: 'not-your-case' }
  /** Closed or returned: only the case system's number, corrections and reprints are left. */
  | { readonly code: 'case-over' }
  | { readonly code: 'not-in-this-state'; readonly state: CaseState }
  | { readonly code: 'visit-or-reason' }
  | { readonly code: 'visit-not-here' }
  | { readonly code: 'nothing-missing' }
  | { readonly code: 'kind-needs-departments' }
  | { readonly code: 'limit-not-for-kind' }
  | { readonly code: 'answer-for-inquiries' }
  | { readonly code: 'step-not-next'; readonly next: MiddleStep | null }
  | { readonly code: 'window-or-department' }
  | { readonly code: 'handled-there-already' }
  | { readonly code: 'unknown-department'; readonly department: string }
  | { readonly code: 'unknown-part' }
  | { readonly code: 'part-not-begun' }
  | { readonly code: 'part-begun-already' }
  | { readonly code: 'part-done-already' }
  | { readonly code: 'nothing-to-extend' }
  | { readonly code: 'extended-already' }
  | { readonly code: 'extension-too-late' }
  | { readonly code: 'extension-too-long'; readonly most: number }
  | { readonly code: 'extension-asked-already' }
  | { readonly code: 'no-extension-asked' }
  | { readonly code: 'leader-approves' }
  | { readonly code: 'own-extension' }
  | { readonly code: 'late-reason-needed' }
  | {
      readonly code: 'incomplete-reason-needed'
      readonly steps: readonly MiddleStep[]
      readonly parts: number
    }
  | { readonly code: 'only-withdrawn' }
  | { readonly code: 'unknown-entry' }
  | { readonly code: 'unknown-slip' }
  | { readonly code: 'slip-still-printing' }
  | { readonly code: 'no-printer' }
  | { readonly code: 'sit-at-a-window' }
  | { readonly code: 'cases-of-own-window' }

export type CaseRefusal = OwnCaseRefusal | AsInQueue
