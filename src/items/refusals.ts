import type { ItemFault } from './rules.ts'

/** What the catalogue answers when something cannot be done; the words for people stand in words.ts. */
export type ItemRefusal =
  | { readonly code: 'unknown-item' }
  | { readonly code: 'item-exists' }
  | { readonly code: 'item-withdrawn' }
  /** Somebody else changed it while this person had it open. */
  | { readonly code: 'item-changed-meanwhile' }
  | { readonly code: 'item-wrong'; readonly faults: readonly ItemFault[] }
  /** The hall file names no list of the case system. */
  | { readonly code: 'no-items-list' }
  | { readonly code: 'items-list-unreadable'; readonly file: string }
