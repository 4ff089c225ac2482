import type { HallFile } from '../../../config/hall-file.ts'
import { daysOn } from '../../core/days.ts'
import { type HallDay, millis } from '../../core/ids.ts'
import { startOfDay } from '../../queue/opening-hours.ts'
import { closeMonth } from '../../ranking/close-month.ts'
import type { Month } from '../../ranking/month-input.ts'
import { closesFrom } from '../../ranking/period.ts'
import { spellsOn } from './simulate-days.ts'
import type { SimulatedHall } from './simulated-hall.ts'
import { staffActor } from './simulated-hall.ts'

const hourMs = 3_600_000

/** The manager of the simulated hall closes a month on the first day on which that can be done: its edition 1. */
export async function closeSimulated(hall: SimulatedHall, month: Month): Promise<void> {
  const { core, months, manager, plan } = hall
  hall.moveTo(millis(startOfDay(closesFrom(month), plan.timeZone) + 9 * hourMs))
  // The new day first, so that it is part of what was reckoned.
  await hall.do('hall', () => ({ ok: true, value: { events: [], answer: null } }))
  const reckoned = months.reckon(month)
  const order = { edition: 1, reason: null, staff: manager.id }
  await hall.do(staffActor(manager), () => closeMonth(reckoned, core.queue().day, null, order))
}

/** The last working days of a hall up to a day, itself included; in order. */
export function workingDaysUntil(last: HallDay, count: number, { plan }: Pick<HallFile, 'plan'>): HallDay[] {
  const days: HallDay[] = []
  for (let day = last, looked = 0; days.length < count && looked < count * 3 + 30; looked++) {
    if (spellsOn(day, plan).length > 0) days.unshift(day)
    day = daysOn(day, -1)
  }
  return days
}
