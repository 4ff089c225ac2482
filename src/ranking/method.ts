import type { RankedMonth } from './ranked-month.ts'

/**
 * By which arithmetic this program reckons a month; another number whenever the same figures can come out otherwise.
 * README.md of this folder says what the methods are.
 */
export const method = 2

/** The arithmetic that an edition was reckoned by; the first one did not say so. */
export const methodOf = ({ method = 1 }: Pick<RankedMonth, 'method'>): number => method
