/** One line of the table: what was measured, against what, and what it must be. */
export interface Figure {
  readonly what: string
  readonly ours: string
  readonly floor: string
  /** Median of the rounds' ratios, or the plain figure where there is no floor. */
  readonly value: number
  readonly must: string
  readonly holds: boolean
}

/** @param share 0–1; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]) => quantile(values, 0.5)

/** Compares two programs measured in the same rounds, by the median of the rounds' ratios. */
export function ratioFigure(
  what: string,
  unit: string,
  ours: readonly number[],
  floor: readonly number[],
  limit: { readonly atMost: number } | { readonly atLeast: number },
): Figure {
  const value = median(ours.map((one, round) => one / (floor[round] ?? Number.NaN)))
  const show = (values: readonly number[]) => `${round(median(values))} ${unit}`
  const upper = 'atMost' in limit
  const bound = upper ? limit.atMost : limit.atLeast
  return {
    what,
    ours: show(ours),
    floor: show(floor),
    value,
    must: `${upper ? '≤' : '≥'} ${bound} ×`,
    holds: upper ? value <= bound : value >= bound,
  }
}

export const round = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2))
