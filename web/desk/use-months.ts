import { useEffect, useState } from 'react'
import type { RatingFiguresReply, RatingFiguresRow } from '../../src/server/rating-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'
import { addressOf } from '../staff/use-read.ts'
import { type FigureQuery, monthQueries } from './figure-query.ts'

export interface Months {
  /** Null until they were read. */
  readonly rows: readonly RatingFiguresRow[] | null
  readonly problem: Problem | null
}

const nothingYet: Months = { rows: null, problem: null }

/** Figures of the whole of what was asked for, month by month. Null reads nothing. */
export function useMonths(query: FigureQuery | null): Months {
  const [months, setMonths] = useState(nothingYet)
  const addresses = query && monthQueries(query).map((one) => addressOf('/api/rating-figures', one))
  const asked = addresses?.join(' ') ?? null
  useEffect(() => {
    if (asked === null) return
    let gone = false
    const read = async () => {
      try {
        const replies = await Promise.all(
          asked.split(' ').map((address) => api.get<RatingFiguresReply>(address)),
        )
        if (!gone) setMonths({ rows: replies.flatMap(rowOfMonth), problem: null })
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        const { problem } = error
        if (!gone) setMonths(({ rows }) => ({ rows, problem }))
      }
    }
    void read()
    return () => {
      gone = true
    }
  }, [asked])
  return months
}

function rowOfMonth({ from, rows: [row] }: RatingFiguresReply): RatingFiguresRow[] {
  const month = from.slice(0, 7)
  return row ? [{ ...row, of: month, name: { zh: month, en: month } }] : []
}
