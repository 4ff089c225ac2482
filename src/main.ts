import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadHall } from '../config/load.ts'
import { backUpBeside } from './commands/back-up-beside.ts'
import { localAnswers } from './commands/local-answers.ts'
import { configFolder, databaseIn, dataFolder, root, tcpPort } from './commands/places.ts'
import { Fault } from './core/fault.ts'
import { type Hall, openHall } from './hall.ts'
import { lockFolder } from './upkeep/folder-lock.ts'
import { answerLocally } from './upkeep/local-line.ts'
import { hallLog } from './upkeep/rotating-log.ts'

/** A hall that does not stop by itself is ended after this, in milliseconds. */
const stopWithinMs = 2_800

/** Whoever opened the pages with the ready line has them before a demo makes itself a past. */
const demoMonthAfterMs = 3_000

async function main() {
  const startedAt = performance.now()
  const { pty } = readArguments()
  const port = tcpPort()
  const data = dataFolder()
  const file = loadHall(configFolder())
  for (const warning of file.warnings) console.warn(warning)
  // Held until the process ends, in whatever way.
  lockFolder(data)
  const log = hallLog(join(data, 'hall.log'))
  process.on('uncaughtExceptionMonitor', (err) => log.fatal({ err }, 'the program ends by an error'))
  const hall = await openHall({
    file,
    itemsFile: join(configFolder(), 'items.csv'),
    database: databaseIn(data),
    pages: pagesFolder(),
    ptys: pty ? join(data, 'tty') : null,
    port,
    log,
    backUp: backUpBeside(databaseIn(data)),
  })
  const localLine = await answerLocally(data, localAnswers(hall, file)).catch((err: unknown) => {
    log.error({ err }, 'commands at this computer cannot ask the running hall')
    return null
  })
  log.info({ url: hall.url, node: process.version }, 'the hall runs')
  sayReady(hall, Math.round(performance.now() - startedAt))
  setTimeout(() => hall.showDemoMonth(configFolder()), demoMonthAfterMs).unref()
  stopOnSignals(async () => {
    log.info('the hall stops')
    await localLine?.close()
    await hall.stop()
  })
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

/** @throws Fault when the pages were not built. */
function pagesFolder(): string {
  const folder = join(root, '.build', 'pages')
  if (existsSync(folder)) return folder
  throw new Fault('no-pages', 'The pages have not been built.', 'Start with `npm start`, which builds them.')
}

/** In one piece, so that whoever waits for it has all of it. */
function sayReady(hall: Hall, ms: number) {
  const pages = ['kiosk', 'wall', 'caller', 'manage', ...(hall.simulated.size > 0 ? ['sim'] : [])]
  const lines = [`hall ready ${hall.url} (${ms} ms)`, ...pages.map((page) => `  ${hall.url}/${page}/`)]
  if (hall.firstAdmin) {
    const { id, password } = hall.firstAdmin
    lines.push(
      `First administrator: name ${id}, one-time password ${password}`,
      'It is shown this once. Sign in on the manage page and choose a password of your own.',
    )
  }
  console.log(lines.join('\n'))
}

function stopOnSignals(stopHall: () => Promise<void>) {
  const stop = () => {
    setTimeout(() => process.exit(1), stopWithinMs).unref()
    stopHall().then(
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
