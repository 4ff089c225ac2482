import { z } from 'zod'
import { type Route, route } from '../core/route.ts'
import { auditExportRoute } from './export-route.ts'
import { type AuditParts, auditPage, auditQuery, detailsOf, fullNameOf } from './search.ts'

const entriesAtMost = 100

const query = auditQuery.extend({
  before: z.coerce.number().int().min(1).optional().describe('`next` of the page before'),
})
const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const reply = z.object({
  entries: z.array(
    z.object({
      seq: z.int(),
      at: z.int(),
      by: z.string(),
      fullName: z.string().nullable(),
      what: z.string().describe('type of the event'),
      details: z.record(z.string(), value),
    }),
  ),
  next: z.int().nullable(),
})

/** Who did what: by case, person, window and time. */
export function auditRoutes(parts: AuditParts): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/audit',
      about: 'Who did what, newest first: by case, person, window and time.',
      who: ['inspector', 'manager', 'admin'],
      query,
      reply,
      run({ query: asked, who }) {
        const found = auditPage(parts, asked, who, asked.before ?? null, entriesAtMost + 1)
        const entries = found.slice(0, entriesAtMost).map((recorded) => ({
          seq: recorded.seq,
          at: recorded.at,
          by: recorded.by,
          fullName: fullNameOf(recorded, parts.nameOf),
          what: recorded.event.type,
          details: { ...detailsOf(recorded.event) },
        }))
        const next = found.length > entriesAtMost ? (entries.at(-1)?.seq ?? null) : null
        return { body: { entries, next } }
      },
    }),
    auditExportRoute(parts, 'xlsx'),
    auditExportRoute(parts, 'csv'),
  ]
}
