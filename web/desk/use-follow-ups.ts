import { useCallback, useEffect, useState } from 'react'
import type { DeskEntryReply, DeskListReply } from '../../src/server/desk-requests.ts'
import { api } from '../shared/api.ts'
import { addressOf } from '../staff/use-read.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export type Shown = 'open' | 'all'

export interface FollowUps {
  /** Null until they have been read. */
  readonly entries: readonly DeskEntryReply[] | null
  readonly request: Request
  /** Null where nothing more is there. */
  readonly readMore: (() => void) | null
  readonly readAgain: () => void
}

/** What is still to do comes whole, so that it can be filtered; a bound all the same. */
const pagesAtOnce: Readonly<Record<Shown, number>> = { open: 10, all: 1 }

/** The list of negative ratings, page after page. */
export function useFollowUps(show: Shown): FollowUps {
  const [list, setList] = useState<DeskListReply | null>(null)
  const request = useRequest()
  const { send } = request
  const read = useCallback(
    (before: DeskListReply | null) =>
      void send(async () => {
        let entries = before?.entries ?? []
        let after = before?.next ?? undefined
        for (let page = 0; page < pagesAtOnce[show]; page++) {
          const reply = await api.get<DeskListReply>(addressOf('/api/desk', { show, after }))
          entries = [...entries, ...reply.entries]
          after = reply.next ?? undefined
          if (after === undefined) break
        }
        setList({ entries, next: after ?? null })
      }),
    [send, show],
  )
  const readAgain = useCallback(() => read(null), [read])
  useEffect(readAgain, [readAgain])
  const readMore = list?.next ? () => read(list) : null
  return { entries: list?.entries ?? null, request, readMore, readAgain }
}
