import './visit-card.css'
import type { Words } from '../../src/core/words.ts'
import type { DeskPart, DeskVisit, WaitingPart, WindowPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { useWords } from '../shared/language.tsx'
import { spanWords, waitedMs } from '../shared/waiting-time.ts'
import { ClassTag } from '../staff/class-tag.tsx'
import { runningTime } from '../staff/running-time.ts'
import { callerWords } from './words.ts'

interface VisitCardProps {
  readonly desk: DeskPart
  readonly here: WindowPart | undefined
  /** Who stands first in the window's order. */
  readonly first: WaitingPart | undefined
}

/** What goes on at this window: the visit with its number readable from a step away, or why there is none. */
export function VisitCard({ desk, here, first }: VisitCardProps) {
  if (desk.visit) return <OpenVisit visit={desk.visit} />
  if (desk.paused) return <PausedWindow here={here} />
  return <FreeWindow first={first} />
}

function OpenVisit({ visit }: { visit: DeskVisit }) {
  const say = useWords()
  const now = useHallNow()
  const serving = visit.state === 'serving'
  return (
    <section className={`visit visit-${visit.state}`} aria-live="polite">
      <div className="visit-main">
        <StateLine words={serving ? callerWords.serving : callerWords.calling} />
        <strong className="visit-number">{visit.number}</strong>
        <p className="visit-item">
          {say(visit.itemName)} <ClassTag of={visit.class} />
        </p>
      </div>
      <dl className="visit-facts" aria-live="off">
        <Fact name={serving ? callerWords.sinceServing : callerWords.sinceCalled} large>
          {runningTime(now - (serving ? (visit.servingSince ?? now) : visit.calledAt))}
        </Fact>
        <Fact name={callerWords.waited}>{say(spanWords(visit.waitedMs))}</Fact>
        <Fact name={callerWords.calledTimes}>{say(timesWords(visit.calls))}</Fact>
      </dl>
    </section>
  )
}

function PausedWindow({ here }: { here: WindowPart | undefined }) {
  const say = useWords()
  const now = useHallNow()
  const pause = here?.now.state === 'paused' ? here.now : null
  return (
    <section className="visit visit-paused" aria-live="polite">
      <div className="visit-main">
        <StateLine words={callerWords.paused} />
        <strong className="visit-headline">{pause ? say(pause.reason) : ''}</strong>
        <p className="visit-item">{say(callerWords.pausedHint)}</p>
      </div>
      <dl className="visit-facts" aria-live="off">
        {pause && (
          <Fact name={callerWords.sincePaused} large>
            {runningTime(now - pause.since)}
          </Fact>
        )}
      </dl>
    </section>
  )
}

function FreeWindow({ first }: { first: WaitingPart | undefined }) {
  const say = useWords()
  const now = useHallNow(5000)
  if (!first) {
    return (
      <section className="visit visit-free" aria-live="polite">
        <div className="visit-main">
          <StateLine words={callerWords.idle} />
          <strong className="visit-headline">{say(callerWords.idleNobody)}</strong>
          <p className="visit-item">{say(callerWords.idleNobodyHint)}</p>
        </div>
      </section>
    )
  }
  return (
    <section className="visit visit-free" aria-live="polite">
      <div className="visit-main">
        <StateLine words={callerWords.idleFirst} />
        <strong className="visit-number visit-number-next">{first.number}</strong>
        <p className="visit-item">
          {say(first.itemName)} <ClassTag of={first.class} />
        </p>
      </div>
      <dl className="visit-facts" aria-live="off">
        <Fact name={callerWords.waited} large>
          {say(spanWords(waitedMs(first, now)))}
        </Fact>
      </dl>
    </section>
  )
}

function StateLine({ words }: { words: Words }) {
  const say = useWords()
  return (
    <p className="visit-state">
      <i aria-hidden /> {say(words)}
    </p>
  )
}

function Fact({ name, large, children }: { name: Words; large?: boolean; children: string }) {
  const say = useWords()
  return (
    <div className={large ? 'fact fact-large' : 'fact'}>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function timesWords(times: number): Words {
  return { zh: `${times} 次`, en: times === 1 ? 'once' : `${times} times` }
}
