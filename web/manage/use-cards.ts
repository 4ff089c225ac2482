import { useCallback, useEffect, useState } from 'react'
import type { StaffCardChange, StaffCardReply } from '../../src/server/public-requests.ts'
import { api } from '../shared/api.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface Cards {
  /** Null until they have been read. */
  readonly list: readonly StaffCardReply[] | null
  /** The reading; what was wrong with it stands above the table. */
  readonly request: Request
  /** All throw `ApiProblem`. */
  readonly change: (id: string, change: StaffCardChange) => Promise<void>
  readonly setPhoto: (id: string, jpeg: Blob) => Promise<void>
  readonly removePhoto: (id: string) => Promise<void>
}

/** The hall's staff cards, read again after each change. */
export function useCards(): Cards {
  const [list, setList] = useState<readonly StaffCardReply[] | null>(null)
  const request = useRequest()
  const { send } = request
  const read = useCallback(async () => setList(await api.get<StaffCardReply[]>('/api/staff-cards')), [])
  useEffect(() => {
    void send(read)
  }, [send, read])
  const address = (id: string) => `/api/staff-cards/${encodeURIComponent(id)}`
  return {
    list,
    request,
    change: async (id, change) => {
      await api.patch(address(id), change)
      await read()
    },
    setPhoto: async (id, jpeg) => {
      await api.upload(`${address(id)}/photo`, jpeg)
      await read()
    },
    removePhoto: async (id) => {
      await api.delete(`${address(id)}/photo`)
      await read()
    },
  }
}

/** Where the photo of a card can be seen; null without one. */
export const photoAddress = ({ photo }: StaffCardReply) =>
  photo === null ? null : `/api/public/staff/photos/${photo}.jpg`
