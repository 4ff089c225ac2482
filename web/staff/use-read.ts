import { useCallback, useEffect, useState } from 'react'
import { api } from '../shared/api.ts'
import { type Reading, useReading } from './use-reading.ts'

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
  readonly request: Pick<Reading, 'busy' | 'problem' | 'forget'>
  readonly readAgain: () => void
}

/** Reads an address, and again when it changes, or what else `whenever` names. Null reads nothing. */
export function useRead<T>(address: string | null, whenever: string | null = null): Read<T> {
  const request = useReading()
  const { read, drop } = request
  const [reply, setReply] = useState<T | null>(null)
  const readAgain = useCallback(() => {
    if (address === null) drop()
    else void read(() => api.get<T>(address), setReply)
  }, [address, read, drop])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read again for `whenever`
  useEffect(readAgain, [readAgain, whenever])
  return { reply, request, readAgain }
}
