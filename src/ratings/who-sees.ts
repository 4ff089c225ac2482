import type { HallDay } from '../core/ids.ts'
import type { Share } from './indicators.ts'

/**
 * Who sees what of ratings, decided here and nowhere else. Inspectors may open the visits behind a figure. Everybody
 * else sees sums of at least five, so that no figure is one citizen; whoever works at windows sees only whole weeks,
 * months and quarters that are over, because a figure that grows by one while somebody stands at the window is that
 * somebody.
 */
export const fewest = 5

export const mayOpenRows = (role: string): boolean => role === 'inspector'

/** A number as somebody may see it; null where it stands for too few. */
export function shown(count: number, role: string): number | null {
  return mayOpenRows(role) || count === 0 || count >= fewest ? count : null
}

/** A share as somebody may see it; null where nothing, or too few, stand below the line. */
export function shownShare(share: Share, role: string): Share | null {
  if (share.all === 0) return null
  return mayOpenRows(role) || share.all >= fewest ? share : null
}

const dayMs = 86_400_000
const dayAfter = (day: string) => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)

/** Whether somebody may ask for this period. */
export function mayAskFor(role: string, from: HallDay, to: HallDay, today: HallDay): boolean {
  return role !== 'staff' || (to < today && isWhole(from, to))
}

/** A week from Monday to Sunday, a month or a quarter. */
function isWhole(from: HallDay, to: HallDay): boolean {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1
  if (days === 7) return new Date(from).getUTCDay() === 1
  if (!from.endsWith('-01') || !dayAfter(to).endsWith('-01')) return false
  const months = monthsOf(dayAfter(to)) - monthsOf(from)
  return months === 1 || (months === 3 && (Number(from.slice(5, 7)) - 1) % 3 === 0)
}

const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
