import type { RatingFiguresRow } from '../../src/server/rating-requests.ts'

export type Share = RatingFiguresRow['figures']['good']

/** `99.8%`, to one decimal; `100%` and `0%` only where it is exactly so. */
export function percentText({ of, all }: NonNullable<Share>): string {
  if (of === all) return '100%'
  if (of === 0) return '0%'
  const tenths = Math.min(999, Math.max(1, Math.round((of / all) * 1000)))
  return `${(tenths / 10).toFixed(1)}%`
}
