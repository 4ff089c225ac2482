import type { Millis } from '../../src/core/ids.ts'
import type { Words } from '../../src/core/words.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`
  let known = formats.get(key)
  if (!known) {
    known = new Intl.DateTimeFormat(locale, { ...options, timeZone })
    formats.set(key, known)
  }
  return known
}

/** `09:05` in the hall's time zone. */
export function clockTime(at: Millis, timeZone: string): string {
  return format('en-GB', timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** `09:05:30` in the hall's time zone. */
export function clockTimeWithSeconds(at: Millis, timeZone: string): string {
  return format('en-GB', timeZone, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}

/** 2026年11月21日 星期六 · Saturday, 21 November 2026, in the hall's time zone. */
export function longDate(at: Millis, timeZone: string): Words {
  const day = format('zh-CN', timeZone, { year: 'numeric', month: 'long', day: 'numeric' }).format(at)
  const weekday = format('zh-CN', timeZone, { weekday: 'long' }).format(at)
  const en = format('en-GB', timeZone, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' })
  return { zh: `${day} ${weekday}`, en: en.format(at) }
}

const dayMs = 86_400_000

function dayKey(at: number, timeZone: string): string {
  return format('en-CA', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}

/** When something happens as one says it in the hall: 今天 13:30, 明天 08:00, 11月23日（星期一） 08:00. */
export function spokenTime(at: Millis, now: Millis, timeZone: string): Words {
  const time = clockTime(at, timeZone)
  const day = dayKey(at, timeZone)
  if (day === dayKey(now, timeZone)) return { zh: `今天 ${time}`, en: `today ${time}` }
  if (day === dayKey(now + dayMs, timeZone)) return { zh: `明天 ${time}`, en: `tomorrow ${time}` }
  const date = format('zh-CN', timeZone, { month: 'long', day: 'numeric' }).format(at)
  const weekday = format('zh-CN', timeZone, { weekday: 'long' }).format(at)
  const en = format('en-GB', timeZone, { weekday: 'short', day: 'numeric', month: 'short' }).format(at)
  return { zh: `${date}（${weekday}）${time}`, en: `${en}, ${time}` }
}

/** `2026-11-21 09:05` in the hall's time zone. */
export function dayAndTime(at: Millis, timeZone: string): string {
  return `${dayKey(at, timeZone)} ${clockTime(at, timeZone)}`
}
