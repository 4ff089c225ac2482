import { describe, expect, test } from 'vitest'
import { millis, ticketNumber, windowNo } from '../../src/core/ids.ts'
import type { WallCall } from '../../src/server/pictures.ts'
import { isFresh, splitCalls } from '../../web/wall/fresh-calls.ts'

const now = millis(1_000_000)
/** A call of some seconds ago. */
const call = (number: string, window: number, secondsAgo: number, answered = false): WallCall => ({
  number: ticketNumber(number),
  window: windowNo(window),
  windowName: { zh: `${window}号窗口`, en: `Window ${window}` },
  at: millis(now - secondsAgo * 1000),
  calls: 1,
  answered,
})
const numbers = (calls: readonly WallCall[]) => calls.map(({ number }) => number)

test.each([
  { ago: 0, answered: false, fresh: true },
  { ago: 14.9, answered: false, fresh: true },
  { ago: 15, answered: false, fresh: false },
  { ago: 1, answered: true, fresh: false },
])('a call of $ago s ago, answered $answered, is fresh: $fresh', ({ ago, answered, fresh }) => {
  expect(isFresh(call('A001', 1, ago, answered), now)).toBe(fresh)
})

describe('very large on the wall', () => {
  test.each<[string, readonly WallCall[], string[], string[]]>([
    ['nothing before the first call', [], [], []],
    ['the latest call, though it is old', [call('A002', 1, 90), call('A001', 1, 200)], ['A002'], ['A001']],
    ['the latest call, though it is answered', [call('A002', 1, 2, true)], ['A002'], []],
    [
      'calls of two windows at the same moment',
      [call('B001', 3, 0), call('A002', 1, 1), call('A001', 1, 60)],
      ['B001', 'A002'],
      ['A001'],
    ],
    [
      'at most three',
      [call('D001', 6, 0), call('C001', 5, 1), call('B001', 3, 2), call('A001', 1, 3)],
      ['D001', 'C001', 'B001'],
      ['A001'],
    ],
    [
      'only the latest of a window that called again',
      [call('A002', 1, 0), call('A001', 1, 5)],
      ['A002'],
      ['A001'],
    ],
    [
      'who has not come yet, before a later one who has',
      [call('B001', 3, 1, true), call('A001', 1, 4)],
      ['A001'],
      ['B001'],
    ],
  ])('%s', (_, calls, large, rest) => {
    const split = splitCalls(calls, now)
    expect(numbers(split.large)).toEqual(large)
    expect(numbers(split.rest)).toEqual(rest)
  })
})
