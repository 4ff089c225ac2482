import type {
  Indicator,
  RatingChannel,
  RatingFiguresRow,
  RatingState,
} from '../../src/server/rating-requests.ts'
import type { Query } from '../staff/use-read.ts'
import type { Wanted } from './follow-ups.ts'
import { monthsUpTo, type Period } from './periods.ts'

export type By = 'window' | 'item' | 'channel' | 'month'

/** What figures are asked for. */
export interface FigureQuery extends Period {
  readonly by: By
  readonly window?: number | null
  readonly item?: string
  readonly channel?: RatingChannel
}

/** Months that are held side by side. */
const monthsShown = 6

/** The query of `/api/rating-figures` for the whole of what was asked for, or by something. */
export const figuresFor = (
  { from, to, window, item, channel }: Omit<FigureQuery, 'by'>,
  by: 'hall' | Exclude<By, 'month'>,
): Query => ({ from, to, by, window: window ?? undefined, item, channel })

/** The queries of the months up to the end of the period, the newest first. */
export const monthQueries = (query: FigureQuery): readonly Query[] =>
  monthsUpTo(query.to, monthsShown).map((month) => figuresFor({ ...query, ...month }, 'hall'))

/** What is behind an indicator: visits in a state, or negative ratings at the desk. */
export type Behind =
  | { readonly of: 'visits'; readonly state?: RatingState }
  | { readonly of: 'negative'; readonly wanted: Wanted }

export function behind(indicator: Indicator): Behind {
  switch (indicator) {
    case 'good':
      return { of: 'visits' }
    case 'active-good':
      return { of: 'visits', state: 'active' }
    case 'unrated':
      return { of: 'visits', state: 'unrated' }
    case 'answered':
    case 'put-right':
      return { of: 'negative', wanted: { setAside: false } }
    case 'satisfied-after':
      return { of: 'negative', wanted: { setAside: false, again: true } }
  }
}

/** The filter that a row of a table stands for. */
export function rowFilter(by: By, row: Pick<RatingFiguresRow, 'of'>): Partial<FigureQuery> {
  if (row.of === null) return {}
  switch (by) {
    case 'window':
      return { window: Number(row.of) }
    case 'item':
      return { item: row.of }
    case 'channel':
      return { channel: row.of as RatingChannel }
    case 'month':
      return {}
  }
}
