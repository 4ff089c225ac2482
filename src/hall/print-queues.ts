import type { Logger } from 'pino'
import type { Applicants } from '../applicants/applicants.ts'
import type { DeviceId } from '../core/ids.ts'
import type { Job } from '../equipment/decide.ts'
import { PrintQueue } from '../equipment/print-queue.ts'
import type { VisitLinks } from '../ratings/visit-link.ts'
import type { HallDevices } from './devices.ts'
import type { HallCore } from './spine.ts'

/** One queue for each printer; names come onto slips, and other codes onto reprints, just before they are printed. */
export function printQueuesOf(
  core: HallCore,
  { drivers }: HallDevices,
  applicants: Applicants,
  links: Pick<VisitLinks, 'copyOf'>,
  log: Logger,
): Map<DeviceId, PrintQueue> {
  const { equipment } = core.tables
  function asPrinted({ job, owner, paper }: Job) {
    // A paper that was never begun left nothing in anybody's hands: the one that follows it is the first.
    const isFirst = equipment.jobsOf(owner).every((other) => other.job === job || other.state === 'expired')
    return applicants.named(isFirst ? paper : links.copyOf(paper))
  }
  const queues = new Map<DeviceId, PrintQueue>()
  for (const [id, driver] of drivers) {
    if (driver.kind !== 'printer') continue
    queues.set(id, new PrintQueue(id, driver.driver, equipment, core.spine, asPrinted, log))
  }
  return queues
}
