import type { Millis } from '../../src/core/ids.ts'
import type { Words } from '../../src/core/words.ts'
import type { WaitingPart } from '../../src/server/pictures.ts'

const minuteMs = 60_000

/** How long this ticket has waited by now, in milliseconds; stands still while its time is not running. */
export function waitedMs(ticket: Pick<WaitingPart, 'waitedMs' | 'waitedAsOf'>, now: Millis): number {
  if (ticket.waitedAsOf === null) return ticket.waitedMs
  return ticket.waitedMs + Math.max(0, now - ticket.waitedAsOf)
}

/** A span of time as a person says it, in full minutes: 不到 1 分钟, 12 分钟, 1 小时 5 分钟. */
export function spanWords(ms: number): Words {
  const minutes = Math.floor(Math.max(0, ms) / minuteMs)
  if (minutes === 0) return { zh: '不到 1 分钟', en: 'under 1 min' }
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return { zh: `${minutes} 分钟`, en: `${minutes} min` }
  if (rest === 0) return { zh: `${hours} 小时`, en: `${hours} h` }
  return { zh: `${hours} 小时 ${rest} 分钟`, en: `${hours} h ${rest} min` }
}
