import { z } from 'zod'
import { caseNo, visitId } from '../core/ids.ts'
import { ratingReasons } from './events.ts'

export const level = z.literal([1, 2, 3, 4, 5])
export const one = z
  .string()
  .max(40)
  .transform(caseNo)
  .optional()
  .describe('which case, where each is rated by itself')
export const hallDayShape = z.iso.date()
export const ticketNumberShape = z.string().regex(/^[A-Z]\d{3,4}$/)
const written = z
  .string()
  .trim()
  .max(500)
  .refine((text) => text.isWellFormed(), 'not a text')

export const reasonList = z.array(z.enum(ratingReasons)).max(ratingReasons.length)

/** What goes with the reasons, and is kept sealed. */
export const explanation = {
  text: written.optional(),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d -]{5,20}$/)
    .optional(),
}

export const visitOn = (day: string, number: string) => visitId(`${day.replaceAll('-', '')}-${number}`)
