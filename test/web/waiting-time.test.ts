import { expect, test } from 'vitest'
import { millis } from '../../src/core/ids.ts'
import { spanWords, waitedMs } from '../../web/shared/waiting-time.ts'

test.each([
  { title: 'goes on from when it was told', waited: 60_000, asOf: 1_000, now: 31_000, is: 90_000 },
  { title: 'stands still while the hall is closed', waited: 60_000, asOf: null, now: 31_000, is: 60_000 },
  {
    title: 'never shrinks on a screen whose clock is behind',
    waited: 60_000,
    asOf: 1_000,
    now: 500,
    is: 60_000,
  },
])('a wait $title', ({ waited, asOf, now, is }) => {
  const ticket = { waitedMs: waited, waitedAsOf: asOf === null ? null : millis(asOf) }
  expect(waitedMs(ticket, millis(now))).toBe(is)
})

const minute = 60_000
test.each([
  [-5, '不到 1 分钟', 'under 1 min'],
  [0, '不到 1 分钟', 'under 1 min'],
  [minute - 1, '不到 1 分钟', 'under 1 min'],
  [minute, '1 分钟', '1 min'],
  [59 * minute, '59 分钟', '59 min'],
  [60 * minute, '1 小时', '1 h'],
  [65 * minute + 30_000, '1 小时 5 分钟', '1 h 5 min'],
  [180 * minute, '3 小时', '3 h'],
])('%i ms are %s', (ms, zh, en) => {
  expect(spanWords(ms)).toEqual({ zh, en })
})
