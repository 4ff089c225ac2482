import type { Problem } from '../../src/server/requests.ts'
import { Countdown } from './countdown.tsx'
import { isUnanswered } from './lost-reply.ts'
import { Notice } from './notice.tsx'
import { words } from './words.ts'

const shownSeconds = 15

/** Why there is no number and what to do next; a request without an answer is told apart from a refused one. */
export function RefusedScreen({ problem, leave }: { problem: Problem; leave: () => void }) {
  if (isUnanswered(problem)) {
    return (
      <Notice tone="warning" title={words.perhapsTaken} hint={words.perhapsTakenHint}>
        <Countdown seconds={shownSeconds} leave={leave} />
      </Notice>
    )
  }
  return (
    <Notice tone="warning" title={words.notTaken}>
      <p className="notice-reason">{problem.title}</p>
      <p className="notice-hint">{problem.detail}</p>
      <Countdown seconds={shownSeconds} leave={leave} />
    </Notice>
  )
}
