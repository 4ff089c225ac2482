import { existsSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HallFile } from '../../../config/hall-file.ts'
import { Fault } from '../../core/fault.ts'
import type { HallDay } from '../../core/ids.ts'
import { type JournalEnd, journalEnd } from '../../core/journal.ts'
import { makeHall } from './hall-for-days.ts'
import { simulateDays, spellsOn } from './simulate-days.ts'
import type { SimulatedHall } from './simulated-hall.ts'

export interface WriteOrder {
  /** Folder of the hall file that it begins with. */
  readonly config: string
  /** How many windows it has instead of those of the file; null for those. */
  readonly windows: number | null
  /** In order; those on which the hall does not open are left out. */
  readonly days: (file: HallFile) => readonly HallDay[]
  /** As in {@link simulateDays}. */
  readonly seed: number
  readonly rest?: (workedMs: number) => Promise<void>
  /** What is still done in the hall when its last citizen has gone. */
  readonly afterwards?: (hall: SimulatedHall) => Promise<void>
}

/** What is in the folder. */
export interface WrittenHall {
  readonly file: HallFile
  readonly database: string
  readonly truth: string
  /** On which it was open. */
  readonly days: readonly HallDay[]
  readonly visits: number
  /** Of its journal. */
  readonly end: JournalEnd
}

/**
 * Simulates a hall and writes it, with what only the simulation knows beside it. The folder gets its name when it is
 * complete: whoever ends the program meanwhile leaves `FOLDER-underway`, which the next time begins anew.
 * @param folder not there yet, or empty
 * @throws Fault `no-open-day`, and as `loadHall`
 */
export async function writeSimulatedHall(order: WriteOrder, folder: string): Promise<WrittenHall> {
  const underway = `${folder}-underway`
  const within = (name: string) => join(underway, name)
  rmSync(underway, { recursive: true, force: true })
  const file = makeHall(order.config, underway, order.windows)
  const days = order.days(file).filter((day) => spellsOn(day, file.plan).length > 0)
  if (days.length === 0) {
    rmSync(underway, { recursive: true, force: true })
    throw new Fault(
      'no-open-day',
      'The hall opens on none of these days.',
      `Look at hours and closedOn in ${join(order.config, 'hall.yaml')}, or name other days.`,
    )
  }
  const { hall, truth, visits } = await simulateDays({
    ...order,
    file,
    itemsFile: within('items.csv'),
    database: within('hall.db'),
    days,
  })
  await order.afterwards?.(hall)
  const end = journalEnd(hall.core.db)
  hall.close()
  writeFileSync(within('truth.json'), `${JSON.stringify(truth, null, 2)}\n`)
  if (existsSync(folder)) rmdirSync(folder)
  renameSync(underway, folder)
  return {
    file,
    database: join(folder, 'hall.db'),
    truth: join(folder, 'truth.json'),
    days,
    visits,
    end,
  }
}
