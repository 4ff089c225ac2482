import { describe, expect, test } from 'vitest'
import { hallDay, millis, visitId, windowNo } from '../../src/core/ids.ts'
import type { Level } from '../../src/ratings/events.ts'
import { type QrDay, type QrRating, qrSignsOf } from '../../src/ratings/qr-signs.ts'
import { SenderMarks } from '../../src/ratings/sender-marks.ts'
import { fisher, type Press, signsOf, type WindowDay } from '../../src/ratings/signs.ts'

const minute = 60_000
let serial = 0
/** A press so many ms after the finish, and so many minutes after the one before. */
const presses = (count: number, everyMs: number, afterMs = 8_000, level: Level = 5, from = 0): Press[] =>
  Array.from({ length: count }, (_, place) => {
    serial++
    const pressedAt = millis(from + place * everyMs + afterMs)
    return {
      visit: visitId(`20261124-A${serial}`),
      level,
      pressedAt,
      finishedAt: millis(pressedAt - afterMs),
    }
  })
const day = (pressed: readonly Press[], more: Partial<WindowDay> = {}): WindowDay => ({
  window: windowNo(3),
  day: '2026-11-24',
  presses: pressed,
  withoutVisit: 0,
  past: [0, 0, 0, 0, 0],
  ...more,
})
const kinds = (of: WindowDay) => signsOf(of).map(({ kind }) => kind)
const mixed = [700, 200, 60, 25, 15] as const
const alternating = [...presses(20, 20 * minute)].map((press, place) =>
  place % 4 === 0 ? { ...press, level: 4 as const } : press,
)

describe('signs of pressing in the place of citizens', () => {
  test.each([
    ['an ordinary day', day(alternating, { past: mixed }), []],
    ['nobody rated', day([], { past: mixed }), []],
    ['two in a hurry', day(presses(2, 5 * minute, 1_900)), []],
    ['three sooner than anybody walks', day(presses(3, 5 * minute, 1_900)), ['too-soon']],
    ['three after exactly two seconds', day(presses(3, 5 * minute, 2_000)), []],
    ['three within a minute', day(presses(3, 25_000)), []],
    ['four within a minute', day(presses(4, 20_000)), ['burst']],
    ['four within a minute and a bit', day(presses(4, 20_001)), []],
    [
      'two bursts',
      day([...presses(4, 10_000), ...presses(5, 10_000, 8_000, 5, 60 * minute)]),
      ['burst', 'burst'],
    ],
    ['one level for hours, and no past to compare with', day(presses(40, 10 * minute)), []],
    ['one level for hours, as always', day(presses(40, 10 * minute), { past: [999, 1, 0, 0, 0] }), []],
    [
      'one level for hours, where seven of ten were usual',
      day(presses(40, 10 * minute), { past: mixed }),
      ['one-level', 'off-own-past'],
    ],
    ['one level many times within an hour', day(presses(40, minute), { past: [999, 1, 0, 0, 0] }), []],
    ['nine presses with nobody there', day([], { withoutVisit: 9 }), []],
    ['ten presses with nobody there', day([], { withoutVisit: 10 }), ['without-visit']],
    [
      'worse than ever',
      day(presses(12, 5 * minute, 8_000, 1), { past: [980, 20, 0, 0, 0] }),
      ['off-own-past'],
    ],
  ])('%s', (_, of, found) => {
    expect(kinds(of)).toEqual(found)
  })

  test('each carries its evidence and the visits that it is about', () => {
    const pressed = presses(4, 5 * minute, 1_500)
    const [sign] = signsOf(day(pressed))
    expect(sign).toEqual({
      kind: 'too-soon',
      window: 3,
      day: '2026-11-24',
      evidence: { presses: 4, of: 4, soonestMs: 1_500, limitMs: 2_000 },
      visits: pressed.map(({ visit }) => visit),
    })
  })
})

// Known values: the tea tasting of 12 and 12, the whales of two oceans, no difference, and 2 of 252 tables.
test.each([
  [1, 10, 11, 14, 0.00275945618522],
  [8, 10, 1, 6, 0.034965034965035],
  [5, 10, 50, 100, 1],
  [0, 5, 5, 5, 0.007936507936508],
])('fisher’s exact test of %i of %i against %i of %i', (a, n, b, m, p) => {
  expect(fisher(a, n, b, m)).toBeCloseTo(p, 9)
})

/** Ratings by QR code, every so many ms, from one sender. */
const sent = (count: number, everyMs: number, sender: string | null = 'mark-a', from = 0): QrRating[] =>
  Array.from({ length: count }, (_, place) => {
    serial++
    return { visit: visitId(`20261124-A${serial}`), pressedAt: millis(from + place * everyMs), sender }
  })
const qrDay = (ratings: readonly QrRating[], more: Partial<QrDay> = {}): QrDay => ({
  window: windowNo(3),
  day: '2026-11-24',
  ratings,
  atKeypad: 0,
  past: { qr: 0, all: 0 },
  sent: new Map([['mark-a', ratings.filter(({ sender }) => sender === 'mark-a').length]]),
  ...more,
})

describe('signs of rating by QR code in the place of citizens', () => {
  test.each([
    ['a family of four', qrDay(sent(4, 5 * minute)), []],
    ['five visits from one address', qrDay(sent(5, 5 * minute)), ['qr-one-sender']],
    ['many visits, and nobody can say from where', qrDay(sent(9, 5 * minute, null)), []],
    [
      'the network of the hall, from which every window is rated',
      qrDay(sent(9, 5 * minute), { sent: new Map([['mark-a', 18]]) }),
      [],
    ],
    [
      'more than half of it for this window',
      qrDay(sent(9, 5 * minute), { sent: new Map([['mark-a', 17]]) }),
      ['qr-one-sender'],
    ],
    ['three within a minute', qrDay(sent(3, 20_000)), []],
    ['four within a minute', qrDay([...sent(2, 20_000), ...sent(2, 20_000, null, 40_000)]), ['qr-burst']],
    [
      'few by QR code, as always',
      qrDay(sent(3, 9 * minute), { atKeypad: 40, past: { qr: 50, all: 900 } }),
      [],
    ],
    [
      'half by QR code where one in twenty was usual',
      qrDay(sent(20, 9 * minute, null), { atKeypad: 20, past: { qr: 50, all: 1_000 } }),
      ['qr-share'],
    ],
    [
      'the same, and too little past',
      qrDay(sent(20, 9 * minute, null), { atKeypad: 20, past: { qr: 4, all: 99 } }),
      [],
    ],
  ])('%s', (_, of, found) => {
    expect(qrSignsOf(of).map(({ kind }) => kind)).toEqual(found)
  })
})

test('within a day an address has one mark, and marks of two days tell nothing of each other', () => {
  const marks = new SenderMarks()
  const monday = ['10.0.0.7', '10.0.0.8', '10.0.0.7'].map((address) =>
    marks.of(address, hallDay('2026-11-23')),
  )
  expect(monday[0]).toMatch(/^[\w-]{10}$/)
  expect(monday[2]).toBe(monday[0])
  expect(monday[1]).not.toBe(monday[0])
  expect(marks.of('10.0.0.7', hallDay('2026-11-24'))).not.toBe(monday[0])
  expect(new SenderMarks().of('10.0.0.7', hallDay('2026-11-23'))).not.toBe(monday[0])
})
