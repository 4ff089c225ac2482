import { canonicalText } from '../core/canonical.ts'
import type { Decision } from '../core/execute.ts'
import type { ItemCode } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Item, ItemEvent } from './events.ts'
import type { ItemRefusal } from './refusals.ts'
import { faultsOf, tidy } from './rules.ts'

/** An item of the catalogue as it stands. */
export interface ListedItem {
  readonly version: number
  readonly item: Item
  readonly withdrawn: boolean
}

/** What decisions about items rest on. */
export interface Catalogue {
  listed(code: ItemCode): ListedItem | null
  /** Items that a ticket can be taken for, from the hall's plan. */
  readonly ticketItems: ReadonlySet<ItemCode>
}

export type ItemDecision<A> = Result<Decision<ItemEvent, A>, ItemRefusal>
/** What an item has become; the version stays as it was where nothing differs. */
export type Defined = { readonly code: ItemCode; readonly version: number }

/** A new item, or one that was withdrawn and comes back under its old code, with the next version. */
export function addItem(catalogue: Catalogue, wanted: Item): ItemDecision<Defined> {
  const item = tidy(wanted)
  const before = catalogue.listed(item.code)
  if (before && !before.withdrawn) return refuse({ code: 'item-exists' })
  return defined(catalogue, item)
}

/** @param seenVersion the version that the person has before them. */
export function changeItem(
  catalogue: Catalogue,
  code: ItemCode,
  seenVersion: number,
  change: Partial<Omit<Item, 'code'>>,
): ItemDecision<Defined> {
  const before = catalogue.listed(code)
  if (!before) return refuse({ code: 'unknown-item' })
  if (before.withdrawn) return refuse({ code: 'item-withdrawn' })
  if (before.version !== seenVersion) return refuse({ code: 'item-changed-meanwhile' })
  return defined(catalogue, tidy({ ...before.item, ...change }))
}

/** No case is opened for it any more; those that are keep their version. */
export function withdrawItem(catalogue: Catalogue, code: ItemCode): ItemDecision<null> {
  const before = catalogue.listed(code)
  if (!before) return refuse({ code: 'unknown-item' })
  if (before.withdrawn) return refuse({ code: 'item-withdrawn' })
  return ok({ events: [{ type: 'item-withdrawn', code }], answer: null })
}

/** The event that makes this item stand; null where it stands already. Takes an item without faults. */
export function becomes(catalogue: Catalogue, item: Item): ItemEvent | null {
  const before = catalogue.listed(item.code)
  if (before && !before.withdrawn && canonicalText(before.item) === canonicalText(item)) return null
  return { type: 'item-defined', version: (before?.version ?? 0) + 1, item }
}

function defined(catalogue: Catalogue, item: Item): ItemDecision<Defined> {
  const faults = faultsOf(item, catalogue.ticketItems)
  if (faults.length > 0) return refuse({ code: 'item-wrong', faults })
  const event = becomes(catalogue, item)
  const version = event?.type === 'item-defined' ? event.version : (catalogue.listed(item.code)?.version ?? 1)
  return ok({ events: event ? [event] : [], answer: { code: item.code, version } })
}
