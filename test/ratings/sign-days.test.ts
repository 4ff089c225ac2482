import { describe, expect, test } from 'vitest'
import { daysOn } from '../../src/core/days.ts'
import { type HallDay, hallDay, millis, visitId, type WindowNo, windowNo } from '../../src/core/ids.ts'
import type { Orphans } from '../../src/ratings/records.ts'
import { type SignParts, signsBetween } from '../../src/ratings/sign-days.ts'
import type { Press } from '../../src/ratings/signs.ts'
import type { Sum } from '../../src/ratings/sums.ts'

const tuesday = hallDay('2026-11-24')
const dayMs = 86_400_000
const startOf = (day: HallDay) => millis(Date.parse(`${day}T00:00:00+08:00`))

const past = (window: number, level: number, count: number, more: Partial<Sum> = {}): Sum => ({
  window,
  item: 'pension',
  channel: 'keypad',
  state: 'active',
  level,
  count,
  ...more,
})

/** Somebody presses the lowest key all morning. */
const lows = (window: WindowNo, day: HallDay) => ({
  window,
  day,
  presses: Array.from({ length: 12 }, (_, place): Press => {
    const pressedAt = millis(startOf(day) + 9 * 3_600_000 + place * 300_000)
    return {
      visit: visitId(`${day}-${window}-${place}`),
      level: 1,
      pressedAt,
      finishedAt: millis(pressedAt - 9_000),
    }
  }),
})

function signs(parts: Partial<SignParts['records']> & Partial<SignParts>, from = tuesday, to = tuesday) {
  const { sums = { between: () => [] }, windowOf = () => null, ...records } = parts
  const nothing = { pressesBetween: () => [], byQrBetween: () => [], orphansBetween: () => [] }
  return signsBetween({ sums, windowOf, startOf, records: { ...nothing, ...records } }, from, to)
}

describe('signs of some days', () => {
  test('hold a window against its own three months before the first of them, by keypad and active only', () => {
    const asked: string[] = []
    const sums = {
      between(from: HallDay, to: HallDay) {
        asked.push(`${from} ${to}`)
        return [
          past(1, 5, 100),
          past(2, 1, 100),
          past(3, 5, 99),
          past(3, 5, 50, { channel: 'qr' }),
          past(4, 5, 100, { state: 'set-aside' }),
        ]
      },
    }
    const pressesBetween = () => [4, 3, 2, 1].map((no) => lows(windowNo(no), tuesday))
    expect(signs({ sums, pressesBetween }).map(({ kind, window }) => [kind, window])).toEqual([
      ['off-own-past', 1],
    ])
    expect(asked).toEqual(['2026-08-24 2026-11-23'])
  })

  test('come by day, then by window, and each day has its own', () => {
    const sums = { between: () => [past(1, 5, 500), past(2, 5, 500)] }
    const wednesday = daysOn(tuesday, 1)
    const pressesBetween = () => [
      lows(windowNo(2), wednesday),
      lows(windowNo(2), tuesday),
      lows(windowNo(1), wednesday),
    ]
    const found = signs({ sums, pressesBetween }, tuesday, daysOn(tuesday, 2))
    expect(found.map(({ day, window, kind }) => [day, window, kind])).toEqual([
      [tuesday, 2, 'off-own-past'],
      [wednesday, 1, 'off-own-past'],
      [wednesday, 2, 'off-own-past'],
    ])
  })

  test('a press without a visit belongs to the window where its keypad stood then', () => {
    const orphansBetween = (from: number): Orphans[] =>
      from === startOf(tuesday)
        ? [
            { device: 'keypad-9', window: windowNo(5), presses: 7 },
            { device: 'keypad-5', window: null, presses: 3 },
            { device: 'gone', window: null, presses: 40 },
          ]
        : []
    const windowOf = (device: string) =>
      device === 'keypad-5' ? windowNo(5) : device === 'keypad-9' ? windowNo(9) : null
    const found = signs({ orphansBetween, windowOf }, daysOn(tuesday, -1), daysOn(tuesday, 1))
    expect(found).toMatchObject([
      { kind: 'without-visit', window: 5, day: tuesday, evidence: { presses: 10 } },
    ])
  })

  test('ratings by QR code belong to the day on which they came, and a sender is counted over all windows', () => {
    const came: [string, string][] = []
    const byQrBetween = (from: number, to: number, day: HallDay) => {
      came.push([day, String((to - from) / dayMs)])
      if (day !== tuesday) return []
      return [1, 1, 1, 1, 1, 2, 2, 2, 2].map((no, place) => ({
        window: windowNo(no),
        visit: visitId(`20261120-A${place}`),
        pressedAt: millis(from + place * 600_000),
        sender: 'mark-a',
      }))
    }
    const found = signs({ byQrBetween }, tuesday, daysOn(tuesday, 1))
    expect(came).toEqual([
      [tuesday, '1'],
      [daysOn(tuesday, 1), '1'],
    ])
    expect(found).toMatchObject([
      { kind: 'qr-one-sender', window: 1, day: tuesday, evidence: { visits: 5, ofSender: 9 } },
    ])
  })
})
