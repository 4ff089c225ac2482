import { z } from 'zod'
import type { Spine } from '../core/execute.ts'
import { jobId } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import { type Route, route } from '../core/route.ts'
import { reprint, settleJob } from './decide.ts'
import type { EquipmentEvent } from './events.ts'
import type { EquipmentTables } from './tables.ts'

export interface EquipmentRoutesParts {
  readonly spine: Pick<Spine<EquipmentEvent>, 'execute'>
  readonly tables: EquipmentTables
}

const jobParams = z.object({
  job: z
    .string()
    .regex(/^\d{8}-([A-Z]\d{3,4}|[1-9]\d{0,2}-\d{3,6}\/\d{1,4})\/\d{1,4}$/)
    .transform(jobId),
})

/** What a person may ask of the devices. */
export function equipmentRoutes({ spine, tables }: EquipmentRoutesParts): Route[] {
  return [
    route({
      method: 'post',
      path: '/api/print-jobs/{job}/reprint',
      about: 'Prints a paper again, marked as a reprint.',
      who: 'signed-in',
      params: jobParams,
      reply: z.object({ job: z.string() }),
      async run({ params: { job }, who }) {
        const owner = tables.job(job)?.owner
        const decide = () => reprint(owner === undefined ? [] : tables.jobsOf(owner), job)
        return { body: { job: accepted(await spine.execute(`staff:${who.id}`, decide)) } }
      },
    }),
    route({
      method: 'post',
      path: '/api/print-jobs/{job}/settle',
      about: 'A person has seen to a paper that nobody had proof of; it is no trouble any more.',
      who: 'signed-in',
      params: jobParams,
      reply: z.object({}),
      async run({ params: { job }, who }) {
        accepted(await spine.execute(`staff:${who.id}`, () => settleJob(tables.job(job))))
        return { body: {} }
      },
    }),
  ]
}
