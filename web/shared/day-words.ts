import type { HallDay, Millis } from '../../src/core/ids.ts'
import type { Words } from '../../src/core/words.ts'
import { clockTime } from './hall-time.ts'

const parts = { year: 'numeric', month: 'long', day: 'numeric' } as const

/** 2026年11月24日 10:05 · 24 November 2026, 10:05, in the hall's time zone. */
export function dayAndClock(at: Millis, timeZone: string): Words {
  const time = clockTime(at, timeZone)
  const zh = new Intl.DateTimeFormat('zh-CN', { ...parts, timeZone }).format(at)
  const en = new Intl.DateTimeFormat('en-GB', { ...parts, timeZone }).format(at)
  return { zh: `${zh} ${time}`, en: `${en}, ${time}` }
}

/** 2026年11月24日 · 24 November 2026. */
export function dayInWords(day: HallDay): Words {
  const noon = Date.parse(`${day}T12:00Z`)
  const inUtc = (locale: string) =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(noon)
  return { zh: inUtc('zh-CN'), en: inUtc('en-GB') }
}
