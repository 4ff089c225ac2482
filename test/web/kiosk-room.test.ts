import { expect, test } from 'vitest'
import type { KioskItem } from '../../src/server/pictures.ts'
import { allOnOneScreen, tilesShape } from '../../web/kiosk/room.ts'

const item = {} as KioskItem
const groupsOf = (...sizes: number[]) => sizes.map((size) => ({ items: Array<KioskItem>(size).fill(item) }))

test.each([
  { sizes: [1], fits: true },
  { sizes: [3, 3, 2, 2], fits: true },
  { sizes: [14], fits: true },
  { sizes: [3, 3, 3, 2], fits: false },
  { sizes: [2, 2, 2, 2, 2, 2], fits: false },
  { sizes: [17], fits: false },
])('groups of $sizes items stand on one screen: $fits', ({ sizes, fits }) => {
  expect(allOnOneScreen(groupsOf(...sizes))).toBe(fits)
})

test.each([
  { groups: 3, hasNotice: false, shape: 'tiles tiles-few' },
  { groups: 4, hasNotice: false, shape: 'tiles tiles-few' },
  { groups: 4, hasNotice: true, shape: 'tiles tiles-few tiles-low' },
  { groups: 6, hasNotice: false, shape: 'tiles' },
  { groups: 6, hasNotice: true, shape: 'tiles tiles-low' },
  { groups: 10, hasNotice: false, shape: 'tiles tiles-low' },
  { groups: 11, hasNotice: false, shape: 'tiles tiles-low tiles-many' },
])('$groups groups, notice $hasNotice: $shape', ({ groups, hasNotice, shape }) => {
  expect(tilesShape(groups, hasNotice)).toBe(shape)
})
