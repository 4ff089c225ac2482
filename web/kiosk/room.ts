import type { KioskGroupPart } from '../../src/server/pictures.ts'

/** Least heights in rem of the full-size screen, gaps included, as in all-items.css; `forItems` below the paper notice. */
const forItems = 11.4
const groupHeight = 0.84
const rowHeight = 1.32

/** Up to so many tiles stand below each other, and up to so many are high enough to say what is in them. */
const tilesInOneColumn = 4
const tilesWithPreview = 6
/** More than these need smaller tiles to stand on one screen. */
const tilesAtFullSize = 10

/**
 * Whether all items have room on one screen, two side by side: that spares the citizen the choice of a group. The
 * same with and without the paper notice: a printer that runs out of paper must not change what stands where.
 */
export function allOnOneScreen(groups: readonly Pick<KioskGroupPart, 'items'>[]): boolean {
  const heights = groups.map(({ items }) => groupHeight + Math.ceil(items.length / 2) * rowHeight)
  return heights.reduce((sum, height) => sum + height, 0) <= forItems
}

/** The classes of the group tiles: the fewer there are, the more each can say. */
export function tilesShape(groups: number, hasNotice: boolean): string {
  if (groups <= tilesInOneColumn) {
    return hasNotice && groups === tilesInOneColumn ? 'tiles tiles-few tiles-low' : 'tiles tiles-few'
  }
  if (groups > tilesAtFullSize) return 'tiles tiles-low tiles-many'
  return groups > tilesWithPreview - (hasNotice ? 2 : 0) ? 'tiles tiles-low' : 'tiles'
}
