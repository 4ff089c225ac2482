import { z } from 'zod'
import { entryNo, findingId, hallDay, windowNo } from '../core/ids.ts'
import type { Month } from './month-input.ts'
import type { Quarter } from './period.ts'

/** What comes in over HTTP about ranking: strict, bounded, and named as requests.ts names it. */

/** What people write: lines are allowed, other control characters are not. */
const said = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|\n)*$/u, 'not a text')

const month = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'a month, for example 2026-10')
  .transform((text) => text as Month)
const quarter = z
  .string()
  .regex(/^20\d\d-Q[1-4]$/, 'a quarter, for example 2026-Q4')
  .transform((text) => text as Quarter)
const window = z.int().min(1).max(999).transform(windowNo)
const editionNumber = z
  .string()
  .regex(/^[1-9]\d{0,2}$/, 'the number of an edition')
  .transform(Number)
const edition = z
  .string()
  .regex(/^(now|[1-9]\d{0,2})$/, 'the number of an edition, or now')
  .transform((text) => (text === 'now' ? text : Number(text)))

export const monthParams = z.object({ month })
export const sheetParams = z.object({ month, no: z.coerce.number().pipe(window) })
export const quarterParams = z.object({ quarter })
export const entryParams = z.object({
  entry: z.coerce.number().pipe(z.int().min(1).max(Number.MAX_SAFE_INTEGER).transform(entryNo)),
})
export const editionQuery = z.strictObject({ edition: edition.optional() })
export const paperQuery = z.strictObject({ edition: editionNumber.optional() })
export const monthQuery = z.strictObject({ month })

export const entryOrder = z.strictObject({
  rule: z.string().min(1).max(32),
  window,
  day: z.iso.date().transform(hallDay),
  count: z.int().min(1).max(1000),
  hundredths: z.int().min(-10_000).max(10_000).optional().describe('where the rule has a range'),
  evidence: said(500).describe('what shows it; never the name of a citizen'),
})
export const entryStep = z.union([
  z.strictObject({ do: z.literal('sign') }),
  z.strictObject({ do: z.literal('withdraw'), reason: said(500) }),
])
export const findingDecision = z.strictObject({
  finding: z.string().min(1).max(200).transform(findingId),
  upheld: z.boolean(),
  reason: said(500),
})
export const closeOrder = z.strictObject({
  edition: z.int().min(1).max(999).describe('the number that this edition shall have'),
  reason: said(500).optional().describe('from the second edition on'),
})
