import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Fault } from '../core/fault.ts'
import { type HallDay, hallDay, millis } from '../core/ids.ts'
import { dayOf } from '../queue/opening-hours.ts'
import { daysOfMonth, monthLater, monthOf } from '../ranking/period.ts'
import { workingDaysUntil } from '../simulation/month/close-simulated.ts'
import { writeSimulatedHall } from '../simulation/month/write-hall.ts'
import { root } from './places.ts'

/**
 * Lets citizens come to a hall for some working days and writes what any hall would have written, with what only the
 * simulation knows beside it. A terminal's program of its own: it needs no hall that runs.
 */

const usage =
  'npm run simulate -- --hall config/hall.yaml --days 22 --seed 7 [--windows N] [--until YYYY-MM-DD] [--out FOLDER]'

interface SimulateOrder {
  /** Folder of the hall file. */
  readonly config: string
  readonly days: number
  readonly seed: number
  readonly windows: number | null
  /** Null: the end of last month. */
  readonly until: HallDay | null
  readonly out: string
}

async function main() {
  const { config, days, seed, windows, until, out } = readArguments()
  makeSureItIsFree(out)
  const startedAt = performance.now()
  const written = await writeSimulatedHall(
    {
      config,
      windows,
      days: (file) => workingDaysUntil(until ?? endOfLastMonth(file.plan.timeZone), days, file),
      seed,
    },
    out,
  )
  const { file, database, truth, days: open, visits, end } = written
  const seconds = (performance.now() - startedAt) / 1000
  const megabytes = statSync(database).size / 1e6
  console.log(`${open.length} working days, ${open[0]} to ${open.at(-1)}, ${file.plan.windows.length} windows, seed ${seed}
${visits} visits in ${seconds.toFixed(1)} s (${Math.round(visits / seconds)} a second), ${end.seq} journal rows, ${megabytes.toFixed(1)} MB
last hash ${end.hash}
hidden quality: ${truth}
open it: HALL_CONFIG=${out} HALL_DATA=${out} npm start`)
}

/** @throws Fault `folder-not-empty` */
function makeSureItIsFree(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false })
  if (!there || (there.isDirectory() && readdirSync(folder).length === 0)) return
  throw new Fault(
    'folder-not-empty',
    there.isDirectory() ? `${folder} is not empty.` : `${folder} is a file.`,
    'Name a folder that is not there yet (--out FOLDER), or delete what is there: a hall without truth.json is unfinished.',
  )
}

function endOfLastMonth(timeZone: string): HallDay {
  const month = monthOf(dayOf(millis(Date.now()), timeZone))
  return daysOfMonth(monthLater(month, -1)).last
}

function readArguments(): SimulateOrder {
  try {
    const { values } = parseArgs({
      options: {
        hall: { type: 'string', default: join(root, 'config', 'hall.yaml') },
        days: { type: 'string', default: '22' },
        seed: { type: 'string', default: '7' },
        windows: { type: 'string' },
        until: { type: 'string' },
        out: { type: 'string' },
      },
    })
    const seed = whole('--seed', values.seed, 0, 2 ** 31 - 1)
    return {
      config: folderOfHall(values.hall),
      days: whole('--days', values.days, 1, 2_000),
      seed,
      windows: values.windows === undefined ? null : whole('--windows', values.windows, 1, 999),
      until: values.until === undefined ? null : day(values.until),
      out: values.out === undefined ? join(root, '.build', `simulated-${seed}`) : folder(values.out),
    }
  } catch (cause) {
    throw new Fault('bad-argument', cause instanceof Error ? cause.message : String(cause), usage, cause)
  }
}

/** The rulebook and the items are read beside it, so that it has to bear the name that a hall reads. */
function folderOfHall(file: string): string {
  if (basename(file) !== 'hall.yaml') throw new Error(`--hall ${file}: the file must be called hall.yaml`)
  return dirname(resolve(file))
}

function folder(path: string): string {
  if (path === '') throw new Error('--out needs the name of a folder')
  return resolve(path)
}

function day(text: string): HallDay {
  const found = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00Z`) : null
  if (found === null || Number.isNaN(found.getTime()) || !found.toISOString().startsWith(text)) {
    throw new Error(`--until ${text}: write a day that exists, as YYYY-MM-DD`)
  }
  return hallDay(text)
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return number
  throw new Error(`${name} ${text}: write a whole number from ${least} to ${most}`)
}

main().catch((cause: unknown) => {
  if (cause instanceof Fault) console.error(`${cause.message}\n${cause.remedy}`)
  else console.error(cause)
  process.exit(1)
})
