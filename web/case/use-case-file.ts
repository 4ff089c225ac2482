import { useCallback } from 'react'
import type { CaseDoneReply, CaseFileReply, CaseStepRequest } from '../../src/server/case-requests.ts'
import { api } from '../shared/api.ts'
import { type Read, useRead } from '../staff/use-read.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface OpenCaseFile {
  /** Null until it has been read. */
  readonly file: CaseFileReply | null
  readonly reading: Read<CaseFileReply>['request']
  readonly readAgain: () => void
  readonly request: Request
  /** True when it was done. */
  readonly act: (step: CaseStepRequest) => Promise<boolean>
}

/** One case, and the way to act on it. */
export function useCaseFile(number: string): OpenCaseFile {
  const path = `/api/cases/${encodeURIComponent(number)}`
  const { reply: file, request: reading, readAgain } = useRead<CaseFileReply>(path)
  const request = useRequest()
  const { send } = request
  const act = useCallback(
    (step: CaseStepRequest) => send(() => api.post<CaseDoneReply>(path, step)),
    [send, path],
  )
  return { file, reading, readAgain, request, act }
}
