import chineseDays from 'chinese-days'
import { DateTime } from 'luxon'
import { type HallDay, hallDay, type Millis, millis } from '../core/ids.ts'

/** Part of a day, wall-clock `HH:MM` in the hall's time zone; `to` may be `24:00`. */
export interface Spell {
  readonly from: string
  readonly to: string
}

/** From this `MM-DD` on, until the next season begins. */
export interface Season {
  readonly from: string
  readonly open: readonly Spell[]
}

/** ISO weekdays: 1 Monday … 7 Sunday. `workdays`: the statutory calendar with its make-up days. */
export interface OpeningHours {
  readonly days: 'every-day' | 'workdays' | readonly number[]
  readonly seasons: readonly Season[]
}

export interface Interval {
  readonly from: Millis
  readonly to: Millis
}

/** Where an instant lies: open until `until`; or closed, and why. */
export type HoursNow =
  | { readonly open: true; readonly until: Millis }
  | { readonly open: false; readonly why: 'break' | 'not-yet' | 'over' | 'closed-day' }

const zones = new Map<string, { day: HallDay; from: number; to: number }>()

/** The hall's day at an instant, by the hall's time zone. */
export function dayOf(at: Millis, timeZone: string): HallDay {
  const known = zones.get(timeZone)
  if (known && at >= known.from && at < known.to) return known.day
  const start = DateTime.fromMillis(at, { zone: timeZone }).startOf('day')
  const day = hallDay(start.toFormat('yyyy-MM-dd'))
  zones.set(timeZone, { day, from: start.toMillis(), to: start.plus({ days: 1 }).toMillis() })
  return day
}

export function startOfDay(day: HallDay, timeZone: string): Millis {
  return millis(DateTime.fromISO(day, { zone: timeZone }).toMillis())
}

export function localTime(at: Millis, timeZone: string, format = 'yyyy-MM-dd HH:mm'): string {
  return DateTime.fromMillis(at, { zone: timeZone }).toFormat(format)
}

function opensOn(day: HallDay, hours: OpeningHours, closedOn: readonly HallDay[]): boolean {
  if (closedOn.includes(day)) return false
  if (hours.days === 'every-day') return true
  if (hours.days === 'workdays') return chineseDays.isWorkday(day)
  return hours.days.includes(DateTime.fromISO(day).weekday)
}

function seasonOf(day: HallDay, hours: OpeningHours): Season | undefined {
  const monthDay = day.slice(5)
  const ordered = [...hours.seasons].sort((a, b) => (a.from < b.from ? -1 : 1))
  return ordered.findLast((season) => season.from <= monthDay) ?? ordered.at(-1)
}

/** The open spells of one hall day in order, as instants. */
export function openSpells(
  day: HallDay,
  hours: OpeningHours,
  closedOn: readonly HallDay[],
  timeZone: string,
): Interval[] {
  if (!opensOn(day, hours, closedOn)) return []
  const at = (time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number)
    const start = DateTime.fromISO(day, { zone: timeZone })
    const local = hour === 24 ? start.plus({ days: 1 }) : start.set({ hour, minute })
    return millis(local.toMillis())
  }
  return (seasonOf(day, hours)?.open ?? []).map((spell) => ({ from: at(spell.from), to: at(spell.to) }))
}

export function hoursAt(at: Millis, spells: readonly Interval[]): HoursNow {
  const first = spells[0]
  const last = spells.at(-1)
  if (!first || !last) return { open: false, why: 'closed-day' }
  const now = spells.find((spell) => at >= spell.from && at < spell.to)
  if (now) return { open: true, until: now.to }
  if (at < first.from) return { open: false, why: 'not-yet' }
  return { open: false, why: at >= last.to ? 'over' : 'break' }
}

const lookAheadDays = 30

/** When it opens next after `at`, within the next 30 days; null beyond. */
export function nextOpening(
  at: Millis,
  hours: OpeningHours,
  closedOn: readonly HallDay[],
  timeZone: string,
): Millis | null {
  const start = DateTime.fromMillis(at, { zone: timeZone }).startOf('day')
  for (let ahead = 0; ahead <= lookAheadDays; ahead++) {
    const day = hallDay(start.plus({ days: ahead }).toFormat('yyyy-MM-dd'))
    const next = openSpells(day, hours, closedOn, timeZone).find((spell) => spell.from > at)
    if (next) return next.from
  }
  return null
}
