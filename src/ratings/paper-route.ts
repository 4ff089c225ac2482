import { z } from 'zod'
import type { Decision } from '../core/execute.ts'
import { accepted } from '../core/refused.ts'
import { ok, type Refusal, type Result, refuse } from '../core/result.ts'
import { type Route, route } from '../core/route.ts'
import type { RatingEvent } from './events.ts'
import { subjectOf } from './events.ts'
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
import { explainRating, rateByLink, sessionMeant } from './rate-by-link.ts'
import type { RatingRefusal } from './refusals.ts'
import { toldIn, withSealed } from './sealed-words.ts'

const form = z.strictObject({
  day: hallDayShape,
  number: ticketNumberShape,
  case: one,
  level,
  scan: z.string().regex(/^[A-Za-z0-9-]{1,32}$/),
  reasons: reasonList.optional(),
  ...explanation,
})

/** A form as a citizen filled it in: the level and, in the same commit, the reasons where it has some. */
export function paperRoute<E>(parts: LinkRouteParts<E>): Route {
  const { spine, tables, today } = parts
  type Decided = Result<Decision<RatingEvent | E, null>, Refusal>
  return route({
    method: 'post',
    path: '/api/paper-ratings',
    about: 'Types in a rating that a citizen gave on paper.',
    who: ['inspector'],
    body: form,
    reply: z.object({}),
    status: 201,
    async run({ body, by }) {
      const { scan, reasons = [] } = body
      accepted(
        await withSealed(parts, body, (sealed) =>
          spine.execute(by, (at): Decided => {
            const session = sessionMeant(tables.sessionsOf(visitOn(body.day, body.number)), body.case ?? null)
            if (!session.ok) return session
            if (parts.knowsScan(scan)) return refuse<RatingRefusal>({ code: 'scan-known' })
            const rating = { level: body.level, channel: 'paper', scan } as const
            const rated = rateByLink(session.value, rating, today(), at)
            if (!rated.ok || (reasons.length === 0 && !sealed)) return rated
            const { visit, case: own } = session.value
            const before = tables.reasonsOf(subjectOf({ visit, ...(own === null ? {} : { case: own }) }))
            const explained = explainRating(session.value, before !== null, toldIn(body, sealed), today())
            if (!explained.ok) return explained
            // The reasons first: a number that was left starts the clock of the call-back with the entry.
            const why = [...(sealed ? [sealed.recorded] : []), ...explained.value.events]
            return ok({ events: [...why, ...rated.value.events], answer: null })
          }),
        ),
      )
      return { body: {} }
    },
  })
}
