import { daysOn } from '../core/days.ts'
import { type HallDay, type Millis, millis } from '../core/ids.ts'
import type { Item } from '../items/events.ts'
import { dayOf, type OpeningHours, openSpells, startOfDay } from '../queue/opening-hours.ts'
import type { CaseSettings } from '../queue/plan.ts'
import type { CaseKind, Due, Limit } from './events.ts'
import { isCalendarKnown, isWorkingDay } from './working-days.ts'

/** What working days and closing times are reckoned with; part of the hall's plan. */
export interface HallCalendar {
  readonly timeZone: string
  readonly hours: OpeningHours
  readonly closedOn: readonly HallDay[]
}

/** A case's clock: when it began, how long it stood still, by how much it was extended. */
export interface CaseClock {
  readonly limit: Limit
  readonly acceptedAt: Millis
  /** In order; `to` is null while it stands still. */
  readonly suspensions: readonly Suspension[]
  /** 0–10 working days. */
  readonly extensionDays: number
}

export interface Suspension {
  readonly from: Millis
  readonly to: Millis | null
}

/** What most matters have that say nothing of their own: 20 working days (行政许可法第四十二条). */
const usualDays = 20

/**
 * By what a case's time is measured from its acceptance; null where nothing measures it: an inquiry is answered on the
 * spot, what is incomplete or returned was never accepted, and a higher level may have published no limit.
 * @param special a petition that needs more looking into
 */
export function limitOf(
  kind: CaseKind,
  item: Pick<Item, 'limitDays'>,
  settings: CaseSettings,
  special = false,
): Limit | null {
  switch (kind) {
    case 'instant':
      return { by: 'minutes', minutes: settings.instantMinutes }
    case 'promised':
    case 'joint':
      // A promise without an end would be none.
      return { by: 'working-days', days: item.limitDays ?? usualDays }
    case 'forwarded':
      return item.limitDays === null ? null : { by: 'working-days', days: item.limitDays }
    case 'petition':
      return { by: 'calendar-days', days: special ? settings.specialPetitionDays : settings.petitionDays }
    case 'inquiry':
    case 'supplement':
    case 'returned':
      return null
  }
}

/**
 * Until when a case has to be closed; null while its clock stands still. The rules stand in README.md, "The clock".
 * The same arguments give the same answer until the calendar of another year is published.
 */
export function dueOf(
  clock: CaseClock,
  calendar: HallCalendar,
  settings: Pick<CaseSettings, 'amberPercent'>,
): Due | null {
  if (clock.suspensions.some(({ to }) => to === null)) return null
  if (clock.limit.by === 'minutes') return dueInMinutes(clock, clock.limit.minutes, calendar, settings)
  return dueInDays(clock, clock.limit, calendar, settings)
}

/** Minutes run by the clock: whoever is being served at closing time is served to the end. */
function dueInMinutes(
  { acceptedAt, suspensions }: CaseClock,
  minutes: number,
  { timeZone }: HallCalendar,
  { amberPercent }: Pick<CaseSettings, 'amberPercent'>,
): Due {
  const stoodStillMs = suspensions.reduce((sum, { from, to }) => sum + ((to ?? from) - from), 0)
  const at = millis(acceptedAt + stoodStillMs + minutes * 60_000)
  const amberAt = millis(Math.round(at - (minutes * 60_000 * amberPercent) / 100))
  return { day: dayOf(at, timeZone), at, amberAt, certain: true }
}

function dueInDays(
  { acceptedAt, suspensions, extensionDays }: CaseClock,
  { by, days }: Exclude<Limit, { by: 'minutes' }>,
  calendar: HallCalendar,
  { amberPercent }: Pick<CaseSettings, 'amberPercent'>,
): Due {
  const { closedOn, timeZone } = calendar
  const accepted = dayOf(acceptedAt, timeZone)
  const still = suspensions.map(({ from, to }) => ({
    from,
    after: dayOf(from, timeZone),
    until: dayOf(to ?? from, timeZone),
  }))
  const total = days + extensionDays

  /** The days that count, in order, after the day of acceptance. */
  const counted: HallDay[] = []
  for (let day = daysOn(accepted, 1); counted.length < total; day = daysOn(day, 1)) {
    // An extension is in working days whatever the limit is in.
    const counts = (by === 'calendar-days' && counted.length < days) || isWorkingDay(day, closedOn)
    const stands = still.some(({ after, until }) => day > after && day <= until)
    // Whoever asks in time on the last day has a day left when the papers come.
    const wouldEnd = counted.length === total - 1
    const asked = still.some(
      ({ from, after, until }) => day === after && day < until && from <= endOfDay(day, calendar),
    )
    if (counts && !stands && !(wouldEnd && asked)) counted.push(day)
  }
  const day = counted.at(-1) ?? accepted
  const left = Math.max(1, Math.ceil((counted.length * amberPercent) / 100))
  // The day after which so many days are left; of days that all count, one of them has to be a working day.
  const byShare = counted.at(-1 - left) ?? accepted
  const byWork = counted[counted.findLastIndex((each) => isWorkingDay(each, closedOn)) - 1] ?? accepted
  const [amberAfter = accepted] = [byShare, byWork].sort()
  return {
    day,
    at: endOfDay(day, calendar),
    amberAt: millis(Math.max(acceptedAt, endOfDay(amberAfter, calendar))),
    certain: isCalendarKnown(day),
  }
}

/** When the hall closes on a day; the end of the day where it does not open. */
function endOfDay(day: HallDay, calendar: HallCalendar): Millis {
  const known = endsOf.get(calendar) ?? new Map<HallDay, Millis>()
  endsOf.set(calendar, known)
  const { hours, closedOn, timeZone } = calendar
  const end =
    known.get(day) ??
    openSpells(day, hours, closedOn, timeZone).at(-1)?.to ??
    startOfDay(daysOn(day, 1), timeZone)
  known.set(day, end)
  return end
}

/** Ends of days that limits have touched, by the plan they were reckoned with: a few years of days at most. */
const endsOf = new WeakMap<HallCalendar, Map<HallDay, Millis>>()
