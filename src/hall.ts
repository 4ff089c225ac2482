import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { HallFile } from '../config/hall-file.ts'
import type { SimulatedDevice } from '../devices/sim/simulated.ts'
import { endDemo } from './admission/decide.ts'
import { admissionRoutes } from './admission/routes.ts'
import { ApplicantKeys, keysBeside } from './applicants/applicant-keys.ts'
import { Applicants } from './applicants/applicants.ts'
import { auditRoutes } from './audit/routes.ts'
import { caseRoutes } from './cases/routes.ts'
import { canonicalText } from './core/canonical.ts'
import { systemTime, systemTimers, type Timers, type TimeSource } from './core/clock.ts'
import { type Db, openDatabase } from './core/database.ts'
import { Fault } from './core/fault.ts'
import { type DeviceId, hallDay, type Millis, staffId } from './core/ids.ts'
import type { DeviceCondition } from './core/ports.ts'
import { ok, type Refusal, type Result } from './core/result.ts'
import { jobsCutOff, noteCondition } from './equipment/decide.ts'
import { equipmentRoutes } from './equipment/routes.ts'
import { inTopic } from './events.ts'
import { allowances } from './hall/allowances.ts'
import { casePartsOf } from './hall/case-parts.ts'
import { listenToDevices } from './hall/device-listener.ts'
import { connectDevices, listDevices, printerFor } from './hall/devices.ts'
import { Doors } from './hall/doors.ts'
import { type ItemCatalogue, openCatalogue } from './hall/item-catalogue.ts'
import { HallMetrics } from './hall/metrics.ts'
import { migrations } from './hall/migrations.ts'
import { openMonths } from './hall/months.ts'
import { outletsTo } from './hall/outlets.ts'
import { printQueuesOf } from './hall/print-queues.ts'
import { publicityParts } from './hall/publicity.ts'
import { tellRefusal } from './hall/refusal-words.ts'
import { hallScreens } from './hall/screens.ts'
import { type HallCore, openCore } from './hall/spine.ts'
import { voiceRoutes } from './hall/voice-parts.ts'
import { Draughtsman } from './paper/draughtsman.ts'
import { publicityRoutes } from './publicity/routes.ts'
import { startOfDay } from './queue/opening-hours.ts'
import { queueRoutes } from './queue/routes.ts'
import { planHall } from './queue/run-day.ts'
import { windowOfStaff } from './queue/staff-window.ts'
import { VisitLinks } from './ratings/visit-link.ts'
import { react } from './reactions.ts'
import { createApp } from './server/app.ts'
import { Feeds } from './server/feeds.ts'
import { listen } from './server/listen.ts'
import { knownHosts } from './server/own-origin.ts'
import { simulationRoutes } from './simulation/routes.ts'
import { cardRoutes } from './staff/card-routes.ts'
import { ensureAccounts, type OneTimePassword } from './staff/first-start.ts'
import { Passwords } from './staff/passwords.ts'
import { staffRoutes } from './staff/routes.ts'
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
    setup,
    devices.map(({ id }) => id),
  )
  const items = await openCatalogue(core, setup.itemsFile ?? null, log)
  const months = await openMonths(core, setup.database, file.rulebook)
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
  const printQueues = printQueuesOf(core, connected, applicants, log)
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

  const printer = printerFor(devices, null)
  const conditionOf = (device: DeviceId) => core.tables.equipment.conditionOf(device)
  const hosts = knownHosts(file.plan.publicUrl)
  const metrics = new HallMetrics({ core, devices, connections: () => feeds.connections })
  const app = createApp({
    routes: [
      ...queueRoutes({
        spine: core.spine,
        state: core.queue,
        ticketOf(request) {
          const ticket = core.tables.queue.ticketOf(request)
          return ticket && { ...ticket, job: core.tables.equipment.jobsOf(ticket.visit)[0]?.job ?? null }
        },
        kioskPrinter: printer,
        link: (visit) => ({ token: links.tokenOf(visit), code: links.codeOf(visit) }),
        printerReady: () => printer !== null && conditionOf(printer)?.state === 'ready',
        limits: { perMinute: file.limits.ticketsPerMinute, perHour: file.limits.ticketsPerHour },
      }),
      ...equipmentRoutes({ spine: core.spine, tables: core.tables.equipment }),
      ...staffRoutes({
        spine: core.spine,
        tables: core.tables.staff,
        sessions,
        passwords,
        now,
        demoAccounts,
        windowOf: (id) => windowOfStaff(core.queue(), id)?.plan.no ?? null,
      }),
      ...cardRoutes({ spine: core.spine, tables: core.tables.staff, cards: core.tables.cards }),
      ...admissionRoutes({
        spine: core.spine,
        tables: admission,
        now,
        isDemo: (id) => core.tables.staff.account(id)?.demo === true,
        allowCode: allow.code,
      }),
      ...auditRoutes({
        tables: core.tables.audit,
        now,
        topicOf: (recorded) => inTopic(recorded).topic,
        startOf: (day) => startOfDay(hallDay(day), file.plan.timeZone),
        nameOf: (id) => core.tables.staff.account(staffId(id))?.fullName ?? null,
      }),
      ...publicityRoutes(publicityParts(core, allow.caseState)),
      ...items.routes,
      ...caseRoutes(casePartsOf(core, applicants, (window) => printerFor(devices, window), draughtsman)),
      ...months.routes,
      ...voiceRoutes({
        core,
        links,
        applicants,
        windowOf: standsAt,
        allowLink: allow.ratingLink,
        allowCode: allow.ratingCode,
      }),
      ...simulationRoutes(connected.simulated),
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
      feeds.refresh()
    },
  })
  applicants.destroyOrphans()
  destroyForgottenKeys(core, applicants, log)
  for (const device of connected.simulated.values()) device.onChange(() => feeds.refresh())
  for (const { driver } of connected.drivers.values()) driver.start()
  outlets.refreshAllDisplays()
  for (const session of core.tables.ratings.allOpen()) {
    outlets.openRating(session.window, session.visit, Math.ceil((session.until - now()) / 1000))
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
    await months.stop()
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
  return { url: `http://${file.address}:${port}`, firstAdmin, core, simulated: connected.simulated, stop }
}

/** What every start commits first: the plan where it changed, jobs that were cut off, devices not yet heard of. */
async function begin(core: HallCore, { file, log }: HallSetup, devices: readonly DeviceId[]) {
  const { spine, queue, tables } = core
  stored(
    await spine.execute('hall', () => {
      const { plan } = queue()
      if (plan && canonicalText(plan) === canonicalText(file.plan)) return ok({ events: [], answer: null })
      if (plan) log.info('the hall file says something new; it is in force from now on')
      return ok(planHall(queue(), file.plan))
    }),
  )
  stored(
    await spine.execute('hall', (at) => {
      const { plan } = queue()
      return ok({ events: plan ? core.notice.ofCalendar(at, plan) : [], answer: null })
    }),
  )
  const starting: DeviceCondition = { state: 'trouble', trouble: 'starting', detail: '' }
  stored(
    await spine.execute('hall', () => {
      const conditions = devices.flatMap(
        (device) => noteCondition(tables.equipment.conditionOf(device), device, starting).events,
      )
      return ok({ events: [...jobsCutOff(tables.equipment.jobsPrinting()), ...conditions], answer: null })
    }),
  )
}

/** @throws Fault `storage-failed` */
function stored(result: Result<unknown, Refusal>) {
  if (result.ok) return
  throw new Fault(
    'storage-failed',
    'The start of the hall could not be stored.',
    'Check that the disk has room and that the data folder can be written, then start again.',
  )
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
