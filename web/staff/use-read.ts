import { useCallback, useEffect, useRef, useState } from 'react'
import type { Problem } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'
import { useSession } from './session.tsx'

export type Query = Readonly<Record<string, string | number | undefined>>

/** Address of a list with what is looked for; what is empty is left out. */
export function addressOf(path: string, query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

export interface Read<T> {
  /** Null until something has been read; while another address is read, what was read before. */
  readonly reply: T | null
  readonly request: { readonly busy: boolean; readonly problem: Problem | null; readonly forget: () => void }
  readonly readAgain: () => void
}

/** Reads an address, and again when it changes; of several under way only the last counts. Null reads nothing. */
export function useRead<T>(address: string | null): Read<T> {
  const { reload } = useSession()
  const last = useRef(0)
  const [reply, setReply] = useState<T | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const read = useCallback(async () => {
    last.current += 1
    const turn = last.current
    setBusy(address !== null)
    if (address === null) return
    try {
      const body = await api.get<T>(address)
      if (turn !== last.current) return
      setReply(body)
      setProblem(null)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      if (turn === last.current) setProblem(error.problem)
      if (error.problem.status === 401) void reload()
    } finally {
      if (turn === last.current) setBusy(false)
    }
  }, [address, reload])
  const readAgain = useCallback(() => void read(), [read])
  const forget = useCallback(() => setProblem(null), [])
  useEffect(readAgain, [readAgain])
  return { reply, request: { busy, problem, forget }, readAgain }
}
