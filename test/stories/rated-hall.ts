import type { RatingLinkReply, RatingLinkRequest } from '../../src/server/rating-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import type { StoryHall } from './story-hall.ts'

/** What a citizen holds after taking a ticket. */
export interface PaperTicket {
  readonly visit: string
  readonly token: string
  readonly code: string
}

/** A ticket as it is printed. */
export async function takesPaper(hall: StoryHall, item = 'pension'): Promise<PaperTicket> {
  const { visit } = await hall.takesTicket(item)
  const queued = hall.journal('paper-queued').find(({ event }) => 'visit' in event && event.visit === visit)
  const paper = queued?.event.paper
  if (paper?.kind !== 'ticket') throw new Error('no ticket was queued')
  return { visit, token: paper.qr?.split('/t/')[1] ?? '', code: paper.code ?? '' }
}

/** A citizen takes a ticket and is served at window 1 by Wang Fang. */
export async function isServedWithPaper(hall: StoryHall): Promise<PaperTicket> {
  const ticket = await takesPaper(hall)
  if (
    !hall.rows("SELECT 1 FROM window_shifts WHERE window = 1 AND staff = 'wang' AND to_at IS NULL").length
  ) {
    await hall.does(1, 'wang', 'sit-down')
  }
  await hall.does(1, 'wang', 'call-next', 'start', 'finish')
  return ticket
}

export const pageOf = (hall: StoryHall, token: string) =>
  hall.request<RatingLinkReply & Problem>('GET', `/api/rating-links/${token}`)

/** What somebody sends from the page of a ticket; the code of the refusal, or `done`. */
export async function sends(
  hall: StoryHall,
  token: string,
  request: RatingLinkRequest,
  as?: string,
): Promise<string> {
  const reply = await hall.request<Problem>('POST', `/api/rating-links/${token}`, request, as)
  return reply.status === 200 ? 'done' : reply.body.code
}
