import type { CaseDoneReply, CaseRequest, WindowCasesReply } from '../../src/server/case-requests.ts'
import type { ItemReply, ItemsReply } from '../../src/server/item-requests.ts'
import { api } from '../shared/api.ts'
import { useRead } from '../staff/use-read.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface WindowCases {
  /** Null until they have been read. */
  readonly cases: WindowCasesReply | null
  readonly items: readonly ItemReply[]
  readonly request: Request
  readonly readAgain: () => void
  /** True when the case is in the log. */
  readonly open: (order: Omit<CaseRequest, 'window'>) => Promise<boolean>
}

/** The window's cases and the catalogue, read again whenever another visit stands before it. */
export function useWindowCases(no: number, visit: string | null): WindowCases {
  const { reply: cases, readAgain } = useRead<WindowCasesReply>(`/api/windows/${no}/cases`, visit)
  const { reply: catalogue } = useRead<ItemsReply>('/api/items', visit)
  const request = useRequest()
  const open = (order: Omit<CaseRequest, 'window'>) =>
    request.send(async () => {
      await api.post<CaseDoneReply>('/api/cases', { ...order, window: no })
      readAgain()
    })
  const items = catalogue?.items.filter(({ withdrawnAt }) => withdrawnAt === null) ?? []
  return { cases, items, request, readAgain, open }
}
