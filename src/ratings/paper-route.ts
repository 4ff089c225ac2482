import { z } from 'zod'
import type { Decision } from '../core/execute.ts'
import { hallDay } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import { ok, type Refusal, type Result } from '../core/result.ts'
import { type Route, route } from '../core/route.ts'
import type { RatingEvent } from './events.ts'
import type { LinkRouteParts } from './link-routes.ts'
import {
  explanation,
  hallDayShape,
  level,
  one,
  reasonList,
  ticketNumberShape,
  visitOn,
} from './link-shapes.ts'
import { typeIn } from './paper-form.ts'
import { sessionMeant } from './rate-by-link.ts'
import { toldIn, withSealed } from './sealed-words.ts'

const form = z.strictObject({
  day: hallDayShape,
  number: ticketNumberShape,
  case: one,
  level,
  filledOn: hallDayShape.describe('the day that stands on the form'),
  scan: z.string().regex(/^[A-Za-z0-9-]{1,32}$/),
  reasons: reasonList.optional(),
  ...explanation,
})

/** A form as a citizen filled it in: the level and, in the same commit, the reasons where it has some. */
export function paperRoute<E>(parts: LinkRouteParts<E>): Route {
  const { spine, tables, today } = parts
  type Decided = Result<Decision<RatingEvent | E, { readonly reasonsLeftOut: boolean }>, Refusal>
  return route({
    method: 'post',
    path: '/api/paper-ratings',
    about: 'Types in a rating that a citizen gave on paper.',
    who: ['inspector'],
    body: form,
    reply: z.object({ reasonsLeftOut: z.boolean() }),
    status: 201,
    async run({ body, by }) {
      const { day, number, level, scan, filledOn, reasons = [] } = body
      const typed = await withSealed(parts, body, (sealed) =>
        spine.execute(by, (at): Decided => {
          const meant = sessionMeant(tables.sessionsOf(visitOn(day, number)), body.case ?? null)
          if (!meant.ok) return meant
          const { value: session } = meant
          const decided = typeIn(
            {
              level,
              scan,
              filledOn: hallDay(filledOn),
              reasons: reasons.length > 0 || sealed ? toldIn(body, sealed, true) : null,
            },
            {
              session,
              scanKnown: parts.knowsScan(scan),
              explained: tables.reasonsOf(session.case ?? session.visit) !== null,
              today: today(),
              closedOn: parts.closedOn(),
            },
            at,
          )
          if (!decided.ok) return decided
          const { events, reasonsLeftOut } = decided.value
          const kept = sealed && !reasonsLeftOut ? [sealed.recorded] : []
          return ok({ events: [...kept, ...events], answer: { reasonsLeftOut } })
        }),
      )
      return { body: accepted(typed) }
    },
  })
}
