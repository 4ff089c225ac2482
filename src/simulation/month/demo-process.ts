import { rmSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { loadHall } from '../../../config/load.ts'
import { type Db, readDatabase } from '../../core/database.ts'
import { daysOn } from '../../core/days.ts'
import { carryOut } from '../../core/errand.ts'
import type { HallDay } from '../../core/ids.ts'
import { migrations } from '../../hall/migrations.ts'
import { MonthReader } from '../../hall/month-reader.ts'
import type { Month } from '../../ranking/month-input.ts'
import { daysOfMonth } from '../../ranking/period.ts'
import { closeSimulated } from './close-simulated.ts'
import type { DemoOrder } from './demo-order.ts'
import { writeSimulatedHall } from './write-hall.ts'

/** A program that makes the month of a demo hall, and ends; citizens at the kiosk have the computer first. */

/** It rests as long as it worked. */
const rest = (workedMs: number) => setTimeout(workedMs)

carryOut(async (order: DemoOrder) => {
  if (isThere(order)) return
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  await make(order)
})

/** Whether the folder holds this month, closed, by a program that writes and marks it as this one does. */
function isThere({ folder, month }: DemoOrder): boolean {
  let db: Db | undefined
  try {
    db = readDatabase(join(folder, 'hall.db'), migrations)
    return new MonthReader(db).records.editions(month).length > 0 && loadHall(folder).simulated
  } catch {
    // None was ever made, or an earlier program made it.
    return false
  } finally {
    db?.close()
  }
}

async function make({ config, folder, month }: DemoOrder): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  await writeSimulatedHall(
    {
      config,
      windows: null,
      days: () => daysIn(month),
      seed: Number(month.replace('-', '')),
      rest,
      afterwards: (hall) => closeSimulated(hall, month),
    },
    folder,
  )
}

function daysIn(month: Month): HallDay[] {
  const { first, last } = daysOfMonth(month)
  const days: HallDay[] = []
  for (let day = first; day <= last; day = daysOn(day, 1)) days.push(day)
  return days
}
