import type { Logger } from 'pino'
import type { Applicants } from '../applicants/applicants.ts'
import type { DeviceId } from '../core/ids.ts'
import type { Paper } from '../core/ports.ts'
import { PrintQueue } from '../equipment/print-queue.ts'
import type { HallDevices } from './devices.ts'
import type { HallCore } from './spine.ts'

/** One queue for each printer; names come onto slips just before they are printed. */
export function printQueuesOf(
  core: HallCore,
  { drivers }: HallDevices,
  applicants: Applicants,
  log: Logger,
): Map<DeviceId, PrintQueue> {
  const named = (paper: Paper) => applicants.named(paper)
  const queues = new Map<DeviceId, PrintQueue>()
  for (const [id, driver] of drivers) {
    if (driver.kind !== 'printer') continue
    queues.set(id, new PrintQueue(id, driver.driver, core.tables.equipment, core.spine, named, log))
  }
  return queues
}
