/** An exact fraction, in lowest terms where nothing else is said; `over` is at least 1. */
export interface Rational {
  readonly of: bigint
  readonly over: bigint
}

/** A number with exactly four decimals as text, for example `98.8712` or `-0.5000`. */
export type Decimal = `${string}.${string}`

/** Decimals of everything that a month's edition shows, and of every figure that is reckoned on with. */
const scale = 10_000n
/** Up to here a plain number is exact. */
const safe = BigInt(Number.MAX_SAFE_INTEGER)

/** @throws RangeError when `over` is zero, or a number is no safe integer. */
export function ratio(of: number | bigint, over: number | bigint = 1): Rational {
  const [a, b] = [whole(of), whole(over)]
  if (b === 1n) return { of: a, over: b }
  if (b === 0n) throw new RangeError('a fraction over zero')
  const divisor = greatestCommonDivisor(a < 0n ? -a : a, b < 0n ? -b : b) * (b < 0n ? -1n : 1n)
  return { of: a / divisor, over: b / divisor }
}

export const zero = ratio(0)

export const add = (a: Rational, b: Rational) => ratio(a.of * b.over + b.of * a.over, a.over * b.over)
export const subtract = (a: Rational, b: Rational) => ratio(a.of * b.over - b.of * a.over, a.over * b.over)
export const multiply = (a: Rational, b: Rational) => ratio(a.of * b.of, a.over * b.over)
/** @throws RangeError when `b` is zero. */
export const divide = (a: Rational, b: Rational) => ratio(a.of * b.over, a.over * b.of)

/** Below 0 where `a` is the smaller one, 0 where they are equal, above 0 where it is the larger one. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.of * b.over - b.of * a.over
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const smaller = (a: Rational, b: Rational) => (compare(a, b) <= 0 ? a : b)
export const larger = (a: Rational, b: Rational) => (compare(a, b) >= 0 ? a : b)

/** Brought to lowest terms once at the end: hundreds of windows have hundreds of different denominators. */
export function sum(terms: Iterable<Rational>): Rational {
  let [of, over] = [0n, 1n]
  for (const term of terms) {
    of = of * term.over + term.of * over
    over *= term.over
  }
  return ratio(of, over)
}

/** The nearest whole number, also of a fraction that is not in lowest terms; a half goes to the even neighbour, so that sums lean to neither side. */
export function nearest({ of, over }: Rational): bigint {
  const below = floor({ of, over })
  const twice = 2n * (of - below * over)
  return twice > over || (twice === over && below % 2n !== 0n) ? below + 1n : below
}

/** To four decimals; a half goes to the even neighbour. */
export const rounded = (value: Rational) => ratio(nearest(times(scale, value)), scale)

/** The smallest number with four decimals whose square is not below `value`, which is at least 0. */
export function rootUp(value: Rational): Rational {
  const square = -floor(times(-scale * scale, value))
  const root = rootDown(square)
  return ratio(root * root < square ? root + 1n : root, scale)
}

/** Four decimals as text, rounded half to even. */
export function decimal(value: Rational): Decimal {
  const units = nearest(times(scale, value))
  const digits = String(units < 0n ? -units : units).padStart(5, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
}

function whole(value: number | bigint): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`${value} is not whole`)
  return BigInt(value)
}

/** Not in lowest terms: only to be brought to a whole number. */
const times = (factor: bigint, { of, over }: Rational): Rational => ({ of: factor * of, over })

function floor({ of, over }: Rational): bigint {
  const quotient = of / over
  return of < 0n && quotient * over !== of ? quotient - 1n : quotient
}

/** Euclid's; once both fit, with plain numbers, which are still exact there and thirty times as quick. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > safe) [a, b] = [b, a % b]
  if (b === 0n) return a
  let [x, y] = [Number(b), Number(a % b)]
  while (y !== 0) [x, y] = [y, x % y]
  return BigInt(x)
}

/** Newton's steps from above: the largest whole number whose square is at most `square`. */
function rootDown(square: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2))
  for (;;) {
    const next = root === 0n ? 0n : (root + square / root) >> 1n
    if (next >= root) return root
    root = next
  }
}
