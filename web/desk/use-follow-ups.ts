import { useCallback, useEffect, useState } from 'react'
import type { DeskListReply } from '../../src/server/desk-requests.ts'
import { api } from '../shared/api.ts'
import { type Reading, useReading } from '../staff/use-reading.ts'

export interface FollowUps {
  /** Null until they have been read. */
  readonly entries: DeskListReply['entries'] | null
  readonly request: Reading
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
  const request = useReading()
  const { read } = request
  const first = addressAfter()
  const readAgain = useCallback(() => void read(() => api.get<DeskListReply>(first), setList), [read, first])
  useEffect(readAgain, [readAgain])
  const next = list?.next
  const readMore = next
    ? () =>
        void read(async () => {
          const more = await api.get<DeskListReply>(addressAfter(next))
          return { entries: [...(list?.entries ?? []), ...more.entries], next: more.next }
        }, setList)
    : null
  return { entries: list?.entries ?? null, request, readMore, readAgain }
}
