import { z } from 'zod'
import type { Spine } from '../core/execute.ts'
import type { HallDay, StaffId, WindowNo } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import { type Route, route } from '../core/route.ts'
import type { EntryReply, FindingReply, RulebookReply } from '../server/ranking-requests.ts'
import { decideFinding, makeEntry, signEntry, withdrawEntry } from './enter.ts'
import type { RankingEvent } from './events.ts'
import type { MonthBooks } from './month-book.ts'
import { daysOfMonth, monthOf } from './period.ts'
import type { RankingRecords } from './records.ts'
import { entryReply, findingReply, rulebookReply } from './replies.ts'
import { entryOrder, entryParams, entryStep, findingDecision, monthQuery } from './shapes.ts'

export interface EntryRoutesParts extends Pick<MonthBooks, 'bookOf'> {
  readonly spine: Pick<Spine<RankingEvent>, 'execute'>
  readonly records: RankingRecords
  readonly today: () => HallDay
  /** Windows of the hall's plan. */
  readonly windows: () => readonly WindowNo[]
}

const inspectors = ['inspector']
const overseers = ['inspector', 'manager']

/** What inspectors enter and decide, each from what stands at that moment. */
export function entryRoutes({ spine, records, bookOf, today, windows }: EntryRoutesParts): Route[] {
  /** Who decides on what lies at a window on a day. */
  const decider = (staff: StaffId, at: { window: WindowNo; day: HallDay } | null) => ({
    staff,
    satThere: at !== null && records.sat(monthOf(at.day), at.window, staff),
  })
  const rulebookOf = (day: HallDay) => records.rulebookFor(daysOfMonth(monthOf(day)).first).rulebook

  return [
    route({
      method: 'get',
      path: '/api/rulebooks',
      about: 'Every version of the rulebook, the newest first.',
      who: 'signed-in',
      reply: z.custom<RulebookReply[]>(),
      run: () => ({ body: records.rulebooks().reverse().map(rulebookReply) }),
    }),
    route({
      method: 'get',
      path: '/api/entries',
      about: 'What inspectors entered for a month, newest first.',
      who: overseers,
      query: monthQuery,
      reply: z.custom<EntryReply[]>(),
      run({ query }) {
        const { records, nameOf } = bookOf(query.month)
        const entries = records.entriesIn(daysOfMonth(query.month)).reverse()
        return { body: entries.map((one) => entryReply(one, nameOf)) }
      },
    }),
    route({
      method: 'post',
      path: '/api/entries',
      about: 'Enters what no log can know, with its evidence.',
      who: inspectors,
      body: entryOrder,
      reply: z.object({ entry: z.int() }),
      status: 201,
      async run({ body, who, by }) {
        const order = { ...body, hundredths: body.hundredths ?? null }
        const entry = accepted(
          await spine.execute(by, () => {
            const facts = {
              rulebook: rulebookOf(body.day),
              windows: windows(),
              today: today(),
              next: records.nextEntry(),
              sameDay: records.entriesIn({ first: body.day, last: body.day }),
            }
            return makeEntry(facts, decider(who.id, body), order)
          }),
        )
        return { body: { entry } }
      },
    }),
    route({
      method: 'post',
      path: '/api/entries/{entry}',
      about: 'Signs an entry as the second person, or withdraws it; a signed one takes two people.',
      who: overseers,
      params: entryParams,
      body: entryStep,
      reply: z.object({}),
      async run({ params, body, who, by }) {
        accepted(
          await spine.execute(by, () => {
            const entry = records.entry(params.entry)
            const one = decider(who.id, entry)
            return body.do === 'sign' ? signEntry(entry, one) : withdrawEntry(entry, one, body.reason)
          }),
        )
        return { body: {} }
      },
    }),
    route({
      method: 'get',
      path: '/api/findings',
      about: 'What the system found in a month, newest first.',
      who: overseers,
      query: monthQuery,
      reply: z.custom<FindingReply[]>(),
      run({ query }) {
        const { records, nameOf } = bookOf(query.month)
        const days = daysOfMonth(query.month)
        const { rulebook } = records.rulebookFor(days.first)
        const found = records.findingsIn(days).reverse()
        return { body: found.map((one) => findingReply(one, rulebook, nameOf)) }
      },
    }),
    route({
      method: 'post',
      path: '/api/findings',
      about: 'Upholds or dismisses a finding, with the reason; grave ones take two people to dismiss.',
      who: overseers,
      body: findingDecision,
      reply: z.object({}),
      async run({ body: { finding: id, upheld, reason }, who, by }) {
        accepted(
          await spine.execute(by, () => {
            const finding = records.finding(id)
            const one = { ...decider(who.id, finding), inspects: who.role === 'inspector' }
            return decideFinding(finding, rulebookOf(finding?.day ?? today()), one, upheld, reason)
          }),
        )
        return { body: {} }
      },
    }),
  ]
}
