import type { Millis, TicketNumber } from '../../src/core/ids.ts'
import type { Words } from '../../src/core/words.ts'
import type { WallCall } from '../../src/server/pictures.ts'
import { Both } from '../shared/language.tsx'
import { ownName } from '../shared/window-title.ts'
import { isFresh } from './fresh-calls.ts'
import './large-calls.css'
import { callAgainWords, words } from './words.ts'

/** The latest call, or the calls of the same moment side by side, as large as the screen allows. */
export function LargeCalls(props: {
  calls: readonly WallCall[]
  served: ReadonlySet<TicketNumber>
  now: Millis
  /** At most one earlier call stands below: the latest one has room to be larger. */
  alone: boolean
}) {
  const { calls, served, now } = props
  if (calls.length === 0) {
    return (
      <section className="large-calls large-calls-none">
        <h2>
          <Both words={words.welcome} />
        </h2>
        <p>
          <Both words={words.welcomeHint} />
        </p>
      </section>
    )
  }
  return (
    <section
      className={`large-calls large-calls-${calls.length} ${props.alone ? 'large-calls-alone' : ''}`}
      aria-live="polite"
    >
      {calls.map((call) => (
        <LargeCall
          key={`${call.number} ${call.calls}`}
          call={call}
          title={title(call, served)}
          fresh={isFresh(call, now)}
        />
      ))}
    </section>
  )
}

function title(call: WallCall, served: ReadonlySet<TicketNumber>): Words {
  if (!call.answered) return words.nowCalling
  return served.has(call.number) ? words.serving : words.lastCall
}

/** With more characters the row needs smaller ones, A1234 at window 123; with fewer there is room for larger ones. */
const charactersAtFullSize = 6
const charactersAtLargestSize = 5

function LargeCall({ call, title, fresh }: { call: WallCall; title: Words; fresh: boolean }) {
  const characters = `${call.number}${call.window}`.length
  const own = ownName({ no: call.window, name: call.windowName })
  const looks = [
    'large-call',
    fresh && 'large-call-fresh',
    characters > charactersAtFullSize && 'large-call-long',
    characters <= charactersAtLargestSize && 'large-call-short',
  ]
  return (
    <article className={looks.filter(Boolean).join(' ')}>
      <p className="large-call-title">
        <Both words={title} />
      </p>
      <p className="large-call-number">{call.number}</p>
      <span className="large-call-arrow" aria-hidden="true" />
      <p className="large-call-window">
        <strong>{call.window}</strong>
        <span className="large-call-word">
          <Both words={words.window} />
        </span>
      </p>
      <p className="large-call-name">{own && <Both words={own} />}</p>
      {call.calls > 1 && (
        <p className="large-call-again">
          <Both words={callAgainWords(call.calls)} />
        </p>
      )}
    </article>
  )
}
