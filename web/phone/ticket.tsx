import './ticket.css'
import type { HallPart, TicketPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { spokenTime } from '../shared/hall-time.ts'
import { Both } from '../shared/language.tsx'
import { CallAlert } from './call-alert.tsx'
import { Progress } from './progress.tsx'
import { pageTitle } from './ticket-view.ts'
import { takenAtWords, words } from './words.ts'

/** The number as on the paper, and below it how it stands; in an emergency nobody is sent to a window. */
export function Ticket({ ticket, hall }: { ticket: TicketPart; hall: HallPart }) {
  const now = useHallNow()
  return (
    <main className="ticket">
      <title>{pageTitle(ticket)}</title>
      <section className="card">
        <h1 className="card-label">
          <Both words={words.yourNumber} />
        </h1>
        <p className="card-number">{ticket.number}</p>
        <p className="card-item">
          <Both words={ticket.itemName} />
        </p>
        <p className="card-taken">
          <Both words={takenAtWords(spokenTime(ticket.issuedAt, now, hall.timeZone))} />
        </p>
      </section>
      {hall.moment.state !== 'emergency' && (
        <section className="progress" role="status">
          <Progress now={ticket.now} timeZone={hall.timeZone} />
        </section>
      )}
      <CallAlert now={ticket.now} />
    </main>
  )
}
