import { expect, test } from 'vitest'
import { HallClock } from '../../src/core/clock.ts'
import { millis } from '../../src/core/ids.ts'

const minute = 60_000
const hour = 60 * minute

/** A computer whose clock somebody may set. */
function computer(wall: number) {
  const time = { wall: () => wall, monotonic: () => running, passes, isSet }
  let running = 1_000
  function passes(ms: number) {
    wall += ms
    running += ms
  }
  function isSet(byMs: number) {
    wall += byMs
  }
  return time
}

const noon = 12 * hour

test.each([
  { what: 'in health', setByMs: 0, says: noon + minute, ahead: 0, jumps: [] },
  { what: 'set back 900 ms: too little to report', setByMs: -900, says: noon + minute, ahead: 0, jumps: [] },
  {
    what: 'set forward 59 s: too little to report',
    setByMs: 59_000,
    says: noon + minute,
    ahead: 0,
    jumps: [],
  },
  { what: 'set back an hour', setByMs: -hour, says: noon, ahead: hour, jumps: [-hour] },
  { what: 'set back two seconds', setByMs: -2_000, says: noon, ahead: 2_000, jumps: [-2_000] },
  { what: 'set forward an hour', setByMs: hour, says: noon + hour, ahead: 0, jumps: [hour] },
])('a clock $what', ({ setByMs, jumps, ahead, says }) => {
  const time = computer(noon)
  const clock = new HallClock(millis(0), time)
  time.isSet(setByMs)
  if (ahead === 0 && jumps.length === 0) time.passes(minute - setByMs)
  expect(clock.now()).toBe(says)
  expect(clock.aheadMs()).toBe(ahead)
  expect(clock.takeJumps().map(({ byMs }) => byMs)).toEqual(jumps)
  expect(clock.takeJumps()).toEqual([])
})

test('a clock that was set back runs at nine tenths until the computer has caught up, and never stands still', () => {
  const time = computer(noon)
  const clock = new HallClock(millis(0), time)
  time.isSet(-hour)
  clock.now()
  time.passes(10 * minute)
  expect(clock.now()).toBe(noon + 9 * minute)
  expect(clock.aheadMs()).toBe(hour - minute)
  time.passes(10 * hour)
  expect(clock.now()).toBe(noon - hour + 10 * minute + 10 * hour)
  expect(clock.aheadMs()).toBe(0)
})

test.each([
  { what: 'later than the last event', last: noon - hour, says: noon, jumps: [] },
  { what: 'half a second before it', last: noon + 500, says: noon + 500, jumps: [] },
  {
    what: 'an hour before it',
    last: noon + hour,
    says: noon + hour,
    jumps: [{ from: noon + hour, to: noon, byMs: -hour }],
  },
])('a start $what', ({ last, says, jumps }) => {
  const clock = new HallClock(millis(last), computer(noon))
  expect(clock.now()).toBe(says)
  expect(clock.takeJumps()).toEqual(jumps)
})

test('every jump is reported once, with where the clock was and where it is', () => {
  const time = computer(noon)
  const clock = new HallClock(millis(0), time)
  time.passes(minute)
  time.isSet(2 * hour)
  clock.now()
  time.isSet(-3 * hour)
  clock.now()
  const first = noon + minute
  expect(clock.takeJumps()).toEqual([
    { from: first, to: first + 2 * hour, byMs: 2 * hour },
    { from: first + 2 * hour, to: first - hour, byMs: -3 * hour },
  ])
})

test('a jump whose commit failed is told again, and once it is stored never more', () => {
  const time = computer(noon)
  const clock = new HallClock(millis(0), time)
  time.isSet(-hour)
  clock.now()
  expect(clock.takeJumps()).toHaveLength(1)
  clock.jumpsStored(false)
  expect(clock.takeJumps()).toMatchObject([{ byMs: -hour }])
  clock.jumpsStored(true)
  clock.jumpsStored(false)
  expect(clock.takeJumps()).toEqual([])
})
