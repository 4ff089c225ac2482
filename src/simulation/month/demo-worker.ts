import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { daysAfter } from '../../cases/working-days.ts'
import { type Db, readDatabase } from '../../core/database.ts'
import type { HallDay } from '../../core/ids.ts'
import { migrations } from '../../hall/migrations.ts'
import { MonthReader } from '../../hall/month-reader.ts'
import type { Month } from '../../ranking/month-input.ts'
import { daysOfMonth } from '../../ranking/period.ts'
import { closeSimulated } from './close-simulated.ts'
import type { DemoOrder } from './demo-order.ts'
import { makeHall } from './hall-for-days.ts'
import { simulateDays } from './simulate-days.ts'

/** A thread that makes the month of a demo hall, and ends; citizens at the kiosk have the computer first. */

/** It rests as long as it worked. */
const rest = (workedMs: number) => setTimeout(workedMs)

const order = workerData as DemoOrder
if (!isThere(order)) {
  // On Linux a thread has a priority of its own; elsewhere this would be the whole hall's.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  await make(order)
}
parentPort?.postMessage('there')

/** Whether the folder holds this month, closed, by a program that writes as this one does. */
function isThere({ folder, month }: DemoOrder): boolean {
  let db: Db | undefined
  try {
    db = readDatabase(join(folder, 'hall.db'), migrations)
    return new MonthReader(db).records.editions(month).length > 0
  } catch {
    // None was ever made, or an earlier program made it.
    return false
  } finally {
    db?.close()
  }
}

/** The folder gets its name when it is complete: whoever stops the hall meanwhile leaves no half month. */
async function make({ config, folder, month }: DemoOrder): Promise<void> {
  const underway = `${folder}-underway`
  rmSync(underway, { recursive: true, force: true })
  const file = makeHall(config, underway, null)
  const { hall, truth } = await simulateDays({
    file,
    itemsFile: join(underway, 'items.csv'),
    database: join(underway, 'hall.db'),
    days: daysIn(month),
    seed: Number(month.replace('-', '')),
    rest,
  })
  await closeSimulated(hall, month)
  hall.close()
  writeFileSync(join(underway, 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`)
  rmSync(folder, { recursive: true, force: true })
  renameSync(underway, folder)
}

function daysIn(month: Month): HallDay[] {
  const { first, last } = daysOfMonth(month)
  const days: HallDay[] = []
  for (let day = first; day <= last; day = daysAfter(day, 1)) days.push(day)
  return days
}
