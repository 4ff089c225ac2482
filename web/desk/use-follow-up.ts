import { useCallback } from 'react'
import type { DeskEntryReply, DeskStepRequest } from '../../src/server/desk-requests.ts'
import { api } from '../shared/api.ts'
import { type Read, useRead } from '../staff/use-read.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface OpenFollowUp {
  /** Null until it has been read. */
  readonly entry: DeskEntryReply | null
  readonly reading: Read<DeskEntryReply>['request']
  readonly request: Request
  /** True when it was done. */
  readonly take: (step: DeskStepRequest) => Promise<boolean>
}

/**
 * One negative rating, and the steps of its follow-up; read again after each: also after a lost reply, when nobody
 * knows whether it was taken.
 */
export function useFollowUp(no: string): OpenFollowUp {
  const path = `/api/desk/${no}`
  const { reply: entry, request: reading, readAgain } = useRead<DeskEntryReply>(path)
  const request = useRequest()
  const { send } = request
  const take = useCallback(
    async (step: DeskStepRequest) => {
      const wasDone = await send(() => api.post<DeskEntryReply>(path, step))
      readAgain()
      return wasDone
    },
    [send, readAgain, path],
  )
  return { entry, reading, request, take }
}
