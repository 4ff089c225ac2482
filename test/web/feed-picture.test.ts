import { expect, test } from 'vitest'
import { millis } from '../../src/core/ids.ts'
import type { PictureChange, WholePicture } from '../../src/server/pictures.ts'
import { afterChange } from '../../web/shared/feed-picture.ts'

const picture: WholePicture = { number: 7, now: millis(1_000), parts: { hall: 'open', next: ['A001'] } }
const change = (number: number, parts: PictureChange['parts']): PictureChange => ({
  feed: 'wall',
  number,
  now: millis(2_000),
  parts,
})

test.each<[string, PictureChange['parts'], WholePicture['parts']]>([
  ['replaces a part whole', { next: ['A002'] }, { hall: 'open', next: ['A002'] }],
  ['brings a new part', { 'window:3': 'free' }, { hall: 'open', next: ['A001'], 'window:3': 'free' }],
  ['takes a part away', { next: null }, { hall: 'open' }],
  ['takes away what was never there', { 'window:9': null }, { hall: 'open', next: ['A001'] }],
  ['changes several parts at once', { hall: 'break', next: null }, { hall: 'break' }],
])('the next change %s', (_, parts, then) => {
  expect(afterChange(picture, change(8, parts))).toEqual({ number: 8, now: 2_000, parts: then })
})

test.each([1, 6, 7])('change %i is in the picture already', (number) => {
  expect(afterChange(picture, change(number, { hall: 'closed' }))).toBe(picture)
})

test.each([9, 100])('change %i leaves a gap', (number) => {
  expect(afterChange(picture, change(number, { hall: 'closed' }))).toBe('gap')
})

test('the picture before stays as it was', () => {
  afterChange(picture, change(8, { hall: 'closed', next: null }))
  expect(picture.parts).toEqual({ hall: 'open', next: ['A001'] })
})
