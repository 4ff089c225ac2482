import { z } from 'zod'
import { dayNumbered } from '../core/days.ts'
import type { Decision, Spine } from '../core/execute.ts'
import type { CaseNo, HallDay, Millis, VisitId } from '../core/ids.ts'
import type { Actor } from '../core/journal.ts'
import { lastDayToRate } from '../core/rating-days.ts'
import { accepted, Refused } from '../core/refused.ts'
import { ok, type Refusal, type Result } from '../core/result.ts'
import { type Person, type Route, route } from '../core/route.ts'
import type { Words } from '../core/words.ts'
import type { RatingLinkReply, RatingSubjectReply } from '../server/rating-requests.ts'
import type { RatingSession } from './decide.ts'
import { type Level, type RatingEvent, subjectOf } from './events.ts'
import {
  explanation,
  hallDayShape,
  level,
  one,
  reasonList,
  ticketNumberShape,
  visitOn,
} from './link-shapes.ts'
import { paperRoute } from './paper-route.ts'
import { explainRating, mayExplain, rateByLink, sessionMeant } from './rate-by-link.ts'
import { type Sealing, toldIn, withSealed } from './sealed-words.ts'
import type { RatingTables } from './tables.ts'
import type { VisitLinks } from './visit-link.ts'

/** What the desk has to say to whoever holds the ticket. */
export interface DeskAnswer {
  readonly text: string
  readonly at: Millis
  readonly mayRateAgain: boolean
}

export interface LinkRouteParts<E> extends Sealing<E> {
  readonly spine: Pick<Spine<RatingEvent | E>, 'execute'>
  readonly tables: RatingTables
  readonly links: Pick<VisitLinks, 'visitOf' | 'copyTokenOf' | 'codeFits'>
  /** The visit and case of the token of a slip, or of its copy. */
  readonly slipOf: (token: string) => Opened | null
  /** A mark of where a rating came from; the same address has the same one for a day. */
  readonly senderOf: (address: string) => string
  /** Number, item and window of a visit as they are called today; null for one that never was. */
  readonly visitNamed: (visit: VisitId) => VisitNamed | null
  readonly itemOfCase: (one: CaseNo) => Words | null
  readonly today: () => HallDay
  /** Days on which the hall is closed for reasons of its own. */
  readonly closedOn: () => readonly HallDay[]
  readonly answerOf: (subject: string) => DeskAnswer | null
  readonly setAsideOf: (subject: string) => RatingSubjectReply['setAside']
  /** Whether a paper form was typed in before, for a first or a second rating. */
  readonly knowsScan: (scan: string) => boolean
  readonly rateAgain: (subject: string, level: Level) => Result<Decision<E, null>, Refusal>
  /** @throws Refused when one address, or one person at the desk, asks too often. */
  readonly allowLink: (address: string) => void
  readonly allowCode: (person: string) => void
}

export interface VisitNamed {
  readonly number: RatingLinkReply['number']
  readonly itemName: Words
  readonly windowName: Words | null
}

const request = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('rate'), level, case: one }),
  z.strictObject({ do: z.literal('explain'), ...explanation, reasons: reasonList, case: one }),
  z.strictObject({ do: z.literal('rate-again'), level, case: one }),
])

const words = z.object({ zh: z.string(), en: z.string() })
const linkReply = z.object({
  visit: z.string(),
  number: z.string(),
  day: z.string(),
  itemName: words,
  windowName: words.nullable(),
  lastDay: z.string().nullable(),
  copy: z.boolean(),
  subjects: z.array(
    z.object({
      case: z.string().nullable(),
      itemName: words,
      state: z.enum(['may-rate', 'rated', 'over']),
      mayExplain: z.boolean(),
      explained: z.boolean(),
      answer: z.object({ text: z.string(), at: z.int(), mayRateAgain: z.boolean() }).nullable(),
      setAside: z
        .object({ ground: z.enum(['mistaken', 'malicious']), reason: z.string().nullable() })
        .nullable(),
    }),
  ),
})
const params = z.object({ token: z.string().max(64) })

/** Whoever holds the paper is nobody to the journal. */
const citizen: Actor = 'citizen'

/** A visit, and the one case of it that a slip is about. */
export interface Opened {
  readonly visit: VisitId
  readonly case: CaseNo | null
  /** By a paper that was made again, or by the desk: it rates nothing. */
  readonly copy: boolean
}

/** Who may read and write down reasons where the paper itself may not. */
const mayExplainFor = (who: Person | null) => who?.role === 'inspector' || who?.role === 'manager'

/** The page behind the QR code of a ticket or slip, the code for the desk, and forms on paper. */
export function linkRoutes<E>(parts: LinkRouteParts<E>): Route[] {
  const { spine, tables, links, today } = parts
  type Decided = Result<Decision<RatingEvent | E, null>, Refusal>

  function open(token: string, from: string): Opened {
    parts.allowLink(from)
    const visit = links.visitOf(token)
    const opened = visit ? { ...visit, case: null } : parts.slipOf(token)
    if (!opened || !parts.visitNamed(opened.visit)) throw new Refused({ code: 'no-such-link' })
    return opened
  }

  /** Sessions that this paper is for: a slip whose case is rated by itself is for that case only. */
  function sessionsOf({ visit, case: slip }: Opened): RatingSession[] {
    const sessions = tables.sessionsOf(visit)
    const ofSlip = sessions.filter((session) => session.case === slip)
    return slip !== null && ofSlip.length > 0 ? ofSlip : sessions
  }

  function picture(opened: Opened, who: Person | null): z.input<typeof linkReply> {
    const { visit, copy } = opened
    const named = parts.visitNamed(visit)
    if (!named) throw new Refused({ code: 'no-such-link' })
    // Whoever holds a copy may be anybody: not even whether it was rated is told to them.
    const sessions = copy && !mayExplainFor(who) ? [] : sessionsOf(opened)
    const day = dayNumbered(visit)
    const inTime = today() <= lastDayToRate(day)
    return {
      visit,
      day,
      ...named,
      copy,
      lastDay: sessions.length > 0 ? lastDayToRate(day) : null,
      subjects: sessions.map((session) => {
        const subject = subjectOf({ visit, ...(session.case === null ? {} : { case: session.case }) })
        const told = tables.reasonsOf(subject)
        return {
          case: session.case,
          itemName: (session.case && parts.itemOfCase(session.case)) || named.itemName,
          state: session.rated ? 'rated' : inTime ? 'may-rate' : 'over',
          mayExplain: inTime && mayExplain(told, who !== null),
          explained: told !== null,
          answer: parts.answerOf(subject),
          setAside: parts.setAsideOf(subject),
        }
      }),
    }
  }

  return [
    route({
      method: 'get',
      path: '/api/rating-links/{token}',
      about: 'What can be rated with the QR code of a ticket or slip.',
      who: 'anybody',
      params,
      reply: linkReply,
      run: ({ params: { token }, from, who }) => ({ body: picture(open(token, from), who) }),
    }),
    route({
      method: 'post',
      path: '/api/rating-links/{token}',
      about: 'Rates a visit, says why, or rates once more after the answer to a negative rating.',
      who: 'anybody',
      params,
      body: request,
      reply: linkReply,
      async run({ params: { token }, body, who, from, forwarded, by }) {
        const opened = open(token, from)
        if (who && body.do !== 'explain') throw new Refused({ code: 'staff-do-not-rate' })
        if (who && !mayExplainFor(who)) throw new Refused({ code: 'window-does-not-explain' })
        if (opened.copy && !mayExplainFor(who)) throw new Refused({ code: 'copy-does-not-rate' })
        const given = accepted(sessionMeant(sessionsOf(opened), body.case ?? null))
        const subject = given.case ?? given.visit
        const fresh = () => tables.session(subject) ?? given
        const actor = who ? by : citizen
        const execute = (decide: (at: Millis) => Decided) => spine.execute(actor, decide)
        if (body.do === 'rate') {
          // Behind a proxy every citizen would have its address.
          const sender = forwarded ? null : parts.senderOf(from)
          const rating = { level: body.level, sender }
          accepted(await execute((at) => rateByLink(fresh(), rating, today(), at)))
        } else if (body.do === 'rate-again') {
          accepted(await execute(() => parts.rateAgain(subject, body.level)))
        } else {
          accepted(
            await withSealed(parts, body, (sealed) =>
              execute(() => {
                const given = toldIn(body, sealed, who !== null)
                const decided = explainRating(fresh(), tables.reasonsOf(subject), given, today())
                if (!decided.ok || !sealed) return decided
                return ok({ events: [sealed.recorded, ...decided.value.events], answer: null })
              }),
            ),
          )
        }
        return { body: picture(opened, who) }
      },
    }),
    route({
      method: 'post',
      path: '/api/rating-codes',
      about:
        'The page of a ticket for a citizen at the desk who has no phone; opens with the code on the paper.',
      who: ['inspector', 'manager'],
      body: z.strictObject({ day: hallDayShape, number: ticketNumberShape, code: z.string().max(16) }),
      reply: z.object({ token: z.string() }),
      run({ body: { day, number, code }, by }) {
        parts.allowCode(by)
        const visit = visitOn(day, number)
        const fits = links.codeFits(visit, code)
        if (!fits || !parts.visitNamed(visit)) throw new Refused({ code: 'no-such-code' })
        return { body: { token: links.copyTokenOf(visit) } }
      },
    }),
    paperRoute(parts),
  ]
}
