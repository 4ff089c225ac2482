import { canonicalText } from '../core/canonical.ts'
import type { ItemCode } from '../core/ids.ts'
import type { TitledRow } from '../spreadsheet/titles.ts'
import { becomes, type Catalogue } from './decide.ts'
import type { Item, ItemEvent } from './events.ts'
import { faultsOf, type ItemFault, type ItemField } from './rules.ts'
import { type ItemTitle, itemIn } from './sheet.ts'

/** A fault with the row of the sheet, as the spreadsheet program numbers it. */
export type RowFault = ItemFault & { readonly row: number }

/** What a sheet would do to the catalogue. Items that are not in it stay as they are. */
export interface ImportPlan {
  readonly faults: readonly RowFault[]
  /** Empty as long as one row has a fault. */
  readonly events: readonly ItemEvent[]
  readonly added: readonly { readonly code: ItemCode; readonly name: string }[]
  readonly changed: readonly {
    readonly code: ItemCode
    readonly name: string
    readonly fields: readonly ItemField[]
  }[]
  readonly same: number
}

/** Checks every row first; nothing is done unless all of them are right. */
export function planImport(catalogue: Catalogue, rows: readonly TitledRow<ItemTitle>[]): ImportPlan {
  const faults: RowFault[] = []
  const firstRow = new Map<ItemCode, number>()
  const items: Item[] = []
  for (const titled of rows) {
    const { row } = titled
    const { item, faults: unread } = itemIn(titled)
    const unreadFields = new Set(unread.map(({ field }) => field))
    // What depends on a kind that nobody understood says nothing, and a field is told once.
    if (unreadFields.has('kind')) unreadFields.add('limitDays').add('jointDepartments')
    const wrong = faultsOf(item, catalogue.ticketItems).filter(({ field }) => !unreadFields.has(field))
    const before = item.code === '' ? undefined : firstRow.get(item.code)
    const again: ItemFault[] =
      before === undefined ? [] : [{ field: 'code', fault: 'code-in-row', firstRow: before }]
    if (before === undefined) firstRow.set(item.code, row)
    faults.push(...[...unread, ...wrong, ...again].map((fault) => ({ ...fault, row })))
    items.push(item)
  }
  if (faults.length > 0) return { faults, events: [], added: [], changed: [], same: 0 }
  return planned(catalogue, items)
}

function planned(catalogue: Catalogue, items: readonly Item[]): ImportPlan {
  const events: ItemEvent[] = []
  const added: ImportPlan['added'][number][] = []
  const changed: ImportPlan['changed'][number][] = []
  for (const item of items) {
    const event = becomes(catalogue, item)
    if (!event) continue
    events.push(event)
    const before = catalogue.listed(item.code)
    const { code, name } = item
    if (!before || before.withdrawn) added.push({ code, name: name.zh })
    else changed.push({ code, name: name.zh, fields: differingFields(before.item, item) })
  }
  return { faults: [], events, added, changed, same: items.length - events.length }
}

const fieldValues = ({ name, ...rest }: Item): Readonly<Record<ItemField, unknown>> => ({
  ...rest,
  nameZh: name.zh,
  nameEn: name.en,
})

/** Which fields of an item are not as they were. */
function differingFields(before: Item, after: Item): ItemField[] {
  const [was, is] = [fieldValues(before), fieldValues(after)]
  return (Object.keys(was) as ItemField[]).filter(
    (field) => canonicalText(was[field]) !== canonicalText(is[field]),
  )
}
