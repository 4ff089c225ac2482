import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import type { Logger } from 'pino'
import type { HallFile } from '../config/hall-file.ts'
import type { SimulatedDevice } from '../devices/sim/simulated.ts'
import { endDemo } from './admission/decide.ts'
import { ApplicantKeys, keysBeside } from './applicants/applicant-keys.ts'
import { Applicants } from './applicants/applicants.ts'
import { systemTime, systemTimers, type Timers, type TimeSource } from './core/clock.ts'
import { type Db, openDatabase } from './core/database.ts'
import type { DeviceId, Millis } from './core/ids.ts'
import { ok } from './core/result.ts'
import { allowances } from './hall/allowances.ts'
import { begin, stored } from './hall/begin.ts'
import { listenToDevices } from './hall/device-listener.ts'
import { connectDevices, listDevices } from './hall/devices.ts'
import { Doors } from './hall/doors.ts'
import { hallRoutes } from './hall/hall-routes.ts'
import { type ItemCatalogue, openCatalogue } from './hall/item-catalogue.ts'
import { HallMetrics } from './hall/metrics.ts'
import { migrations } from './hall/migrations.ts'
import { openMonths } from './hall/months.ts'
import { outletsTo } from './hall/outlets.ts'
import { printQueuesOf } from './hall/print-queues.ts'
import { tellRefusal } from './hall/refusal-words.ts'
import { hallScreens } from './hall/screens.ts'
import { type HallCore, openCore } from './hall/spine.ts'
import { Draughtsman } from './paper/draughtsman.ts'
import { VisitLinks } from './ratings/visit-link.ts'
import { react } from './reactions.ts'
import { createApp } from './server/app.ts'
import { Feeds } from './server/feeds.ts'
import { listen } from './server/listen.ts'
import { knownHosts } from './server/own-origin.ts'
import { allPacked } from './spreadsheet/write.ts'
import { ensureAccounts, type OneTimePassword } from './staff/first-start.ts'
import { Passwords } from './staff/passwords.ts'
import { Sessions } from './staff/sessions.ts'
import { type BackUp, DailyBackup } from './upkeep/daily-backup.ts'

export interface HallSetup {
  readonly file: HallFile
  /** `items.csv` beside the hall file: the items of a catalogue that is still empty. It need not be there. */
  readonly itemsFile?: string
  /** File of the hall's database. */
  readonly database: string
  /** Folder of the built pages. */
  readonly pages: string
  /** Folder for the kernel ttys of simulated devices (Linux); null connects them in memory. */
  readonly ptys: string | null
  /** TCP port; 0 for any free one. */
  readonly port: number
  readonly log: Logger
  readonly time?: TimeSource
  /** What devices and the hall's own tick wait with. */
  readonly timers?: Timers
  readonly passwords?: Passwords
  /** Makes one backup; without it the hall file's backups are not made. */
  readonly backUp?: BackUp
}

export interface Hall {
  readonly url: string
  /** Set at the start that made the first administrator; shown once. */
  readonly firstAdmin: OneTimePassword | null
  readonly core: HallCore
  readonly simulated: ReadonlyMap<DeviceId, SimulatedDevice>
  /**
   * Gives a demo hall a month that is over, so that its pages have something to show; a real hall does nothing.
   * Takes another program seconds. @param config folder of the hall file
   */
  showDemoMonth(config: string): Promise<void>
  /** Closes ports and files; a running print job ends as unknown. */
  stop(): Promise<void>
}

const tickMs = 1_000

/**
 * Opens a hall: database, queue, accounts, devices, server.
 * @throws Fault when the database, the server's port or a place on the disk cannot be had; nothing stays open.
 */
export async function openHall(setup: HallSetup): Promise<Hall> {
  const db = openDatabase(setup.database, migrations)
  let keys: ApplicantKeys | undefined
  try {
    keys = new ApplicantKeys(keysBeside(setup.database))
    return await runHall(setup, db, keys)
  } catch (cause) {
    keys?.close()
    db.close()
    throw cause
  }
}

async function runHall(setup: HallSetup, db: Db, keys: ApplicantKeys): Promise<Hall> {
  const { file, log, time = systemTime, timers = systemTimers } = setup
  const core = openCore(db, log, time)
  const applicants = new Applicants(keys, core.tables.applicants)
  const draughtsman = new Draughtsman()
  const devices = listDevices(file)
  const demo = file.ports.every(({ path }) => path === 'simulated')
  const now = () => core.clock.now()

  await begin(
    core,
    file.plan,
    log,
    devices.map(({ id }) => id),
  )
  const items = await openCatalogue(core, setup.itemsFile ?? null, log)
  const months = await openMonths(core, setup.database, file, draughtsman, log)
  const passwords = setup.passwords ?? new Passwords()
  const { demoAccounts, staff: staffSeeds } = file
  const accounts = { demoAccounts, staffSeeds, allSimulated: demo }
  const firstAdmin = await ensureAccounts(core.spine, core.tables.staff, passwords, accounts)
  const sessions = new Sessions(core.tables.staff, now)
  const { admission } = core.tables
  if (!demo || demoAccounts.length === 0) {
    const { spine } = core
    stored(await spine.execute('hall', () => ok(endDemo(admission.screens(), admission.tokens()))))
  }
  const doors = new Doors({ sessions, tables: admission, today: () => core.queue().day, log })
  const allow = allowances(now)
  const links = new VisitLinks(db)

  const standsAt = (id: DeviceId) => devices.find((device) => device.id === id)?.window ?? null
  const listener = listenToDevices(core, standsAt, log)
  const connected = await connectDevices({ file, ptys: setup.ptys, listener, now, time, timers })
  const printQueues = printQueuesOf(core, connected, applicants, links, log)
  const { drivers } = connected
  const outlets = outletsTo({
    devices,
    drivers,
    printQueues,
    listener,
    queue: core.queue,
    modelWindows: () => months.records.models()?.windows ?? [],
    destroyForgottenKeys: () => destroyForgottenKeys(core, applicants, log),
  })

  const hosts = knownHosts(file.plan.publicUrl)
  const metrics = new HallMetrics({ core, devices, connections: () => feeds.connections })
  const app = createApp({
    routes: [
      ...hallRoutes({
        core,
        file,
        devices,
        sessions,
        passwords,
        allow,
        links,
        applicants,
        draughtsman,
        simulated: connected.simulated,
      }),
      ...items.routes,
      ...months.routes,
    ],
    admit: (credentials, door) => doors.admit(credentials, door),
    allow: allow.request,
    metrics: () => metrics.registry.metrics(),
    pages: setup.pages,
    hosts,
    health: () => ({ ok: core.spine.storing, journal: core.journal.lastSeq, day: core.queue().day }),
    tell: tellRefusal,
    log,
  })
  const http = createServer(app)
  const daily =
    file.backup && setup.backUp ? new DailyBackup(file.backup, file.plan.timeZone, setup.backUp, log) : null
  const backupTrouble = (at: Millis) => daily?.trouble(at) ?? null
  const screens = hallScreens({
    core,
    doors,
    devices,
    simulated: connected.simulated,
    backupTrouble,
    itemsTrouble: items.trouble,
    demo,
    links,
    models: () => months.records.models(),
  })
  const feeds = new Feeds({ http, hosts, now, ...screens, allow: allow.feed, tell: tellRefusal, log })

  core.follow({
    react(recorded) {
      metrics.note(recorded)
      react(recorded, outlets)
    },
    committed(tookMs) {
      metrics.noteCommit(tookMs)
      feeds.refreshSoon()
    },
  })
  applicants.destroyOrphans()
  destroyForgottenKeys(core, applicants, log)
  for (const device of connected.simulated.values()) device.onChange(() => feeds.refresh())
  for (const { driver } of connected.drivers.values()) driver.start()
  outlets.refreshAllDisplays()
  for (const session of core.tables.ratings.allOpen()) {
    outlets.openRating(
      session.window,
      session.case ?? session.visit,
      Math.ceil((session.until - now()) / 1000),
    )
  }
  for (const queue of printQueues.values()) queue.wake()
  const stopTicking = everyTick(core, feeds, daily, items, timers, log)

  async function stop() {
    stopTicking()
    const closed = feeds.close()
    http.closeAllConnections()
    await closed
    await Promise.all([...connected.drivers.values()].map(({ driver }) => driver.stop()))
    await Promise.all([...printQueues.values()].map((queue) => queue.stop()))
    for (const device of connected.simulated.values()) {
      device.stop()
      device.wire.end()
    }
    core.spine.stop()
    draughtsman.stop()
    await months.stop()
    await allPacked()
    keys.close()
    db.close()
  }

  try {
    await listen(http, setup.port, file.address)
  } catch (cause) {
    await stop()
    throw cause
  }
  const { port } = http.address() as AddressInfo
  async function showDemoMonth(config: string) {
    // A simulated hall has a past of its own.
    if (!demo || demoAccounts.length === 0 || file.simulated) return
    await months.showDemo(config, dirname(setup.database))
  }
  return {
    url: `http://${file.address}:${port}`,
    firstAdmin,
    core,
    simulated: connected.simulated,
    showDemoMonth,
    stop,
  }
}

/** Whatever fails here is done at the next forgetting, or at the next start. */
function destroyForgottenKeys(core: HallCore, applicants: Applicants, log: Logger) {
  try {
    applicants.destroyForgotten(core.journal.lastSeq)
  } catch (err) {
    log.error({ err }, 'keys of forgotten applicants could not be destroyed; they are at the next start')
  }
}

/** Lets time pass: what falls due is committed, screens follow, sessions that are over are shown out. */
function everyTick(
  core: HallCore,
  feeds: Feeds,
  daily: DailyBackup | null,
  items: ItemCatalogue,
  timers: Timers,
  log: Logger,
): () => void {
  let cancel = () => {}
  async function tick() {
    cancel = timers.after(tickMs, tick)
    await core.spine.tick().catch((err: unknown) => log.error({ err }, 'time did not pass'))
    daily?.tick(core.clock.now(), () => feeds.refresh())
    items.tick(core.clock.now()).catch((err: unknown) => log.error({ err }, 'the items were not compared'))
    feeds.dismissUnadmitted()
    feeds.refresh()
  }
  cancel = timers.after(tickMs, tick)
  return () => cancel()
}
