import './class-tag.css'
import type { TicketClass } from '../../src/queue/plan.ts'
import { useWords } from '../shared/language.tsx'
import { ticketClassWords } from '../shared/words.ts'

/** Why a ticket stands where it does; ordinary ones carry none. */
export function ClassTag({ of: ticketClass }: { of: TicketClass }) {
  const say = useWords()
  if (ticketClass === 'ordinary') return null
  return <span className={`class-tag class-${ticketClass}`}>{say(ticketClassWords[ticketClass])}</span>
}
