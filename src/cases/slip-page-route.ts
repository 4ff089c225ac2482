import { z } from 'zod'
import { type CaseNo, slipNo } from '../core/ids.ts'
import type { SlipPaper } from '../core/ports.ts'
import { Refused } from '../core/refused.ts'
import { fileTypes, type Person, type Route, route } from '../core/route.ts'
import type { CaseFile } from './case-file.ts'
import { caseParams } from './shapes.ts'
import { type CaseWorker, maySeeApplicant } from './who-may.ts'

export interface SlipPageParts {
  readonly worker: (person: Person) => CaseWorker
  /** @throws Refused where this person may not see the case. */
  readonly fileFor: (id: CaseNo, who: CaseWorker) => CaseFile
  /** The slip as a PDF, with the name of whom it is for where it can still be read. */
  readonly drawSlip: (paper: SlipPaper) => Promise<Buffer>
}

const slipParams = caseParams.extend({ n: z.coerce.number<string>().int().min(1).max(9_999) })

/** A slip as a page: made from what was printed, never from how the case stands now. */
export function slipPageRoute({ worker, fileFor, drawSlip }: SlipPageParts): Route {
  return route({
    method: 'get',
    path: '/api/cases/{case}/slips/{n}.pdf',
    about: 'A slip as a page of A4, as it was printed; for those who may see whom the case is for.',
    who: 'signed-in',
    params: slipParams,
    reply: fileTypes.pdf,
    async run({ params, who }) {
      const asks = worker(who)
      const file = fileFor(params.case, asks)
      const number = slipNo(`${params.case}/${params.n}`)
      const issued = file.slips.find(({ slip }) => slip === number)
      if (!issued) throw new Refused({ code: 'unknown-slip' })
      if (!maySeeApplicant(asks, file)) throw new Refused({ code: 'not-your-case' })
      return { body: await drawSlip(issued.paper) }
    },
  })
}
