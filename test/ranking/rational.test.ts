import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  compare,
  decimal,
  multiply,
  ratio,
  rootUp,
  rounded,
  subtract,
  sum,
} from '../../src/ranking/rational.ts'

const runs = { numRuns: 300, seed: 20261001 }
const fractions = fc
  .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 12n))
  .map(([of, over]) => ratio(of, over))
const step = ratio(1, 10_000)

test.each([
  [ratio(1, 3), '0.3333'],
  [ratio(2, 3), '0.6667'],
  [ratio(1, 20_000), '0.0000'], // half a step, to the even neighbour
  [ratio(3, 20_000), '0.0002'],
  [ratio(-1, 20_000), '0.0000'],
  [ratio(-3, 20_000), '-0.0002'],
  [ratio(-1, 2), '-0.5000'],
  [ratio(100), '100.0000'],
  [ratio(3, -4), '-0.7500'],
])('%o is shown as %s', (value, text) => {
  expect(decimal(value)).toBe(text)
})

test('rounding moves a number by half a step at most, and a shown number is the number that is reckoned on with', () => {
  fc.assert(
    fc.property(fractions, (value) => {
      const moved = subtract(rounded(value), value)
      expect(
        compare(multiply(moved, moved), multiply(ratio(1, 4), multiply(step, step))),
      ).toBeLessThanOrEqual(0)
      expect(decimal(rounded(value))).toBe(decimal(value))
    }),
    runs,
  )
})

test('a root is never too small, and no step too large', () => {
  fc.assert(
    fc.property(fractions, (value) => {
      const square = multiply(value, value)
      const root = rootUp(square)
      const below = subtract(root, step)
      expect(compare(multiply(root, root), square)).toBeGreaterThanOrEqual(0)
      if (compare(below, ratio(0)) >= 0) expect(compare(multiply(below, below), square)).toBe(-1)
    }),
    runs,
  )
})

test('a long sum is the same as adding one by one', () => {
  fc.assert(
    fc.property(fc.array(fractions, { maxLength: 30 }), (terms) => {
      expect(sum(terms)).toEqual(terms.reduce(add, ratio(0)))
    }),
    runs,
  )
})

test('what is no whole number, and a fraction over zero, is a fault', () => {
  expect(() => ratio(0.5)).toThrow(RangeError)
  expect(() => ratio(2 ** 53)).toThrow(RangeError)
  expect(() => ratio(1, 0)).toThrow(RangeError)
})
