import { z } from 'zod'
import { caseNo, hallDay, itemCode, slipNo, visitId, windowNo } from '../core/ids.ts'
import { itemKinds, middleSteps } from '../items/events.ts'
import { slipsOnRequest } from './accept-case.ts'
import type { CaseAct } from './act-on-case.ts'
import { caseKinds, caseStates, closingOutcomes } from './events.ts'

/** What comes in over HTTP about cases: strict, bounded, and named as requests.ts names it. */

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'one line of text')
/** What people write: lines are allowed, other control characters are not. */
const prose = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|\n)*$/u, 'not a text')
const said = (most: number) => prose(most).min(1)

const window = z.int().min(1).max(999).transform(windowNo)
const item = z.string().min(1).max(64).transform(itemCode)
const visit = z
  .string()
  .regex(/^\d{8}-[A-Z]\d{3,4}$/, 'a visit, for example 20261121-A012')
  .transform(visitId)
const day = z.iso.date().transform(hallDay)
const number = z.string().regex(/^\d{8}-[1-9]\d{0,2}-\d{3,6}$/, 'a case number, for example 20261121-3-001')
const external = line(64)
const department = line(64)
const missing = z.array(z.strictObject({ name: line(100), fromList: z.boolean() })).max(50)
const days = z.int().min(1).max(400)
const limit = z.strictObject({
  days: days.optional().describe('working days that the higher level takes; forwarded cases only'),
  special: z.boolean().optional().describe('a petition that takes the longer time'),
})
const slips = z.array(z.enum(slipsOnRequest)).max(slipsOnRequest.length)

export const caseOrder = z.strictObject({
  window,
  item,
  kind: z.enum(itemKinds).optional().describe("without it the item's own"),
  visit: visit.optional(),
  withoutVisit: said(200).optional().describe('why no visit led to it'),
  applicant: z.strictObject({ name: line(60), contact: line(120).optional() }).optional(),
  external: external.optional().describe("the number in the hall's case system"),
  papers: z.union([z.enum(['complete', 'unchecked']), missing]).describe('or a list of all that is missing'),
  limit: limit.optional(),
  answer: said(1000).optional().describe('an inquiry that is answered at once'),
  slips: slips.optional(),
  request: z.uuid().optional().describe('the same one again, after a lost reply, gets the same case'),
})

const plain = <const Do extends string>(act: Do) => z.strictObject({ do: z.literal(act) })
const part = z.int().min(1).max(99)

export const caseAct = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('accept'),
    kind: z.enum(itemKinds).optional(),
    limit: limit.optional(),
    slips: slips.optional(),
  }),
  z.strictObject({ do: z.literal('ask-supplement'), missing }),
  plain('supplement'),
  z.strictObject({ do: z.literal('step'), step: z.enum(middleSteps), note: prose(500).optional() }),
  z.strictObject({
    do: z.literal('hand-over'),
    toWindow: window.optional(),
    toDepartment: department.optional().describe('instead of a window: any window of this department'),
    reason: said(500),
  }),
  z.strictObject({ do: z.literal('part-begin'), part }),
  z.strictObject({ do: z.literal('part-done'), part, result: said(500) }),
  z.strictObject({ do: z.literal('ask-extension'), days, reason: said(500) }),
  plain('approve-extension'),
  z.strictObject({ do: z.literal('refuse-extension'), reason: said(500) }),
  z.strictObject({
    do: z.literal('return'),
    reason: prose(500).describe('stands on the slip; an empty one is noted as a breach'),
    late: said(500).optional().describe('why it is past its limit; needed then'),
  }),
  z
    .strictObject({
      do: z.literal('close'),
      outcome: z.enum(closingOutcomes),
      note: prose(1000).default(''),
      late: said(500).optional().describe('why it is past its limit; needed then'),
      incomplete: said(500).optional().describe('why steps, parts or papers are open; needed then'),
      slip: z.boolean().default(false).describe('prints the closing notice'),
    })
    .transform(({ late = null, incomplete = null, ...closing }) => ({ ...closing, late, incomplete })),
  z.strictObject({ do: z.literal('number'), external }),
  z.strictObject({ do: z.literal('correct'), of: z.int().min(1), text: said(1000) }),
  z.strictObject({
    do: z.literal('print-again'),
    slip: z
      .string()
      .regex(/^\d{8}-[1-9]\d{0,2}-\d{3,6}\/\d{1,4}$/, 'a slip, for example 20261121-3-001/1')
      .transform(slipNo),
  }),
])

/** What comes in is what can be decided: a form that does not fit does not compile. */
export const actOf = (act: z.output<typeof caseAct>): CaseAct => act

export const caseParams = z.object({ case: number.transform(caseNo) })
export const windowParams = z.object({ no: z.coerce.number().pipe(window) })
export const dayQuery = z.strictObject({ day, window: z.coerce.number().pipe(window) })

export const casesQuery = z.strictObject({
  light: z.enum(['green', 'amber', 'red']).optional(),
  state: z.enum(caseStates).optional(),
  kind: z.enum(caseKinds).optional(),
  window: z.coerce.number().pipe(window).optional().describe('the window that handles it'),
  item: item.optional(),
  department: department.optional().describe('department of the item'),
  from: day.optional().describe('first day of opening'),
  to: day.optional().describe('last day of opening'),
  number: z
    .string()
    .regex(/^\d{8}(-[1-9]\d{0,2}(-\d{3,6})?)?$/, 'a case number, or its day, or its day and window')
    .optional(),
  external: external.optional(),
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional()
    .describe('next of the page before'),
  limit: z.coerce.number().pipe(z.int().min(1).max(100)).default(50),
})

const words = z.object({ zh: z.string(), en: z.string() })
/** Replies are only read. */
const list = <const S extends z.ZodType>(of: S) => z.array(of).readonly()
const due = z.object({ day: z.string(), at: z.int(), amberAt: z.int(), certain: z.boolean() })
const slip = z.object({
  slip: z.string(),
  kind: z.string(),
  issuedAt: z.int(),
  job: z.string().nullable().describe('its paper; null where the hall has no printer'),
})
const person = z.object({ id: z.string(), fullName: z.string() })
const row = z.object({
  case: z.string(),
  external: z.string().nullable(),
  openedAt: z.int(),
  window: z.int(),
  item: z.string(),
  itemName: words,
  department: z.string(),
  kind: z.enum(caseKinds),
  state: z.enum(caseStates),
  handler: z.union([z.object({ window: z.int() }), z.object({ department: z.string() })]),
  visit: z.string().nullable(),
  acceptedAt: z.int().nullable(),
  due: due.nullable(),
  light: z.enum(['green', 'amber', 'red']).nullable(),
  endedAt: z.int().nullable(),
  outcome: z.string().nullable(),
})

const measured = z.union([
  z.object({ by: z.literal('minutes'), minutes: z.int() }),
  z.object({ by: z.enum(['working-days', 'calendar-days']), days: z.int() }),
])

export const caseDoneReply = z.object({ case: z.string(), slips: list(slip) })
export const casesReply = z.object({ cases: list(row), next: z.string().nullable() })
export const windowCasesReply = z.object({
  visit: z.string().nullable(),
  ofVisit: list(row),
  open: list(row),
  parts: list(row),
})
export const caseDayReply = z.object({ day: z.string(), window: z.int(), cases: list(row) })
export const caseFileReply = row.extend({
  openedBy: person,
  withoutVisit: z.string().nullable(),
  applicant: z.object({ name: z.string().nullable(), contact: z.string().nullable() }).nullable(),
  limit: measured.nullable(),
  steps: list(
    z.object({
      step: z.string(),
      at: z.int().nullable(),
      by: person.nullable(),
      note: z.string().nullable(),
    }),
  ),
  materials: list(z.object({ name: z.string(), main: z.boolean() })),
  supplements: list(
    z.object({
      askedAt: z.int(),
      askedBy: person,
      missing: list(z.object({ name: z.string(), fromList: z.boolean() })),
      slip: z.string(),
      suppliedAt: z.int().nullable(),
    }),
  ),
  parts: list(
    z.object({
      part: z.int(),
      department: z.string(),
      sentAt: z.int(),
      begunAt: z.int().nullable(),
      doneAt: z.int().nullable(),
      result: z.string().nullable(),
      mine: z.boolean().describe('whether whoever asks works on this part'),
    }),
  ),
  extension: z
    .object({
      days: z.int(),
      reason: z.string(),
      askedBy: person,
      decision: z.enum(['open', 'approved', 'refused']),
      decidedBy: person.nullable(),
      refusedBecause: z.string().nullable(),
    })
    .nullable(),
  closing: z
    .object({ note: z.string(), late: z.string().nullable(), incomplete: z.string().nullable() })
    .nullable(),
  returnedBecause: z.string().nullable(),
  slips: list(slip),
  findings: list(
    z.object({
      finding: z.string(),
      rule: z.string(),
      at: z.int(),
      evidence: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  corrections: list(z.object({ seq: z.int(), of: z.int(), text: z.string(), at: z.int(), by: person })),
  entries: list(
    z.object({
      seq: z.int(),
      at: z.int(),
      by: person.nullable(),
      what: z.string(),
      text: z.string().nullable(),
    }),
  ),
  may: list(z.string()),
})
