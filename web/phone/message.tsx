import './message.css'
import type { Words } from '../../src/core/words.ts'
import { Both } from '../shared/language.tsx'

/** One thing said in the middle of the page: what is the matter, and what to do next. */
export function Message({ tone, title, hint }: { tone: 'busy' | 'question'; title: Words; hint?: Words }) {
  return (
    <main className="message" role="status">
      <span className={`message-sign message-${tone}`} aria-hidden="true">
        {tone === 'question' && '?'}
      </span>
      <h1>
        <Both words={title} />
      </h1>
      {hint && (
        <p>
          <Both words={hint} />
        </p>
      )}
    </main>
  )
}
