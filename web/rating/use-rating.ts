import { useRef, useState } from 'react'
import type { RatingLinkReply, RatingLinkRequest } from '../../src/server/rating-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'
import { usePublic } from '../visitors/use-public.ts'

const againMs = 60_000

/** Refusals that say that an earlier try did arrive, where its reply was lost. */
const doneBefore: Readonly<Record<RatingLinkRequest['do'], string>> = {
  rate: 'rated-before',
  explain: 'explained-before',
  'rate-again': 'rated-again-before',
}

export interface RatingLink {
  /** Null until it has been read. */
  readonly reply: RatingLinkReply | null
  /** Why it could not be read. */
  readonly problem: Problem | null
  /** Sends one after the other; null when all of them arrived, else why one did not. */
  readonly send: (requests: readonly RatingLinkRequest[]) => Promise<Problem | null>
}

/** What can be rated with the token of a ticket or slip, and the way to do it. */
export function useRating(token: string): RatingLink {
  const path = `/api/rating-links/${encodeURIComponent(token)}`
  const { reply, problem } = usePublic<RatingLinkReply>(path, againMs)
  const [sent, setSent] = useState<{ readonly before: unknown; readonly reply: RatingLinkReply } | null>(null)
  const unsure = useRef(false)
  const send = async (requests: readonly RatingLinkRequest[]) => {
    for (const request of requests) {
      try {
        const after = await api.post<RatingLinkReply>(path, request)
        setSent({ before: reply, reply: after })
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        const arrived = unsure.current && error.problem.code === doneBefore[request.do]
        unsure.current = error.problem.status === 0 || (unsure.current && arrived)
        if (!arrived) return error.problem
      }
    }
    unsure.current = false
    return null
  }
  // What came back after sending holds until the page is read again.
  return { reply: sent && sent.before === reply ? sent.reply : reply, problem, send }
}
