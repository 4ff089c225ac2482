import { existsSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import pino, { type Logger } from 'pino'
import { loadHall } from '../config/load.ts'
import { Fault } from './core/fault.ts'
import { type Hall, openHall } from './hall.ts'

const root = resolve(import.meta.dirname, '..')
const defaultPort = 8080
/** A hall that does not stop by itself is ended after this, in milliseconds. */
const stopWithinMs = 2_800

async function main() {
  const startedAt = performance.now()
  const { pty, data, port } = settings()
  const file = loadHall(resolve(process.env.HALL_CONFIG ?? join(root, 'config')))
  for (const warning of file.warnings) console.warn(warning)
  mkdirSync(data, { recursive: true })
  const log = logInto(join(data, 'hall.log'))
  const hall = await openHall({
    file,
    database: join(data, 'hall.db'),
    pages: pagesFolder(),
    ptys: pty ? join(data, 'tty') : null,
    port,
    log,
  })
  sayReady(hall, Math.round(performance.now() - startedAt))
  stopOnSignals(hall)
}

/** @throws Fault for an argument or variable that is not understood. */
function settings(): { pty: boolean; data: string; port: number } {
  const port = Number(process.env.PORT ?? defaultPort)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Fault(
      'bad-port',
      `PORT is ${process.env.PORT}.`,
      'Set it to a number from 1 to 65535, for example 8080.',
    )
  }
  const data = resolve(process.env.HALL_DATA ?? join(root, '.data'))
  return { pty: readArguments().pty, data, port }
}

function readArguments(): { pty: boolean } {
  try {
    const { values } = parseArgs({ options: { pty: { type: 'boolean', default: false } } })
    if (values.pty && process.platform !== 'linux') {
      throw new Fault(
        'no-pty',
        '--pty needs Linux.',
        'Start without it: simulated devices are then connected in memory.',
      )
    }
    return values
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new Fault('bad-argument', said, 'The only argument is --pty.', cause)
  }
}

/** Writes each line at once; lines for which the disk has no room go to the console, and the hall goes on. */
function logInto(path: string): Logger {
  const file = openSync(path, 'a')
  const write = (line: string) => {
    try {
      writeSync(file, line)
    } catch {
      console.error(line.trimEnd())
    }
  }
  return pino({}, { write })
}

/** @throws Fault when the pages were not built. */
function pagesFolder(): string {
  const folder = join(root, '.build', 'pages')
  if (existsSync(folder)) return folder
  throw new Fault('no-pages', 'The pages have not been built.', 'Start with `npm start`, which builds them.')
}

function sayReady(hall: Hall, ms: number) {
  console.log(`hall ready ${hall.url} (${ms} ms)`)
  const pages = ['kiosk', 'wall', 'caller', 'manage', ...(hall.simulated.size > 0 ? ['sim'] : [])]
  for (const page of pages) console.log(`  ${hall.url}/${page}/`)
  if (hall.firstAdmin) {
    const { id, password } = hall.firstAdmin
    console.log(`First administrator: name ${id}, one-time password ${password}`)
    console.log('It is shown this once. Sign in on the manage page and choose a password of your own.')
  }
}

function stopOnSignals(hall: Hall) {
  const stop = () => {
    setTimeout(() => process.exit(1), stopWithinMs).unref()
    hall.stop().then(
      () => process.exit(0),
      (cause: unknown) => fail(cause),
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function fail(cause: unknown): never {
  if (cause instanceof Fault) console.error(`${cause.message}\n${cause.remedy}`)
  else console.error(cause)
  process.exit(1)
}

main().catch(fail)
