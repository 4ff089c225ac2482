import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largestPhotoKb, photoOf } from '../../src/staff/photo.ts'
import { detailed, portrait, withPlace } from './jpegs.ts'

const codeOf = (file: Buffer) => {
  const photo = photoOf(file)
  return photo.ok ? 'kept' : photo.refusal.code
}

test('of a photo the picture alone is kept: no place, no comment, nothing behind its end', () => {
  const plain = photoOf(portrait())
  const chatty = photoOf(withPlace(portrait()))
  if (!plain.ok || !chatty.ok) throw new Error('a real photo is refused')
  expect(chatty.value).toEqual(plain.value)
  expect(chatty.value.bytes.toString('latin1')).not.toMatch(/GPS|somebody|script/)
  expect(chatty.value.bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
})

test.each([
  ['nothing', Buffer.alloc(0), 'photo-no-jpeg'],
  ['a PNG that is called photo.jpg', Buffer.from('\x89PNG\r\n\x1a\n and more', 'latin1'), 'photo-no-jpeg'],
  ['a page', Buffer.from('<html><script>alert(1)</script>'), 'photo-no-jpeg'],
  ['the beginning of a JPEG and then a page', Buffer.from('\xff\xd8\xff<html>', 'latin1'), 'photo-no-jpeg'],
  ['a JPEG that was cut off', portrait().subarray(0, -200), 'photo-no-jpeg'],
  ['beginning and end with nothing between', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'photo-no-jpeg'],
  ['a picture that lies on its side', portrait(600, 450), 'photo-bad-shape'],
  ['a stamp', portrait(60, 80), 'photo-bad-shape'],
  ['a poster', portrait(1200, 1600), 'photo-bad-shape'],
  ['a photo with far too much detail', detailed(), 'photo-too-large'],
])('%s is no photo for a card', (_, file, code) => {
  expect(codeOf(file)).toBe(code)
})

test('what is kept is read again as the very same photo, and is small', () => {
  for (const hue of [0, 120, 240]) {
    const first = photoOf(portrait(450, 600, hue))
    if (!first.ok) throw new Error(first.refusal.code)
    expect(photoOf(first.value.bytes)).toEqual(first)
    expect(first.value.bytes.length).toBeLessThanOrEqual(largestPhotoKb * 1024)
  }
})

test('whatever bytes somebody sends, they are kept whole or refused, never a fault', () => {
  const real = portrait(150, 200)
  const damaged = fc
    .tuple(fc.nat(real.length - 1), fc.nat(255), fc.nat(real.length))
    .map(([at, byte, end]) => {
      const copy = Buffer.from(real.subarray(0, end))
      if (at < copy.length) copy[at] = byte
      return copy
    })
  const anything = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))
  const headed = anything.map((bytes) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), bytes]))
  fc.assert(
    fc.property(fc.oneof(damaged, anything, headed), (file) => {
      expect(['kept', 'photo-no-jpeg', 'photo-bad-shape', 'photo-too-large']).toContain(codeOf(file))
    }),
    { numRuns: 500 },
  )
})
