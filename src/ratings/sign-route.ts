import { z } from 'zod'
import { type Route, route } from '../core/route.ts'
import { checkPeriod } from './period.ts'
import { period, words } from './shown-figures.ts'
import { type SignParts, signsBetween } from './sign-days.ts'
import { signKinds, toldOf } from './sign-words.ts'

const signsReply = z.object({
  signs: z.array(
    z.object({
      kind: z.enum(signKinds),
      name: words,
      window: z.int(),
      day: z.string(),
      told: words,
      evidence: z.record(z.string(), z.union([z.string(), z.int()])),
      visits: z.array(z.string()),
    }),
  ),
})

const signDays = 31

/** Signs of stand-in rating, for inspectors. */
export const signRoute = (parts: SignParts): Route =>
  route({
    method: 'get',
    path: '/api/rating-signs',
    about: 'Signs that somebody rated in the place of citizens, with what shows them; no sign is a finding.',
    who: ['inspector'],
    query: z.strictObject(period),
    reply: signsReply,
    run({ query: { from, to } }) {
      checkPeriod(from, to, signDays)
      const signs = signsBetween(parts, from, to)
      return {
        body: { signs: signs.map((sign) => ({ ...sign, ...toldOf(sign), visits: [...sign.visits] })) },
      }
    },
  })
