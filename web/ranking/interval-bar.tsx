import type { VoiceSheet } from '../../src/ranking/ranked-month.ts'
import { decimals } from './figures.ts'
import { placeOn, type Scale } from './interval-scale.ts'

interface IntervalBarProps {
  readonly voice: Pick<VoiceSheet, 'countedPoints' | 'interval'>
  /** Mean points of the hall; null where there is none. */
  readonly hallMean: string | null
  readonly scale: Scale
  readonly width: number
}

const height = 22
const middle = height / 2
/** So that a dot at the end is whole. */
const edge = 6

/** The mean that counts, its 90 % interval, and the hall's mean, on a scale that all rows share. */
export function IntervalBar({
  voice: { countedPoints, interval },
  hallMean,
  scale,
  width,
}: IntervalBarProps) {
  const at = (points: string) => edge + ((width - 2 * edge) * placeOn(scale, points)) / 100
  const range = interval ? ` (${decimals(interval.from, 2)}–${decimals(interval.to, 2)})` : ''
  return (
    <svg
      className="interval-bar"
      width={width}
      height={height}
      role="img"
      aria-label={`${decimals(countedPoints, 2)}${range}`}
    >
      <line className="interval-axis" x1={edge} x2={width - edge} y1={middle} y2={middle} />
      {hallMean !== null && (
        <line className="interval-hall" x1={at(hallMean)} x2={at(hallMean)} y1={2} y2={height - 2} />
      )}
      {interval && (
        <g className="interval-range">
          <line x1={at(interval.from)} x2={at(interval.to)} y1={middle} y2={middle} />
          <line x1={at(interval.from)} x2={at(interval.from)} y1={middle - 5} y2={middle + 5} />
          <line x1={at(interval.to)} x2={at(interval.to)} y1={middle - 5} y2={middle + 5} />
        </g>
      )}
      <circle className="interval-mean" cx={at(countedPoints)} cy={middle} r={4.5} />
    </svg>
  )
}
