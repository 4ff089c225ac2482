import { useEffect, useState } from 'react'
import type { RatingFiguresReply, RatingFiguresRow } from '../../src/server/requests.ts'
import { api } from '../shared/api.ts'
import { addressOf } from '../staff/use-read.ts'
import { type Request, useRequest } from '../staff/use-request.ts'
import { type FigureQuery, monthQueries } from './figure-query.ts'

/** Figures of the whole of what was asked for, month by month; null until they were read. Reads nothing for null. */
export function useMonths(query: FigureQuery | null): {
  readonly rows: readonly RatingFiguresRow[] | null
  readonly request: Request
} {
  const [rows, setRows] = useState<readonly RatingFiguresRow[] | null>(null)
  const request = useRequest()
  const { send } = request
  const addresses =
    query && JSON.stringify(monthQueries(query).map((one) => addressOf('/api/rating-figures', one)))
  useEffect(() => {
    if (addresses === null) return
    void send(async () => {
      const asked = (JSON.parse(addresses) as string[]).map((address) => api.get<RatingFiguresReply>(address))
      const replies = await Promise.all(asked)
      setRows(
        replies.flatMap(({ from, rows: [row] }) => {
          const month = from.slice(0, 7)
          return row ? [{ ...row, of: month, name: { zh: month, en: month } }] : []
        }),
      )
    })
  }, [send, addresses])
  return { rows, request }
}
