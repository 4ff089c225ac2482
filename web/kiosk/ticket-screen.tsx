import { useRef } from 'react'
import type { KioskJobPart, KioskPrinterPart } from '../../src/server/pictures.ts'
import type { TicketReply } from '../../src/server/requests.ts'
import { type Feed, partNamed } from '../shared/feed.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { useWords } from '../shared/language.tsx'
import { ticketClassWords } from '../shared/words.ts'
import { Countdown } from './countdown.tsx'
import type { Flow } from './flow.ts'
import { StarIcon } from './icons.tsx'
import { Pair } from './pair.tsx'
import { type PaperAdvice, paperAdvice } from './paper-advice.ts'
import { PaperPanel } from './paper-panel.tsx'
import { isPriority } from './priority-chosen.tsx'
import './ticket-screen.css'
import { aheadWords, words } from './words.ts'

/** Long enough to take out a phone and photograph when there is no paper. */
const shownSeconds: Readonly<Record<PaperAdvice, number>> = { printing: 20, 'take-paper': 8, photograph: 40 }

/** The number, what to do about the paper, and a way home that takes itself. */
export function TicketScreen(props: { ticket: TicketReply; flow: Flow; feed: Feed; leave: () => void }) {
  const { ticket, flow, feed } = props
  const say = useWords()
  const advice = usePaperAdvice(ticket, flow.since, feed)
  return (
    <section className="ticket">
      <div className="ticket-card">
        <h1 className="ticket-label">
          <Pair words={words.yourNumber} />
        </h1>
        <p className="ticket-number">{ticket.number}</p>
        <p className="ticket-item">
          <Pair words={ticket.itemName} />
        </p>
        {isPriority(flow.class) && (
          <p className="ticket-class">
            <StarIcon />
            {say(ticketClassWords[flow.class])} · {say(words.showDocument)}
          </p>
        )}
        <p className="ticket-ahead">
          <Pair words={aheadWords(ticket.ahead)} />
        </p>
      </div>
      <PaperPanel advice={advice} />
      <p className="ticket-listen">
        <Pair words={words.listen} />
      </p>
      <Countdown key={advice} seconds={shownSeconds[advice]} leave={props.leave} />
    </section>
  )
}

/** A proven paper stays proven, also when its job has left the feed or the server is away. */
function usePaperAdvice(ticket: TicketReply, since: number, feed: Feed): PaperAdvice {
  useHallNow()
  const proven = useRef(false)
  const job = ticket.job === null ? undefined : partNamed<KioskJobPart>(feed.parts, `job:${ticket.job}`)
  const printer = partNamed<KioskPrinterPart>(feed.parts, 'printer')
  const advice = paperAdvice(ticket, job, printer, performance.now() - since)
  if (advice === 'take-paper') proven.current = true
  return proven.current ? 'take-paper' : advice
}
