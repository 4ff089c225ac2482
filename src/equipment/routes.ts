import { type Request, Router } from 'express'
import { z } from 'zod'
import type { Spine } from '../core/execute.ts'
import { jobId, type StaffId } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import { reprint, settleJob } from './decide.ts'
import type { EquipmentEvent } from './events.ts'
import type { EquipmentTables } from './tables.ts'

export interface EquipmentRoutesParts {
  readonly spine: Pick<Spine<EquipmentEvent>, 'execute'>
  readonly tables: EquipmentTables
  /** @throws Refused for whoever is not signed in. */
  readonly staff: (request: Request) => { readonly id: StaffId }
}

const jobParameter = z
  .string()
  .regex(/^\d{8}-[A-Z]\d{3,4}\/\d{1,4}$/)
  .transform(jobId)

/** What a person may ask of the devices. */
export function equipmentRoutes({ spine, tables, staff }: EquipmentRoutesParts): Router {
  const router = Router()
  router.post('/api/print-jobs/:job/reprint', async (request, response) => {
    const { id } = staff(request)
    const job = jobParameter.parse(request.params.job)
    const visit = tables.job(job)?.visit
    const decide = () => reprint(visit === undefined ? [] : tables.jobsOfVisit(visit), job)
    response.json({ job: accepted(await spine.execute(`staff:${id}`, decide)) })
  })
  router.post('/api/print-jobs/:job/settle', async (request, response) => {
    const { id } = staff(request)
    const job = jobParameter.parse(request.params.job)
    accepted(await spine.execute(`staff:${id}`, () => settleJob(tables.job(job))))
    response.json({})
  })

  return router
}
