import type { HallPart, TicketPart } from '../../src/server/pictures.ts'
import { useLost } from '../shared/disconnected.tsx'
import { type Feed, partNamed, useFeed } from '../shared/feed.ts'
import { useNewestPage } from '../shared/renew-page.ts'
import { HallNews } from './hall-news.tsx'
import { Header } from './header.tsx'
import { LostNote } from './lost-note.tsx'
import { Message } from './message.tsx'
import { Served } from './served.tsx'
import { Ticket } from './ticket.tsx'
import { visitIn } from './ticket-view.ts'
import { words } from './words.ts'

/** What the QR code on a paper ticket opens: how far the queue is, and afterwards the rating. */
export function PhonePage() {
  const visit = visitIn(window.location.pathname)
  return visit === null ? <UnknownTicket hall={undefined} /> : <Followed visit={visit} />
}

function Followed({ visit }: { visit: string }) {
  const feed = useFeed(`ticket:${visit}`)
  useNewestPage(feed.connected, true)
  const hall = partNamed<HallPart>(feed.parts, 'hall')
  const ticket = partNamed<TicketPart>(feed.parts, 'ticket')
  if (feed.problem?.status === 404) return <UnknownTicket hall={hall} />
  if (!hall || !ticket) return <NotYet feed={feed} />
  if (ticket.now.state === 'over') return <Served token={visit} ticket={ticket} hall={hall} />
  const isEmergency = hall.moment.state === 'emergency'
  return (
    <div className={`phone phone-${isEmergency ? 'emergency' : ticket.now.state}`}>
      <Header hall={hall} />
      <LostNote feed={feed} />
      <HallNews hall={hall} now={ticket.now} />
      <Ticket ticket={ticket} hall={hall} />
    </div>
  )
}

function NotYet({ feed }: { feed: Feed }) {
  const lost = useLost(feed)
  return (
    <div className="phone">
      <Header hall={undefined} />
      {feed.problem || lost ? (
        <Message tone="busy" title={words.unavailable} hint={words.unavailableHint} />
      ) : (
        <Message tone="busy" title={words.connecting} />
      )}
    </div>
  )
}

function UnknownTicket({ hall }: { hall: HallPart | undefined }) {
  return (
    <div className="phone">
      <Header hall={hall} />
      <Message tone="question" title={words.unknown} hint={words.unknownHint} />
    </div>
  )
}
