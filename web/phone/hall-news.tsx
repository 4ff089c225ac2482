import './news.css'
import type { Words } from '../../src/core/words.ts'
import type { HallPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { spokenTime } from '../shared/hall-time.ts'
import { Both } from '../shared/language.tsx'
import { isKept, type TicketNow, waitsForHall } from './ticket-view.ts'
import { goesOnWords, words } from './words.ts'

/** What holds up the whole hall, for whoever still waits in it; an emergency for everybody. */
export function HallNews({ hall, now: ticketNow }: { hall: HallPart; now: TicketNow }) {
  const now = useHallNow()
  const { moment, timeZone } = hall
  if (moment.state === 'emergency') {
    return (
      <section className="news news-emergency" role="alert">
        <strong>
          <Both words={words.emergency} />
        </strong>
        <p className="news-reason">{moment.reason}</p>
        <p>
          <Both words={isKept(ticketNow) ? words.keptFollowStaff : words.followStaff} />
        </p>
      </section>
    )
  }
  if (!waitsForHall(ticketNow, moment)) return null
  if (moment.state !== 'break') return <News title={words.closed} hint={words.closedHint} />
  const hint = moment.opensAt === null ? null : goesOnWords(spokenTime(moment.opensAt, now, timeZone))
  return <News title={words.onBreak} hint={hint} />
}

function News({ title, hint }: { title: Words; hint: Words | null }) {
  return (
    <section className="news news-calm" role="status">
      <strong>
        <Both words={title} />
      </strong>
      {hint && (
        <p>
          <Both words={hint} />
        </p>
      )}
    </section>
  )
}
