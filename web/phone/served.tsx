import './served.css'
import type { HallDay } from '../../src/core/ids.ts'
import type { HallPart, TicketPart } from '../../src/server/pictures.ts'
import { RatingSection } from '../rating/rating-section.tsx'
import { useRating } from '../rating/use-rating.ts'
import { ratingWords } from '../rating/words.ts'
import { dayInWords } from '../shared/day-words.ts'
import { useWords } from '../shared/language.tsx'
import { Frame } from '../visitors/frame.tsx'
import { HallNews } from './hall-news.tsx'
import { words } from './words.ts'

interface ServedProps {
  /** As it stands behind `/t/`. */
  readonly token: string
  readonly ticket: TicketPart
  readonly hall: HallPart
}

/** After the visit: what it was, and its rating. A number that was never served is just closed. */
export function Served({ token, ticket, hall }: ServedProps) {
  const say = useWords()
  const { reply, problem, send } = useRating(token)
  const rates = reply !== null && (reply.copy || reply.subjects.length > 0)
  return (
    <Frame title={rates ? ratingWords.page : words.page} hallName={hall.name} problem={reply && problem}>
      <HallNews hall={hall} now={ticket.now} />
      <main className="served">
        <section className="served-card">
          <p className="served-number">{ticket.number}</p>
          <h1 className="served-item">{say(ticket.itemName)}</h1>
          {reply?.windowName && (
            <p className="served-when">
              {say(dayInWords(reply.day as HallDay))} · {say(reply.windowName)}
            </p>
          )}
        </section>
        {rates && <RatingSection link={reply} send={send} />}
        {!rates && (reply || problem?.status === 404) && (
          <section className="served-over" role="status">
            <h2 className="served-title">{say(words.over)}</h2>
            <p className="served-hint">{say(words.thanks)}</p>
          </section>
        )}
        {!reply && problem && problem.status !== 404 && (
          <p className="served-problem" role="alert">
            <strong>{problem.title}</strong> {problem.detail}
          </p>
        )}
      </main>
    </Frame>
  )
}
