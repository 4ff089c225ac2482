import type { Millis } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import type { ItemDifference, ItemKind, MiddleStep } from '../items/events.ts'

// The catalogue of items (事项): bodies and replies of the HTTP interface, as in requests.ts.

/** An item as forms hold it; limits in working days. POST /api/items adds one → 201 {@link ItemDefinedReply}. */
export interface ItemRequest {
  readonly code: string
  readonly name: Words
  readonly department: string
  readonly contact: string
  readonly kind: ItemKind
  readonly materials: readonly { readonly name: string; readonly main: boolean }[]
  readonly legalBasis: string
  readonly steps: readonly MiddleStep[]
  readonly limitDays: number | null
  readonly feeStandard: string
  readonly jointDepartments: readonly string[]
  readonly ticketItem: string | null
}
/** PATCH /api/items/CODE: any fields but the code, and the version that was before the person. DELETE withdraws. */
export type ItemChange = Partial<Omit<ItemRequest, 'code'>> & { readonly seenVersion: number }
export interface ItemDefinedReply {
  readonly code: string
  readonly version: number
}
/** GET /api/items[?withdrawn=true] → this, in the order of codes. */
export interface ItemsReply {
  readonly items: readonly ItemReply[]
  readonly ticketItems: readonly { readonly code: string; readonly name: Words }[]
}
export interface ItemReply extends ItemRequest {
  readonly version: number
  readonly changedAt: Millis
  readonly withdrawnAt: Millis | null
}
/** GET /api/items/CODE → this, the newest version first. */
export interface ItemVersionsReply {
  readonly item: ItemReply
  readonly versions: readonly {
    readonly version: number
    readonly at: Millis
    /** Name of whoever did it; `hall` for the file of the first start. */
    readonly by: string
    readonly withdrawnAt: Millis | null
    readonly withdrawnBy: string | null
    readonly item: ItemRequest
  }[]
}
/** GET /api/items/export.xlsx, …/export.csv. POST /api/items/import[?apply=true] with such a file → this. */
export interface ItemImportReply {
  readonly applied: boolean
  /** Row as the spreadsheet program numbers it, title of the column. */
  readonly faults: readonly { readonly row: number; readonly column: string; readonly words: Words }[]
  readonly added: readonly { readonly code: string; readonly name: string }[]
  readonly changed: readonly {
    readonly code: string
    readonly name: string
    readonly columns: readonly string[]
  }[]
  readonly same: number
}
/** GET /api/items/differences → this; POST compares at once. `file` is null for a hall without such a list. */
export interface ItemDifferencesReply {
  readonly file: string | null
  readonly comparedAt: Millis | null
  readonly differences: readonly ItemDifference[]
  readonly trouble: { readonly since: Millis; readonly wrong: Words; readonly remedy: Words } | null
}
