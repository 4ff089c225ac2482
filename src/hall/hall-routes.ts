import type { HallFile } from '../../config/hall-file.ts'
import type { SimulatedDevice } from '../../devices/sim/simulated.ts'
import { admissionRoutes } from '../admission/routes.ts'
import type { Applicants } from '../applicants/applicants.ts'
import { auditRoutes } from '../audit/routes.ts'
import { caseRoutes } from '../cases/routes.ts'
import { type DeviceId, hallDay, staffId } from '../core/ids.ts'
import type { Route } from '../core/route.ts'
import { equipmentRoutes } from '../equipment/routes.ts'
import { inTopic } from '../events.ts'
import type { Draughtsman } from '../paper/draughtsman.ts'
import { publicityRoutes } from '../publicity/routes.ts'
import { startOfDay } from '../queue/opening-hours.ts'
import { queueRoutes } from '../queue/routes.ts'
import { windowOfStaff } from '../queue/staff-window.ts'
import type { Level } from '../ratings/events.ts'
import type { VisitLinks } from '../ratings/visit-link.ts'
import type { ListedDevice } from '../screens/staff-pictures.ts'
import { simulationRoutes } from '../simulation/routes.ts'
import { cardRoutes } from '../staff/card-routes.ts'
import type { Passwords } from '../staff/passwords.ts'
import { staffRoutes } from '../staff/routes.ts'
import type { Sessions } from '../staff/sessions.ts'
import type { allowances } from './allowances.ts'
import { casePartsOf } from './case-parts.ts'
import { printerFor } from './devices.ts'
import { publicityParts } from './publicity.ts'
import type { HallCore } from './spine.ts'
import { voiceRoutes } from './voice-parts.ts'

export interface HallRouteParts {
  readonly core: HallCore
  readonly file: HallFile
  readonly devices: readonly ListedDevice[]
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly allow: ReturnType<typeof allowances>
  readonly links: VisitLinks
  readonly applicants: Applicants
  readonly draughtsman: Draughtsman
  readonly simulated: ReadonlyMap<DeviceId, SimulatedDevice>
}

/** What the topics can be asked; the catalogue and the months, which are opened with the hall, bring their own. */
export function hallRoutes(parts: HallRouteParts): Route[] {
  const { core, file, devices, sessions, passwords, allow, links, applicants, draughtsman, simulated } = parts
  const { demoAccounts } = file
  const { admission } = core.tables
  const now = () => core.clock.now()
  const printer = printerFor(devices, null)
  const conditionOf = (device: DeviceId) => core.tables.equipment.conditionOf(device)
  const standsAt = (id: DeviceId) => devices.find((device) => device.id === id)?.window ?? null
  return [
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
      today: () => core.queue().day,
      timeZone: file.plan.timeZone,
      startOf: (day) => startOfDay(hallDay(day), file.plan.timeZone),
      nameOf: (id) => core.tables.staff.account(staffId(id))?.fullName ?? null,
    }),
    ...publicityRoutes(publicityParts(core, links, allow.caseState)),
    ...caseRoutes(casePartsOf(core, applicants, (window) => printerFor(devices, window), draughtsman, links)),
    ...voiceRoutes({
      core,
      links,
      applicants,
      windowOf: standsAt,
      goodLevels: file.rulebook.goodLevels as readonly Level[],
      allowLink: allow.ratingLink,
      allowCode: allow.ratingCode,
    }),
    ...simulationRoutes(simulated),
  ]
}
