import { existsSync } from 'node:fs'
import type { HallFile } from '../../../config/hall-file.ts'
import { systemTimers, type Timers } from '../../core/clock.ts'
import { Fault } from '../../core/fault.ts'
import { folderHolder } from '../../upkeep/folder-lock.ts'
import { askLocally } from '../../upkeep/local-line.ts'
import { type HallHealth, hallHealth } from '../hall-health.ts'
import type { LocalQuestion } from '../local-answers.ts'
import { type Finding, looking, type Seen, unseen, well, wrong } from './finding.ts'
import { backupPlaceWords, lookAtBackups } from './look-at-backups.ts'
import { devicesOf, tryDevices } from './look-at-devices.ts'
import {
  databaseWords,
  folderWords,
  hallFileWords,
  lookAtClock,
  lookAtDatabase,
  lookAtFolder,
  lookAtHallFile,
} from './look-at-files.ts'
import { keysWords, lookAtKeys } from './look-at-keys.ts'
import { lookAtFreePort, lookAtPages, pagesWords } from './look-at-port.ts'

export interface DoctorPlaces {
  readonly config: string
  readonly data: string
  readonly port: number
  /** What the answer of a device is waited for with. */
  readonly timers?: Timers
}

const programWords = { zh: '程序', en: 'Program' }
const devicesWords = { zh: '设备', en: 'Devices' }

/**
 * Looks at everything that a hall needs. Where the hall runs, it is asked for its devices; otherwise their ports
 * are tried here. Changes nothing.
 */
export async function examine({
  config,
  data,
  port,
  timers = systemTimers,
}: DoctorPlaces): Promise<readonly Finding[]> {
  const hallFile = await looking(hallFileWords, null, () => lookAtHallFile(config))
  const file = hallFile.known
  const folder = await looking(folderWords, null, () => only(lookAtFolder(data)))
  const lastEvent = await looking(databaseWords, null, () => lookAtDatabase(data))
  const keys = await looking(keysWords, null, () => only(lastEvent.known === null ? [] : lookAtKeys(data)))
  const program = await findRunning(data)
  const timeZone = file?.plan.timeZone ?? null
  const clock = lookAtClock(Date.now(), lastEvent.known, timeZone)
  const pages = await looking(pagesWords, null, async () =>
    only(await lookForPages(program.known, file, port)),
  )
  const devices = await looking(devicesWords, null, async () =>
    only(await lookForDevices(program.known, file, timers)),
  )
  const backups = await looking(backupPlaceWords, null, async () =>
    only(file ? await lookAtBackups(file, Date.now()) : []),
  )
  const { findings } = program
  return [
    hallFile,
    folder,
    lastEvent,
    keys,
    backups,
    { findings },
    { findings: clock },
    pages,
    devices,
  ].flatMap((seen) => seen.findings)
}

const only = (findings: readonly Finding[]): Seen<null> => ({ findings, known: null })

/** Whether a hall runs on the folder: `deaf` where it does and cannot be asked. */
type Running =
  | { readonly state: 'no' }
  | { readonly state: 'yes'; readonly health: HallHealth }
  | { readonly state: 'deaf' }

async function findRunning(data: string): Promise<Seen<Running>> {
  const question: LocalQuestion = { ask: 'health' }
  try {
    const answer = await askLocally(data, question)
    if (answer !== undefined) {
      const health = hallHealth.parse(answer)
      const runs = well(programWords, `正在运行，进程 ${health.pid}`, `runs, process ${health.pid}`)
      return { known: { state: 'yes', health }, findings: [runs] }
    }
    const holder = existsSync(data) ? folderHolder(data) : null
    if (!holder) return { known: { state: 'no' }, findings: [well(programWords, '没有运行', 'does not run')] }
    const says = {
      zh: `进程 ${holder.pid} 占着数据目录，却问不到它`,
      en: `process ${holder.pid} has the data folder and cannot be asked`,
    }
    return { known: { state: 'deaf' }, findings: [wrong(programWords, says, restart)] }
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause
    if (cause.code === 'hall-hangs') {
      const says = { zh: '正在运行，但没有反应', en: cause.message }
      return { known: { state: 'deaf' }, findings: [wrong(programWords, says, restart)] }
    }
    const zh = '由另一个用户运行，请用那个用户执行本命令'
    return {
      known: { state: 'deaf' },
      findings: [unseen(programWords, zh, `${cause.message} ${cause.remedy}`)],
    }
  }
}

const restart = { zh: '停止程序后重新启动', en: 'Stop the hall and start it again' }

async function lookForPages(running: Running, file: HallFile | null, port: number): Promise<Finding[]> {
  if (running.state === 'yes') return lookAtPages(running.health)
  if (running.state === 'deaf' || !file) return [notAsked(pagesWords)]
  return lookAtFreePort(file.address, port)
}

async function lookForDevices(running: Running, file: HallFile | null, timers: Timers): Promise<Finding[]> {
  if (running.state === 'yes') return devicesOf(running.health)
  if (running.state === 'deaf' || !file) return [notAsked(devicesWords)]
  return tryDevices(file, timers)
}

const notAsked = (what: Finding['what']) =>
  unseen(what, '先解决上面的问题，再查这一项', 'mend what stands above first, then look again')
