import { useCallback, useEffect, useState } from 'react'
import type { CaseDoneReply, CaseFileReply, CaseStepRequest } from '../../src/server/case-requests.ts'
import { api } from '../shared/api.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface OpenCaseFile {
  /** Null until it has been read. */
  readonly file: CaseFileReply | null
  readonly request: Request
  /** True when it was done; the file is then read again. */
  readonly act: (step: CaseStepRequest) => Promise<boolean>
}

/** One case, read again after each act. */
export function useCaseFile(number: string): OpenCaseFile {
  const [file, setFile] = useState<CaseFileReply | null>(null)
  const request = useRequest()
  const { send } = request
  const path = `/api/cases/${encodeURIComponent(number)}`
  const read = useCallback(async () => setFile(await api.get<CaseFileReply>(path)), [path])
  useEffect(() => {
    void send(read)
  }, [send, read])
  const act = useCallback(
    (step: CaseStepRequest) =>
      send(async () => {
        await api.post<CaseDoneReply>(path, step)
        await read()
      }),
    [send, read, path],
  )
  return { file, request, act }
}
