import type { Millis } from '../../src/core/ids.ts'
import type { WallCall } from '../../src/server/pictures.ts'
import { Both } from '../shared/language.tsx'
import { isFresh } from './fresh-calls.ts'
import './large-calls.css'
import { callAgainWords, words } from './words.ts'

/** The latest call, or the calls of the same moment side by side, as large as the screen allows. */
export function LargeCalls({ calls, now }: { calls: readonly WallCall[]; now: Millis }) {
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
    <section className={`large-calls large-calls-${calls.length}`} aria-live="polite">
      {calls.map((call) => (
        <LargeCall key={`${call.number} ${call.calls}`} call={call} fresh={isFresh(call, now)} />
      ))}
    </section>
  )
}

function LargeCall({ call, fresh }: { call: WallCall; fresh: boolean }) {
  return (
    <article className={fresh ? 'large-call large-call-fresh' : 'large-call'}>
      <p className="large-call-title">
        <Both words={call.answered ? words.serving : words.nowCalling} />
      </p>
      <p className="large-call-number">{call.number}</p>
      <span className="large-call-arrow" aria-hidden="true" />
      <p className="large-call-window">
        <strong>{call.window}</strong>
        <span className="large-call-word">
          <Both words={words.window} />
        </span>
      </p>
      <p className="large-call-name">
        <Both words={call.windowName} />
      </p>
      {call.calls > 1 && (
        <p className="large-call-again">
          <Both words={callAgainWords(call.calls)} />
        </p>
      )}
    </article>
  )
}
