import { fileTypes, type Route, route } from '../core/route.ts'
import { monthFileName } from './export-routes.ts'
import type { MonthBooks } from './month-book.ts'
import type { Month } from './month-input.ts'
import type { AdoptedRulebook } from './rulebook.ts'
import { monthParams, paperQuery } from './shapes.ts'
import { type ClosedMonth, refused, shownMonths } from './shown-month.ts'

/** What hangs in the hall: the picture of the model windows, and the result as statistics. */
export type MonthPaperKind = 'poster' | 'notice'

export interface PaperRoutesParts extends MonthBooks {
  readonly draw: (kind: MonthPaperKind, month: ClosedMonth, rulebook: AdoptedRulebook) => Promise<Buffer>
}

/** Papers of closed months only: what may still change does not hang on a wall. */
export function paperRoutes({ draw, ...books }: PaperRoutesParts): Route[] {
  const shown = shownMonths(books)
  const paperOf = async (kind: MonthPaperKind, month: Month, asked: number | undefined) => {
    const one = await shown(month, asked)
    if (one.edition === null) return refused({ code: 'month-not-closed' })
    if (kind === 'poster' && one.edition.models.length === 0) return refused({ code: 'no-model-windows' })
    const { records } = books.bookOf(month)
    const body = await draw(kind, { ...one, edition: one.edition }, records.rulebookOf(one.rulebook))
    const name = kind === 'poster' ? '示范窗口海报' : '窗口评比公示'
    return { body, shownAs: `${monthFileName(name, one)}.pdf` }
  }
  return [
    route({
      method: 'get',
      path: '/api/months/{month}/poster.pdf',
      about: "A closed month's model windows as a poster on A3.",
      who: 'signed-in',
      params: monthParams,
      query: paperQuery,
      reply: fileTypes.pdf,
      run: ({ params: { month }, query }) => paperOf('poster', month, query.edition),
    }),
    route({
      method: 'get',
      path: '/api/months/{month}/notice.pdf',
      about: "A closed month's result as a public notice on A4: statistics only.",
      who: 'signed-in',
      params: monthParams,
      query: paperQuery,
      reply: fileTypes.pdf,
      run: ({ params: { month }, query }) => paperOf('notice', month, query.edition),
    }),
  ]
}
