import { useCallback, useEffect, useState } from 'react'
import type { ItemChange, ItemRequest, ItemsReply } from '../../src/server/item-requests.ts'
import { api } from '../shared/api.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface Items {
  /** Null until they have been read; withdrawn ones too. */
  readonly catalogue: ItemsReply | null
  /** The reading and withdrawing; what was wrong with them stands above the table. */
  readonly request: Request
  /** All throw `ApiProblem`. */
  readonly add: (item: ItemRequest) => Promise<void>
  readonly change: (code: string, change: ItemChange) => Promise<void>
  readonly withdraw: (code: string) => Promise<void>
  readonly read: () => Promise<void>
}

/** The address of one item. */
export const itemAddress = (code: string) => `/api/items/${encodeURIComponent(code)}`

/** The item catalogue, read again after each change. */
export function useItems(): Items {
  const [catalogue, setCatalogue] = useState<ItemsReply | null>(null)
  const request = useRequest()
  const { send } = request
  const read = useCallback(
    async () => setCatalogue(await api.get<ItemsReply>('/api/items?withdrawn=true')),
    [],
  )
  useEffect(() => {
    void send(read)
  }, [send, read])
  return {
    catalogue,
    request,
    read,
    add: async (item) => {
      await api.post('/api/items', item)
      await read()
    },
    change: async (code, change) => {
      await api.patch(itemAddress(code), change)
      await read()
    },
    withdraw: async (code) => {
      await api.delete(itemAddress(code))
      await read()
    },
  }
}
