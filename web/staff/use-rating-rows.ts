import { useCallback, useEffect, useState } from 'react'
import type { RatingRowReply, RatingRowsReply } from '../../src/server/rating-requests.ts'
import { api } from '../shared/api.ts'
import { addressOf, type Query } from './use-read.ts'
import { type Reading, useReading } from './use-reading.ts'

interface RatingRows {
  /** Null until the first of them are there. */
  readonly rows: readonly RatingRowReply[] | null
  /** Adds the next ones to those that are shown; null where there are no more. */
  readonly readMore: (() => void) | null
  readonly request: Reading
}

/** The visits behind a figure, for inspectors: the first hundred, and more when asked for. @param query of `/api/rating-rows` */
export function useRatingRows(query: Query): RatingRows {
  const address = addressOf('/api/rating-rows', query)
  const [list, setList] = useState<RatingRowsReply | null>(null)
  const request = useReading()
  const ask = request.read
  const read = useCallback(
    (before: RatingRowsReply | null) =>
      void ask(async () => {
        let after = before?.next ?? null
        let reply: RatingRowsReply
        // A long time is looked through part by part, and parts may hold nothing.
        do {
          reply = await api.get(after === null ? address : `${address}&after=${encodeURIComponent(after)}`)
          after = reply.next
        } while (reply.rows.length === 0 && after !== null)
        return { rows: [...(before?.rows ?? []), ...reply.rows], next: reply.next }
      }, setList),
    [ask, address],
  )
  useEffect(() => read(null), [read])
  return { rows: list?.rows ?? null, readMore: list?.next ? () => read(list) : null, request }
}
