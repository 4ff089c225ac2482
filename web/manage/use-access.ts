import { useCallback, useEffect, useState } from 'react'
import type { ScreensReply, TokenMadeReply, TokenReply, TokenRequest } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface Screens {
  /** Null until they have been read. */
  readonly list: ScreensReply | null
  /** Reading and removing; what was wrong with them stands above the table. */
  readonly request: Request
  /** All throw `ApiProblem`. */
  readonly confirm: (code: string, name: string) => Promise<void>
  readonly rename: (screen: number, name: string) => Promise<void>
  readonly remove: (screen: number) => Promise<void>
}

/** Whoever stands before a new screen waits for it. */
const lookEveryMs = 3000

/** Paired screens and those that wait, looked at again every few seconds. */
export function useScreens(): Screens {
  const [list, setList] = useState<ScreensReply | null>(null)
  const request = useRequest()
  const { send } = request
  const read = useCallback(async () => setList(await api.get<ScreensReply>('/api/screens')), [])
  useEffect(() => {
    void send(read)
    const timer = window.setInterval(() => void read().catch(ignoreProblem), lookEveryMs)
    return () => window.clearInterval(timer)
  }, [send, read])
  return {
    list,
    request,
    confirm: async (code, name) => {
      await api.post('/api/screens', { code, name })
      await read()
    },
    rename: async (screen, name) => {
      await api.patch(`/api/screens/${screen}`, { name })
      await read()
    },
    remove: async (screen) => {
      await api.delete(`/api/screens/${screen}`)
      await read()
    },
  }
}

/** The next look may be luckier. */
function ignoreProblem(error: unknown): void {
  if (!(error instanceof ApiProblem)) throw error
}

export interface Tokens {
  /** Null until they have been read. */
  readonly list: readonly TokenReply[] | null
  readonly request: Request
  /** Both throw `ApiProblem`. */
  readonly make: (token: TokenRequest) => Promise<TokenMadeReply>
  readonly revoke: (name: string) => Promise<void>
}

/** The tokens of other programs, read again after each change. */
export function useTokens(): Tokens {
  const [list, setList] = useState<readonly TokenReply[] | null>(null)
  const request = useRequest()
  const { send } = request
  const read = useCallback(async () => setList(await api.get<TokenReply[]>('/api/tokens')), [])
  useEffect(() => {
    void send(read)
  }, [send, read])
  return {
    list,
    request,
    make: async (token) => {
      // The token is shown once, whatever becomes of the list; after a lost reply the list tells.
      try {
        return await api.post<TokenMadeReply>('/api/tokens', token)
      } finally {
        void send(read)
      }
    },
    revoke: async (name) => {
      await api.delete(`/api/tokens/${encodeURIComponent(name)}`)
      await read()
    },
  }
}
