import type { ItemCode } from '../core/ids.ts'
import type { Words } from '../core/words.ts'

/** Kinds that an item can have by default; `supplement` and `returned` are what becomes of a case. */
export const itemKinds = ['inquiry', 'instant', 'promised', 'joint', 'forwarded', 'petition'] as const
export type ItemKind = (typeof itemKinds)[number]

/** The steps between acceptance and closing: 承办、审核、审批. */
export const middleSteps = ['handled', 'reviewed', 'approved'] as const
export type MiddleStep = (typeof middleSteps)[number]

/** A paper that the citizen has to bring. */
export interface Material {
  readonly name: string
  /** Without a main paper a case is returned; others are asked for by a one-time notification. */
  readonly main: boolean
}

/** One thing that a citizen can come for, as it stands in the catalogue (事项). */
export interface Item {
  readonly code: ItemCode
  readonly name: Words
  readonly department: string
  /** Whom to ask, as it stands on slips: a telephone number, a room. */
  readonly contact: string
  /** What a case of it is unless the window says otherwise. */
  readonly kind: ItemKind
  readonly materials: readonly Material[]
  readonly legalBasis: string
  /** Which steps a case of it goes through between acceptance and closing. */
  readonly steps: readonly MiddleStep[]
  /** Working days, 1–400; null for kinds that are not counted in working days. */
  readonly limitDays: number | null
  /** As it is published, for example `免费`. */
  readonly feeStandard: string
  /** The departments that work in parallel on a joint case; empty for every other kind. */
  readonly jointDepartments: readonly string[]
  /** The item of the ticket that leads to this one; null for one that no ticket leads to. */
  readonly ticketItem: ItemCode | null
}

export type ItemEvent =
  /** The item as it is from here on; `version` counts from 1, and every case keeps the version it was opened with. */
  | { readonly type: 'item-defined'; readonly version: number; readonly item: Item }
  /** No case is opened for it any more. */
  | { readonly type: 'item-withdrawn'; readonly code: ItemCode }
  /** The nightly comparison with the case system's list; what does not match, in words of the list. */
  | {
      readonly type: 'items-compared'
      readonly file: string
      readonly differences: readonly ItemDifference[]
    }

/** One item that stands otherwise, or only, in one of the two lists. */
export interface ItemDifference {
  readonly code: string
  readonly what: 'missing-here' | 'missing-there' | 'name' | 'department' | 'limit-days'
  readonly here: string
  readonly there: string
}
