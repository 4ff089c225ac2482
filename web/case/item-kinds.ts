import type { ItemKind } from '../../src/items/events.ts'

/** Kinds that a case can be opened or accepted as. */
export const itemKindList: readonly ItemKind[] = [
  'inquiry',
  'instant',
  'promised',
  'joint',
  'forwarded',
  'petition',
]
