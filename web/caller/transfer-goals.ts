import type { Words } from '../../src/core/words.ts'
import type { ItemsPart, WindowPart } from '../../src/server/pictures.ts'
import type { WindowRequest } from '../../src/server/requests.ts'

/** Where a visit may be transferred to. */
export interface TransferGoal {
  readonly key: string
  /** Window number or prefix letter, in front of the name. */
  readonly mark: string
  readonly name: Words
  /** What goes on at that window; null for items. */
  readonly window: WindowPart | null
  readonly order: WindowRequest
}

/** The other windows, those with somebody first, as far as number, name or person match. */
export function windowGoals(windows: readonly WindowPart[], own: number, sought: string): TransferGoal[] {
  const matches = (part: WindowPart) =>
    /^\d+$/.test(sought)
      ? String(part.no).startsWith(sought)
      : has(part.name, sought) || (part.now.state !== 'closed' && part.now.staff.includes(sought))
  const closed = (part: WindowPart) => Number(part.now.state === 'closed')
  return windows
    .filter((part) => part.no !== own && matches(part))
    .sort((a, b) => closed(a) - closed(b) || a.no - b.no)
    .map((part) => ({
      key: `window-${part.no}`,
      mark: String(part.no),
      name: part.name,
      window: part,
      order: { do: 'transfer', toWindow: part.no },
    }))
}

/** The other items, as far as prefix, code or name match. */
export function itemGoals(items: ItemsPart, own: string, sought: string): TransferGoal[] {
  return items
    .filter((item) => item.code !== own)
    .filter((item) => has(item.name, sought) || has({ zh: item.prefix, en: item.code }, sought))
    .map((item) => ({
      key: `item-${item.code}`,
      mark: item.prefix,
      name: item.name,
      window: null,
      order: { do: 'transfer', toItem: item.code },
    }))
}

function has(name: Words, sought: string): boolean {
  const lower = sought.toLowerCase()
  return name.zh.toLowerCase().includes(lower) || name.en.toLowerCase().includes(lower)
}
