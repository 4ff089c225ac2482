import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseDocument } from 'yaml'
import { hallDay } from '../../src/core/ids.ts'
import { journalEnd } from '../../src/core/journal.ts'
import { makeHall } from '../../src/simulation/month/hall-for-days.ts'
import { type SimulatedDays, simulateDays } from '../../src/simulation/month/simulate-days.ts'

const demo = resolve(import.meta.dirname, '../../config')
const folders: string[] = []

/** A folder that is thrown away after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'simulated-'))
  folders.push(folder)
  return folder
}

export function throwAway(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A folder with a hall file whose hall has a few windows and is open for an hour of each working day. */
export function configOfAnHour(windows: number): string {
  const folder = scratch()
  makeHall(demo, folder, windows)
  const path = join(folder, 'hall.yaml')
  const file = parseDocument(readFileSync(path, 'utf8'))
  file.set('hours', { days: 'workdays', seasons: [{ from: '01-01', open: ['09:00-10:00'] }] })
  writeFileSync(path, String(file))
  return folder
}

export interface SmallMonth extends SimulatedDays {
  readonly folder: string
}

/** Some days of a hall with few windows; still open. */
export async function simulated(
  order: { seed: number; windows: number; quality?: readonly number[] },
  ...days: string[]
): Promise<SmallMonth> {
  const folder = scratch()
  const file = makeHall(demo, folder, order.windows)
  const { seed, quality = [] } = order
  const done = await simulateDays({
    file,
    itemsFile: join(folder, 'items.csv'),
    database: join(folder, 'hall.db'),
    days: days.map(hallDay),
    seed,
    quality,
  })
  return { ...done, folder }
}

export const lastHash = ({ hall }: SimulatedDays): string => journalEnd(hall.core.db).hash
