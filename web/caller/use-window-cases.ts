import { useCallback, useEffect, useState } from 'react'
import type { CaseDoneReply, CaseRequest, WindowCasesReply } from '../../src/server/case-requests.ts'
import type { ItemReply, ItemsReply } from '../../src/server/item-requests.ts'
import { api } from '../shared/api.ts'
import { randomUuid } from '../shared/random-uuid.ts'
import { type Request, useRequest } from '../staff/use-request.ts'

export interface WindowCases {
  /** Null until they have been read. */
  readonly cases: WindowCasesReply | null
  readonly items: readonly ItemReply[]
  readonly request: Request
  readonly readAgain: () => void
  /** True when the case is in the log. */
  readonly open: (order: Omit<CaseRequest, 'window' | 'request'>) => Promise<boolean>
}

/** The window's cases, read again whenever another visit stands before it. */
export function useWindowCases(no: number, visit: string | null): WindowCases {
  const [cases, setCases] = useState<WindowCasesReply | null>(null)
  const [items, setItems] = useState<readonly ItemReply[]>([])
  const request = useRequest()
  const reading = useRequest()
  const { send } = reading
  const readAgain = useCallback(() => {
    void send(async () => setCases(await api.get<WindowCasesReply>(`/api/windows/${no}/cases`)))
  }, [send, no])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another visit has other cases
  useEffect(readAgain, [readAgain, visit])
  useEffect(() => {
    void api.get<ItemsReply>('/api/items').then(
      (reply) => setItems(reply.items.filter(({ withdrawnAt }) => withdrawnAt === null)),
      () => setItems([]),
    )
  }, [])
  const open = (order: Omit<CaseRequest, 'window' | 'request'>) =>
    request.send(async () => {
      await api.post<CaseDoneReply>('/api/cases', { ...order, window: no, request: randomUuid() })
      setCases(await api.get<WindowCasesReply>(`/api/windows/${no}/cases`))
    })
  return { cases, items, request, readAgain, open }
}
