import type { CSSProperties } from 'react'
import type { Millis, TicketNumber } from '../../src/core/ids.ts'
import type { WallCall } from '../../src/server/pictures.ts'
import { Both } from '../shared/language.tsx'
import { ownName } from '../shared/window-title.ts'
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
  const shown = props.calls.slice(0, props.atMost)
  if (shown.length === 0) return null
  return (
    <section
      className={hasRoomToSpare(shown.length, props.atMost) ? 'calls calls-few' : 'calls'}
      style={{ '--rows': shown.length } as CSSProperties}
    >
      <h2 className="only-for-readers">
        <Both words={words.recentCalls} />
      </h2>
      <ol>
        {shown.map((call) => (
          <li key={call.number} className={callClass(call, now)}>
            <span className="calls-number">{call.number}</span>
            <span className="calls-arrow" aria-hidden="true" />
            <span className="calls-window">
              <strong>{call.window}</strong>
              <Both words={words.window} />
            </span>
            <CallsName call={call} />
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

/** Fewer calls than have room stand larger, and leave the rest to the latest one. */
function hasRoomToSpare(calls: number, atMost: number): boolean {
  return calls <= atMost - 2
}

function CallsName({ call }: { call: WallCall }) {
  const own = ownName({ no: call.window, name: call.windowName })
  return <span className="calls-name">{own && <Both words={own} />}</span>
}

function callClass(call: WallCall, now: Millis): string {
  if (call.answered) return 'calls-answered'
  return isFresh(call, now) ? 'calls-fresh' : 'calls-open'
}
