import { useCallback, useEffect, useState } from 'react'
import type {
  AccountChange,
  AccountReply,
  AccountRequest,
  OneTimePasswordReply,
} from '../../src/server/requests.ts'
import { api } from '../shared/api.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface Accounts {
  /** Null until they have been read. */
  readonly list: readonly AccountReply[] | null
  /** The reading and resetting; what was wrong with them stands above the table. */
  readonly request: Request
  /** All throw `ApiProblem`. */
  readonly create: (account: AccountRequest) => Promise<OneTimePasswordReply>
  readonly change: (id: string, change: AccountChange) => Promise<void>
  readonly reset: (id: string) => Promise<OneTimePasswordReply>
}

/** The hall's accounts, read again after each change. */
export function useAccounts(): Accounts {
  const [list, setList] = useState<readonly AccountReply[] | null>(null)
  const request = useRequest()
  const { send } = request
  const read = useCallback(async () => setList(await api.get<AccountReply[]>('/api/accounts')), [])
  useEffect(() => {
    void send(read)
  }, [send, read])
  return {
    list,
    request,
    create: async (account) => {
      // The password is shown once, whatever becomes of the list; after a lost reply the list tells.
      try {
        return await api.post<OneTimePasswordReply>('/api/accounts', account)
      } finally {
        void send(read)
      }
    },
    change: async (id, change) => {
      await api.patch(`/api/accounts/${encodeURIComponent(id)}`, change)
      await read()
    },
    reset: (id) => api.post<OneTimePasswordReply>(`/api/accounts/${encodeURIComponent(id)}/reset`),
  }
}
