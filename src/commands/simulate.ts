import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Fault } from '../core/fault.ts'
import { type HallDay, hallDay, millis } from '../core/ids.ts'
import { dayOf } from '../queue/opening-hours.ts'
import { daysOfMonth, monthLater, monthOf } from '../ranking/period.ts'
import { workingDaysUntil } from '../simulation/month/close-simulated.ts'
import { makeHall } from '../simulation/month/hall-for-days.ts'
import { simulateDays } from '../simulation/month/simulate-days.ts'
import { databaseIn, root } from './places.ts'

/**
 * Lets citizens come to a hall for some working days and writes what any hall would have written, with what only the
 * simulation knows beside it. A terminal's program of its own: it needs no hall that runs.
 */

const usage =
  'npm run simulate -- --hall config/hall.yaml --days 22 --seed 7 [--windows N] [--until YYYY-MM-DD] [--out FOLDER]'

interface SimulateOrder {
  readonly hall: string
  readonly days: number
  readonly seed: number
  readonly windows: number | null
  /** Null: the end of last month. */
  readonly until: HallDay | null
  readonly out: string
}

async function main() {
  const order = readArguments()
  const { out, seed } = order
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new Fault(
      'folder-not-empty',
      `${out} is not empty.`,
      'Name a folder that is not there yet: --out FOLDER.',
    )
  }
  mkdirSync(out, { recursive: true })
  const file = makeHall(dirname(order.hall), out, order.windows)
  const until = order.until ?? endOfLastMonth(file.plan.timeZone)
  const days = workingDaysUntil(until, order.days, file)
  const startedAt = performance.now()
  const { hall, truth, visits } = await simulateDays({
    file,
    itemsFile: join(out, 'items.csv'),
    database: databaseIn(out),
    days,
    seed,
  })
  const rows = hall.core.journal.lastSeq
  const { hash } = hall.core.db.prepare('SELECT hash FROM journal WHERE seq = ?').get(rows) as {
    hash: string
  }
  hall.close()
  writeFileSync(join(out, 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`)
  const seconds = (performance.now() - startedAt) / 1000
  const megabytes = statSync(databaseIn(out)).size / 1e6
  console.log(`${days.length} working days, ${days[0]} to ${days.at(-1)}, ${file.plan.windows.length} windows, seed ${seed}
${visits} visits in ${seconds.toFixed(1)} s (${Math.round(visits / seconds)} a second), ${rows} journal rows, ${megabytes.toFixed(1)} MB
last hash ${hash}
hidden quality: ${join(out, 'truth.json')}
open it: HALL_CONFIG=${out} HALL_DATA=${out} npm start`)
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
    const seed = whole(values.seed, 0, 2 ** 31 - 1)
    if (values.until !== undefined && !isDay(values.until)) throw new Error(`${values.until} is no day`)
    if (!existsSync(values.hall) || !values.hall.endsWith('hall.yaml')) {
      throw new Error(`${values.hall} is no hall.yaml that is there`)
    }
    return {
      hall: resolve(values.hall),
      days: whole(values.days, 1, 2_000),
      seed,
      windows: values.windows === undefined ? null : whole(values.windows, 1, 999),
      until: values.until === undefined ? null : hallDay(values.until),
      out: resolve(values.out ?? join(root, '.build', `simulated-${seed}`)),
    }
  } catch (cause) {
    throw new Fault('bad-argument', cause instanceof Error ? cause.message : String(cause), usage, cause)
  }
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

function whole(text: string, least: number, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new Error(`${text} is no whole number from ${least} to ${most}`)
}

main().catch((cause: unknown) => {
  if (cause instanceof Fault) console.error(`${cause.message}\n${cause.remedy}`)
  else console.error(cause)
  process.exit(1)
})
