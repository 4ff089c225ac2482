import type { WindowNo } from '../../core/ids.ts'
import type { Level } from '../../ratings/events.ts'
import type { Chance } from './chance.ts'

/** What nobody in the hall knows of a window. */
export interface HiddenWindow {
  readonly window: WindowNo
  /** Standard normal over the windows of a hall; more is better. */
  readonly quality: number
  /** How long its services take against the item's usual time: 0.5 is twice as quick. */
  readonly pace: number
}

/** Better windows are quicker, but quickness has more than one cause. */
const paceByQuality = 0.3
const paceNoise = 0.5
/** Of citizens who are served. */
export const pressShare = 0.4
const visitsForOneBreach = 800

/** @param quality of each window in order; those that are not given are drawn. */
export function drawWindows(
  windows: readonly WindowNo[],
  chance: Chance,
  quality: readonly number[] = [],
): HiddenWindow[] {
  return windows.map((window, index) => {
    const drawn = chance.normal()
    const q = quality[index] ?? drawn
    return { window, quality: q, pace: Math.exp(-paceByQuality * q + paceNoise * chance.normal()) }
  })
}

/** Nearly everybody presses the best level; the others mostly the second. */
export function drawLevel({ quality }: HiddenWindow, chance: Chance): Level {
  const best = 1 / (1 + Math.exp(-(3.2 + 0.5 * quality)))
  if (chance.happens(best)) return 5
  const share = chance.uniform()
  if (share < 0.75) return 4
  if (share < 0.92) return 3
  return share < 0.97 ? 2 : 1
}

/** Chance that a visit brings a breach of the rules. */
export const breachShare = ({ quality }: HiddenWindow) => Math.exp(-0.4 * quality) / visitsForOneBreach
