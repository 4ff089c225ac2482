import './set-aside.css'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { DeskPart, WaitingPart } from '../../src/server/pictures.ts'
import type { WindowRequest } from '../../src/server/requests.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { useWords } from '../shared/language.tsx'
import { spanWords } from '../shared/waiting-time.ts'
import { callerWords } from './words.ts'

interface SetAsideProps {
  readonly tickets: readonly WaitingPart[]
  readonly desk: DeskPart
  readonly blocked: boolean
  readonly send: (order: WindowRequest) => Promise<boolean>
}

/** Numbers that are neither waiting nor done: parked ones, and no-shows that may still come back. */
export function SetAside({ tickets, desk, blocked, send }: SetAsideProps) {
  const say = useWords()
  const now = useHallNow()
  const parked = tickets.filter((ticket) => ticket.state === 'parked')
  const noShows = tickets.filter(
    (ticket) => ticket.state === 'no-show' && (ticket.until === null || ticket.until > now),
  )
  const why = desk.visit ? say(callerWords.visitFirst) : desk.paused ? say(callerWords.resumeFirst) : ''
  const row = (ticket: WaitingPart, action: Words, order: WindowRequest, note: string) => (
    <li key={ticket.visit}>
      <strong>{ticket.number}</strong>
      <span className="aside-item" title={say(ticket.itemName)}>
        {say(ticket.itemName)}
      </span>
      <span className="aside-note">{note}</span>
      <Button size="small" disabled={blocked} title={why} onClick={() => void send(order)}>
        {say(action)}
      </Button>
    </li>
  )
  return (
    <section className="set-aside">
      <AsideList title={callerWords.parkedTitle} none={callerWords.noParked} count={parked.length}>
        {parked.map((ticket) =>
          row(ticket, callerWords.takeBack, { do: 'take-back', visit: ticket.visit }, ''),
        )}
      </AsideList>
      <AsideList title={callerWords.noShowTitle} none={callerWords.noNoShows} count={noShows.length}>
        {noShows.map((ticket) =>
          row(
            ticket,
            callerWords.bringBack,
            { do: 'bring-back', visit: ticket.visit },
            ticket.until === null ? '' : say(leftWords(spanWords(ticket.until - now))),
          ),
        )}
      </AsideList>
    </section>
  )
}

interface AsideListProps {
  readonly title: Words
  readonly none: Words
  readonly count: number
  readonly children: ReactNode
}

function AsideList({ title, none, count, children }: AsideListProps) {
  const say = useWords()
  return (
    <div className="aside-list">
      <h2>
        {say(title)} {count > 0 && <b className="count-badge">{count}</b>}
      </h2>
      {count > 0 ? <ul>{children}</ul> : <p>{say(none)}</p>}
    </div>
  )
}

function leftWords(left: Words): Words {
  return { zh: `${left.zh}内可叫回`, en: `${left.en} left` }
}
