import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hallDay } from '../../src/core/ids.ts'
import type { AfterNegative } from '../../src/ratings/indicators.ts'
import { shownFigures } from '../../src/ratings/shown-figures.ts'
import type { RatingSums, Sum } from '../../src/ratings/sums.ts'
import { mayAskFor } from '../../src/ratings/who-sees.ts'

const months = ['2026-01', '2026-02', '2026-03', '2026-04'] as const
type Month = (typeof months)[number]

/** Citizens of one window in one month: how many gave each level, were set to a default, set aside, or silent. */
const few = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 }))
const month = fc.record({
  levels: fc.tuple(few, few, few, few, few),
  defaultGood: few,
  defaultLow: few,
  setAside: few,
  unrated: few,
  putRight: fc.nat({ max: 20 }),
})
type Lived = typeof month extends fc.Arbitrary<infer T> ? T : never

const cell = (state: Sum['state'], level: number, count: number, channel = 'none'): Sum => ({
  window: 3,
  item: 'pension',
  channel,
  state,
  level,
  count,
})

function sumsOf({ levels, defaultGood, defaultLow, setAside, unrated }: Lived): Sum[] {
  const all = [...levels, defaultGood, defaultLow, setAside, unrated].reduce((sum, count) => sum + count, 0)
  return [
    cell('finished', 0, all),
    ...levels.map((count, place) => cell('active', 5 - place, count, 'keypad')),
    cell('defaulted', 4, defaultGood),
    cell('defaulted', 2, defaultLow),
    cell('set-aside', 1, setAside, 'keypad'),
  ]
}

function afterOf({ levels, putRight }: Lived): AfterNegative {
  const opened = levels[3] + levels[4]
  const done = Math.min(opened, putRight)
  return {
    window: 3,
    item: 'pension',
    channel: 'keypad',
    opened,
    putRight: done,
    answered: done,
    ratedAgain: done,
    satisfied: 0,
  }
}

/** For how many citizens each figure stands that somebody of this role is told of the window in these months. */
function toldTo(role: string, lived: Readonly<Record<Month, Lived>>, from: Month, to: Month) {
  const within =
    <T>(of: (one: Lived) => T) =>
    (first: string, last: string) =>
      months.filter((one) => one >= first.slice(0, 7) && one <= last.slice(0, 7)).map((one) => of(lived[one]))
  const sums = { between: (first: string, last: string) => within(sumsOf)(first, last).flat() }
  const reply = shownFigures(
    {
      sums: sums as unknown as RatingSums,
      afterNegative: within(afterOf),
      today: () => hallDay('2026-11-24'),
      goodLevels: [5, 4],
      nameOf: () => ({ zh: '3号窗口', en: 'Window 3' }),
    },
    { from: hallDay(`${from}-01`), to: lastDay(to), by: 'window' },
    role,
  )
  const [row] = reply.rows
  if (!row) return {}
  const { figures, levels, finished, active, defaulted, unrated, setAside } = row
  const stand = Object.entries(figures).flatMap(([name, share]) =>
    share === null ? [] : [[name, share.all]],
  )
  const counts = { finished, active }
  const told = Object.entries(counts).filter(([, count]) => count !== null)
  const withActive = [levels, defaulted, unrated, setAside]
  if (active === null) expect(withActive).toEqual([null, null, null, null])
  return Object.fromEntries([...told, ...(levels ? [['levels', active]] : []), ...stand]) as Record<
    string,
    number
  >
}

const lastDay = (of: Month) =>
  hallDay(new Date(Date.UTC(2026, Number(of.slice(5)), 0)).toISOString().slice(0, 10))
const tooFew = (count: number) => count >= 1 && count <= 4
const lives = fc.record(Object.fromEntries(months.map((one) => [one, month])) as Record<Month, typeof month>)

describe.each(['staff', 'manager', 'admin'])('what a %s is told', (role) => {
  test('of months within months, no figure less the other stands for one to four citizens', () => {
    fc.assert(
      fc.property(
        lives,
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        (lived, ...at) => {
          const [a = 0, b = 0, c = 0, d = 0] = at.sort()
          const [outerFrom, innerFrom, innerTo, outerTo] = [a, b, c, d].map((place) => months[place]!)
          const outer = toldTo(role, lived, outerFrom!, outerTo!)
          const inner = toldTo(role, lived, innerFrom!, innerTo!)
          for (const [name, count] of Object.entries(outer)) {
            expect([name, count, tooFew(count)]).toEqual([name, count, false])
            const within = inner[name]
            if (within !== undefined) expect([name, count, within, tooFew(count - within)][3]).toBe(false)
          }
        },
      ),
      { numRuns: 2_000, seed: 20_261_124 },
    )
  })
})

test('an inspector is told everything, and others what at least five said', () => {
  const usual: Lived = {
    levels: [700, 90, 8, 1, 0],
    defaultGood: 0,
    defaultLow: 0,
    setAside: 0,
    unrated: 3,
    putRight: 1,
  }
  const quiet: Lived = { ...usual, levels: [2, 1, 0, 1, 0], unrated: 60 }
  const lived = { '2026-01': usual, '2026-02': quiet, '2026-03': usual, '2026-04': usual }
  const one = { finished: 64, active: 4, levels: 4, 'active-good': 4, answered: 1 }
  expect(toldTo('inspector', lived, '2026-02', '2026-02')).toMatchObject(one)
  const february = toldTo('staff', lived, '2026-02', '2026-02')
  expect(february).toEqual({ finished: 64 })
  const january = toldTo('staff', lived, '2026-01', '2026-01')
  expect(january).toMatchObject({ finished: 802, levels: 799, good: 799, unrated: 802 })
  // Of one negative rating nobody is told what became of it.
  expect(january).not.toHaveProperty('answered')
  expect(toldTo('staff', lived, '2026-03', '2026-04')).toMatchObject({ levels: 1598 })
  expect(toldTo('staff', lived, '2026-01', '2026-03')).toEqual({ finished: 1668 })
})

test.each([
  ['a month whose late ratings are in', '2026-10-01', '2026-10-31', true],
  ['several months in a row', '2026-05-01', '2026-10-31', true],
  ['a month whose last day may still be rated', '2026-11-01', '2026-11-30', false],
  ['a week', '2026-10-05', '2026-10-11', false],
  ['a day less than a month', '2026-10-02', '2026-10-31', false],
])('others than inspectors and %s', (_, from, to, may) => {
  for (const role of ['staff', 'manager', 'admin']) {
    expect(mayAskFor(role, hallDay(from), hallDay(to), hallDay('2026-12-07'))).toBe(may)
  }
  expect(mayAskFor('inspector', hallDay(from), hallDay(to), hallDay('2026-12-07'))).toBe(true)
})
