import type { Problem } from '../../src/server/requests.ts'

/** Long enough for a hall PC that starts again; a citizen hardly stays longer. */
const askForMs = 20_000
const askEveryMs = 1000

/** True when nobody can say whether there is a number: no reply came, or one that is no reply of the hall. */
export function isUnanswered(problem: Problem): boolean {
  return problem.code === 'no-connection' || problem.code === 'strange-reply'
}

/**
 * How long to wait before the same request is sent once more, in milliseconds; null: show the problem.
 * `askedMs`: since it was sent first. Only for requests that cost no second ticket when they come twice.
 */
export function askAgainInMs(problem: Problem, askedMs: number): number | null {
  return isUnanswered(problem) && askedMs < askForMs ? askEveryMs : null
}
