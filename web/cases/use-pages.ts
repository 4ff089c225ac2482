import { useCallback, useEffect, useState } from 'react'
import { api } from '../shared/api.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

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
  /** Null until it has been read. */
  readonly reply: T | null
  readonly request: Request
  readonly readAgain: () => void
}

/** Reads an address, and again when it changes. */
export function useRead<T>(address: string): Read<T> {
  const [reply, setReply] = useState<T | null>(null)
  const request = useRequest()
  const { send } = request
  const readAgain = useCallback(() => {
    void send(async () => setReply(await api.get<T>(address)))
  }, [send, address])
  useEffect(readAgain, [readAgain])
  return { reply, request, readAgain }
}
