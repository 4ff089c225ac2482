import { useCallback, useEffect, useState } from 'react'
import type { DeskEntryReply, DeskStepRequest } from '../../src/server/desk-requests.ts'
import { api } from '../shared/api.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface OpenFollowUp {
  /** Null until it has been read. */
  readonly entry: DeskEntryReply | null
  readonly request: Request
  /** True when it was done. */
  readonly take: (step: DeskStepRequest) => Promise<boolean>
}

/** One negative rating, and the steps of its follow-up. */
export function useFollowUp(no: string): OpenFollowUp {
  const [entry, setEntry] = useState<DeskEntryReply | null>(null)
  const request = useRequest()
  const { send } = request
  const path = `/api/desk/${no}`
  useEffect(() => {
    void send(async () => setEntry(await api.get<DeskEntryReply>(path)))
  }, [send, path])
  const take = useCallback(
    (step: DeskStepRequest) => send(async () => setEntry(await api.post<DeskEntryReply>(path, step))),
    [send, path],
  )
  return { entry, request, take }
}
