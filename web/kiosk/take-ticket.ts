import type { TicketReply, TicketRequest } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'
import type { Action } from './flow.ts'
import { askAgainInMs } from './lost-reply.ts'

/**
 * Takes a ticket. A request whose reply is lost is sent again as the same one, so that it costs no second number;
 * see {@link askAgainInMs}.
 */
export async function takeTicket(
  request: Required<Pick<TicketRequest, 'item' | 'class' | 'request'>>,
): Promise<Action> {
  const since = performance.now()
  for (;;) {
    try {
      return { type: 'ticket-issued', ticket: await api.post<TicketReply>('/api/tickets', request) }
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const { problem } = error
      const inMs = askAgainInMs(problem, performance.now() - since)
      if (inMs === null) return { type: 'ticket-refused', problem }
      await new Promise((resolve) => window.setTimeout(resolve, inMs))
    }
  }
}
