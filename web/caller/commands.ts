import type { Millis } from '../../src/core/ids.ts'
import type { Words } from '../../src/core/words.ts'
import type { DeskPart, DeskVisit } from '../../src/server/pictures.ts'
import { callerWords } from './words.ts'

/** What a member of staff can do with one key. */
export type CommandName =
  | 'next'
  | 'start'
  | 'finish'
  | 'recall'
  | 'no-show'
  | 'transfer'
  | 'park'
  | 'pause'
  | 'resume'

/** `note` stands on the button: how often or how soon it may be used; or why it may not. */
export interface CommandState {
  readonly allowed: boolean
  readonly note: Words | null
}

/** The key of each command, as on a keyboard's caps. */
export const commandKeys: Readonly<Record<CommandName, string>> = {
  next: 'N',
  start: 'S',
  finish: 'F',
  recall: 'R',
  'no-show': 'X',
  transfer: 'T',
  park: 'P',
  pause: 'B',
  resume: 'B',
}

const yes: CommandState = { allowed: true, note: null }
const no = (note: Words | null = null): CommandState => ({ allowed: false, note })

/** What may be done at a desk now; the server decides again, this only spares a refusal. */
export function commandStates(
  desk: DeskPart,
  waiting: number,
  now: Millis,
  emergency: boolean,
): Readonly<Record<CommandName, CommandState>> {
  const { visit, paused } = desk
  const free = !visit && !paused
  return {
    next: emergency ? no(callerWords.emergencyNote) : nextState(desk, waiting),
    start: visit?.state === 'called' ? yes : no(),
    finish: visit?.state === 'serving' ? yes : no(),
    recall: visit?.state === 'called' ? recallState(desk, visit, now) : no(),
    'no-show': visit?.state === 'called' ? noShowState(desk, visit, now) : no(),
    transfer: visit ? yes : no(),
    park: visit ? yes : no(),
    pause: free ? yes : no(visit ? callerWords.visitFirst : null),
    resume: paused ? yes : no(),
  }
}

function nextState({ visit, paused }: DeskPart, waiting: number): CommandState {
  if (visit) return no(callerWords.visitFirst)
  if (paused) return no(callerWords.resumeFirst)
  return waiting > 0 ? yes : no(callerWords.nobodyWaits)
}

function recallState({ settings }: DeskPart, visit: DeskVisit, now: Millis): CommandState {
  const left = settings.recallsAtMost - (visit.calls - 1)
  if (left <= 0) return no({ zh: '次数已用完', en: 'None left' })
  const wait = secondsLeft(visit.lastCallAt, settings.recallEverySeconds, now)
  if (wait > 0) return no({ zh: `还有 ${left} 次，${wait} 秒后`, en: `${left} left, in ${wait} s` })
  return { allowed: true, note: { zh: `还有 ${left} 次`, en: `${left} left` } }
}

function noShowState({ settings }: DeskPart, visit: DeskVisit, now: Millis): CommandState {
  const calls = settings.noShowAfterCalls - visit.calls
  if (calls > 0)
    return no({ zh: `再叫 ${calls} 次才可过号`, en: `${calls} more ${calls === 1 ? 'call' : 'calls'}` })
  const wait = secondsLeft(visit.calledAt, settings.noShowAfterSeconds, now)
  return wait > 0 ? no({ zh: `${wait} 秒后可过号`, en: `In ${wait} s` }) : yes
}

function secondsLeft(since: Millis, seconds: number, now: Millis): number {
  return Math.max(0, Math.ceil(seconds - (now - since) / 1000))
}
