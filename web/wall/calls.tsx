import type { CSSProperties } from 'react'
import type { Millis, TicketNumber } from '../../src/core/ids.ts'
import type { WallCall } from '../../src/server/pictures.ts'
import { Both } from '../shared/language.tsx'
import './calls.css'
import { isFresh } from './fresh-calls.ts'
import { callAgainWords, words } from './words.ts'

/** The calls before the latest, newest first, each with its window: nobody has to have looked in time. */
export function Calls(props: {
  calls: readonly WallCall[]
  served: ReadonlySet<TicketNumber>
  now: Millis
  atMost: number
}) {
  const { served, now } = props
  return (
    <section className="calls">
      <h2 className="only-for-readers">
        <Both words={words.recentCalls} />
      </h2>
      <ol style={{ '--rows': props.atMost } as CSSProperties}>
        {props.calls.slice(0, props.atMost).map((call) => (
          <li key={call.number} className={callClass(call, now)}>
            <span className="calls-number">{call.number}</span>
            <span className="calls-arrow" aria-hidden="true" />
            <span className="calls-window">
              <strong>{call.window}</strong>
              <Both words={words.window} />
            </span>
            <span className="calls-name">
              <Both words={call.windowName} />
            </span>
            <span className="calls-state">
              {served.has(call.number) && <Both words={words.serving} />}
              {!call.answered && call.calls > 1 && <Both words={callAgainWords(call.calls)} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function callClass(call: WallCall, now: Millis): string {
  if (call.answered) return 'calls-answered'
  return isFresh(call, now) ? 'calls-fresh' : 'calls-open'
}
