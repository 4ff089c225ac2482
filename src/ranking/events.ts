import type { EntryNo, FindingId, HallDay, StaffId, WindowNo } from '../core/ids.ts'
import type { EditionChange } from './edition.ts'
import type { Month } from './month-input.ts'
import type { Packed } from './packed.ts'
import type { Hundredths, Rulebook } from './rulebook.ts'

export type RankingEvent =
  /** The rulebook said something new; periods that begin on `from` or later are scored by it. */
  | {
      readonly type: 'rulebook-adopted'
      /** From 1. */
      readonly version: number
      readonly from: HallDay
      readonly rulebook: Rulebook
    }
  /** An inspector has seen what no log can know. */
  | {
      readonly type: 'entry-made'
      readonly entry: EntryNo
      /** Code of a rule whose source is `entry`. */
      readonly rule: string
      readonly window: WindowNo
      /** When it happened, not when it was entered. */
      readonly day: HallDay
      /** At least 1: cases, days or units. */
      readonly count: number
      /** For each of them. */
      readonly hundredths: Hundredths
      readonly evidence: string
      readonly staff: StaffId
      /** It counts only once a second person has signed it. */
      readonly needsSignature: boolean
    }
  /** A second person has seen the evidence; where its withdrawal was asked for, somebody holds to it. */
  | { readonly type: 'entry-signed'; readonly entry: EntryNo; readonly staff: StaffId }
  /** It took two people to count: it goes on counting until a second one withdraws it too. */
  | {
      readonly type: 'entry-withdrawal-asked'
      readonly entry: EntryNo
      readonly staff: StaffId
      readonly reason: string
    }
  /** It counts no more; the entry stays in the record. */
  | {
      readonly type: 'entry-withdrawn'
      readonly entry: EntryNo
      readonly staff: StaffId
      readonly reason: string
    }
  /** Its rule asks for two people: it goes on counting until a second one dismisses it too. */
  | {
      readonly type: 'finding-dismissal-asked'
      readonly finding: FindingId
      readonly staff: StaffId
      readonly reason: string
    }
  /** What comes of a finding of the system; a later decision replaces an earlier one. */
  | {
      readonly type: 'finding-decided'
      readonly finding: FindingId
      readonly upheld: boolean
      readonly staff: StaffId
      readonly reason: string
    }
  /** The month is closed, or closed again after a correction: from here on this edition is what it is. */
  | {
      readonly type: 'month-closed'
      readonly month: Month
      /** From 1. */
      readonly edition: number
      readonly staff: StaffId
      /** Why there is another edition; null for the first. */
      readonly reason: string | null
      /** The last row of the journal that it used, and its hash. */
      readonly seq: number
      readonly hash: string
      /** Version of the rulebook. */
      readonly rulebook: number
      /** What came out: the RFC 8785 text of a `RankedMonth`. What went in is fixed by `seq` and `hash`. */
      readonly result: Packed
      /** What is otherwise than in the edition before. */
      readonly changes: readonly EditionChange[]
      /** Model windows from now until the next month is closed; by place, then by number. */
      readonly models: readonly WindowNo[]
    }
