import { useCallback, useEffect, useState } from 'react'
import type { DeskListReply } from '../../src/server/desk-requests.ts'
import { api } from '../shared/api.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface FollowUps {
  /** Null until they have been read. */
  readonly entries: DeskListReply['entries'] | null
  readonly request: Request
  /** Null where nothing more is there. */
  readonly readMore: (() => void) | null
  readonly readAgain: () => void
}

/**
 * The list of negative ratings, page after page.
 * @param addressAfter address of the page behind an entry; of the first without one
 */
export function useFollowUps(addressAfter: (after?: string) => string): FollowUps {
  const [list, setList] = useState<DeskListReply | null>(null)
  const request = useRequest()
  const { send } = request
  const first = addressAfter()
  const readAgain = useCallback(
    () => void send(async () => setList(await api.get<DeskListReply>(first))),
    [send, first],
  )
  useEffect(readAgain, [readAgain])
  const next = list?.next
  const readMore = next
    ? () =>
        void send(async () => {
          const more = await api.get<DeskListReply>(addressAfter(next))
          setList({ entries: [...(list?.entries ?? []), ...more.entries], next: more.next })
        })
    : null
  return { entries: list?.entries ?? null, request, readMore, readAgain }
}
