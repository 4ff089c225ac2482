import type { Logger } from 'pino'
import { canonicalText } from '../core/canonical.ts'
import { Fault } from '../core/fault.ts'
import type { DeviceId } from '../core/ids.ts'
import type { DeviceCondition } from '../core/ports.ts'
import { ok, type Refusal, type Result } from '../core/result.ts'
import { jobsCutOff, noteCondition } from '../equipment/decide.ts'
import type { HallPlan } from '../queue/plan.ts'
import { planHall } from '../queue/run-day.ts'
import type { HallCore } from './spine.ts'

/** What every start commits first: the plan where it changed, jobs that were cut off, devices not yet heard of. */
export async function begin(core: HallCore, plan: HallPlan, log: Logger, devices: readonly DeviceId[]) {
  const { spine, queue, tables } = core
  stored(
    await spine.execute('hall', () => {
      const before = queue().plan
      if (before && canonicalText(before) === canonicalText(plan)) return ok({ events: [], answer: null })
      if (before) log.info('the hall file says something new; it is in force from now on')
      return ok(planHall(queue(), plan))
    }),
  )
  stored(
    await spine.execute('hall', (at) => {
      const known = queue().plan
      return ok({ events: known ? core.notice.ofCalendar(at, known) : [], answer: null })
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
export function stored(result: Result<unknown, Refusal>) {
  if (result.ok) return
  throw new Fault(
    'storage-failed',
    'The start of the hall could not be stored.',
    'Check that the disk has room and that the data folder can be written, then start again.',
  )
}
