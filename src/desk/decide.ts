import type { Due } from '../cases/events.ts'
import { dueOf, type HallCalendar } from '../cases/limits.ts'
import type { Decision } from '../core/execute.ts'
import {
  type CaseNo,
  type FollowUpNo,
  followUpNo,
  type HallDay,
  type ItemCode,
  type Millis,
  type StaffId,
  type VisitId,
  type WindowNo,
} from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Channel, Level } from '../ratings/events.ts'
import type { AppealGround, DeskEvent, DeskTask } from './events.ts'
import type { DeskRefusal } from './refusals.ts'

/** A follow-up as decisions need it. */
export interface FollowUp {
  readonly followUp: FollowUpNo
  readonly visit: VisitId
  readonly case: CaseNo | null
  readonly window: WindowNo
  readonly day: HallDay
  readonly state: 'open' | 'put-right' | 'answered' | 'set-aside'
  readonly openedAt: Millis
  readonly callBackDue: Due | null
  readonly calledBack: boolean
  readonly putRightDays: number
  readonly putRightDue: Due
  readonly ratedAgain: boolean
  readonly appeal: 'none' | 'open' | 'decided'
  readonly appealedBy: StaffId | null
}

/** Working days in which a citizen who left a contact is called back. */
const callBackDays = 1

/** One day or a fifth of the limit is left, whichever is more. */
const amber = { amberPercent: 20 }

/** When something that began at an instant has to be done, by working days of the hall. */
function dueAfter(at: Millis, days: number, calendar: HallCalendar): Due {
  const limit = { by: 'working-days', days } as const
  const due = dueOf({ limit, acceptedAt: at, suspensions: [], extensionDays: 0 }, calendar, amber)
  if (!due) throw new Error('a clock that never stands still has an end')
  return due
}

/** A rating with all that the desk keeps of it. */
export interface NegativeRating {
  readonly visit: VisitId
  readonly case: CaseNo | null
  readonly window: WindowNo
  readonly item: ItemCode
  readonly channel: Channel
  readonly day: HallDay
  readonly level: Level
  /** Whether the citizen left a telephone number already. */
  readonly hasPhone: boolean
}

/** The two lowest levels. */
export const isNegative = (level: Level) => level <= 2

/** The lowest level of a second rating that counts as satisfied: basically satisfied. */
export const satisfiedFrom: Level = 3

/** @param lastSerial of the follow-ups that were opened today; 0 for none. */
export function openFollowUp(
  { hasPhone, ...rating }: NegativeRating,
  lastSerial: number,
  today: HallDay,
  putRightDays: number,
  calendar: HallCalendar,
  at: Millis,
): DeskEvent {
  const serial = lastSerial + 1
  const followUp = followUpNo(`${today.replaceAll('-', '')}-F${String(serial).padStart(3, '0')}`)
  return {
    type: 'follow-up-opened',
    followUp,
    ...rating,
    openedOn: today,
    serial,
    callBackDue: hasPhone ? dueAfter(at, callBackDays, calendar) : null,
    putRightDays,
    putRightDue: dueAfter(at, putRightDays, calendar),
  }
}

/** A telephone number that is left after the rating starts the clock of the call-back. */
export function contactLeft(entry: FollowUp | null, calendar: HallCalendar, at: Millis): DeskEvent[] {
  if (!entry || entry.callBackDue || entry.state === 'answered' || entry.state === 'set-aside') return []
  const callBackDue = dueAfter(at, callBackDays, calendar)
  return [{ type: 'follow-up-contact-left', followUp: entry.followUp, callBackDue }]
}

/** What somebody does at the desk. */
export type DeskStep =
  | { readonly do: 'call-back'; readonly reached: boolean; readonly note: string }
  | { readonly do: 'put-right'; readonly founded: boolean; readonly measure: string }
  | { readonly do: 'answer'; readonly text: string }
  | { readonly do: 'appeal'; readonly ground: AppealGround; readonly reason: string }
  | { readonly do: 'decide-appeal'; readonly upheld: boolean; readonly reason: string }

export interface DeskPerson {
  readonly id: StaffId
  readonly role: string
  /** Whether they sat at the window that was rated, on that day. */
  readonly satThere: boolean
  /** Whether they put it right or answered it. */
  readonly handledIt: boolean
}

/** Takes one step of a follow-up, or says why not. */
export function takeDeskStep(
  entry: FollowUp,
  step: DeskStep,
  person: DeskPerson,
): Result<Decision<DeskEvent, null>, DeskRefusal> {
  const fault = whyNot(entry, step.do, person)
  if (fault) return refuse({ code: fault })
  const text = wordsOf(step).trim()
  if (text === '') return refuse({ code: 'words-needed' })
  return ok({ events: [eventOf(entry, step, text, person.id)], answer: null })
}

/** Why a person may not take a step now; null where they may. */
export function whyNot(
  entry: FollowUp,
  step: DeskStep['do'],
  { id, role, satThere, handledIt }: DeskPerson,
): DeskRefusal['code'] | null {
  if (satThere) return 'was-at-that-window'
  if (entry.state === 'set-aside') return 'follow-up-set-aside'
  switch (step) {
    case 'call-back':
      if (!entry.callBackDue) return 'no-contact-left'
      return entry.calledBack ? 'called-back-before' : null
    case 'put-right':
      return entry.state === 'open' ? null : 'put-right-before'
    case 'answer':
      if (entry.state === 'open') return 'put-right-first'
      return entry.state === 'answered' ? 'answered-before' : null
    case 'appeal':
      if (role !== 'manager') return 'managers-appeal'
      return entry.appeal === 'none' ? null : 'appealed-before'
    case 'decide-appeal':
      if (role !== 'inspector') return 'inspectors-decide'
      if (entry.appeal !== 'open') return entry.appeal === 'none' ? 'no-appeal' : 'appeal-decided-before'
      if (entry.appealedBy === id) return 'appealed-yourself'
      return handledIt ? 'handled-yourself' : null
  }
}

function wordsOf(step: DeskStep): string {
  switch (step.do) {
    case 'call-back':
      return step.note
    case 'put-right':
      return step.measure
    case 'answer':
      return step.text
    case 'appeal':
    case 'decide-appeal':
      return step.reason
  }
}

function eventOf({ followUp }: FollowUp, step: DeskStep, text: string, staff: StaffId): DeskEvent {
  const of = { followUp, staff }
  switch (step.do) {
    case 'call-back':
      return { type: 'follow-up-called-back', ...of, reached: step.reached, note: text }
    case 'put-right':
      return { type: 'follow-up-put-right', ...of, founded: step.founded, measure: text }
    case 'answer':
      return { type: 'follow-up-answered', ...of, text }
    case 'appeal':
      return { type: 'follow-up-appealed', ...of, ground: step.ground, reason: text }
    case 'decide-appeal':
      return { type: 'follow-up-appeal-decided', ...of, upheld: step.upheld, reason: text }
  }
}

/** The second rating, once, after the answer. */
export function rateAgain(
  entry: FollowUp | null,
  level: Level,
): Result<Decision<DeskEvent, null>, DeskRefusal> {
  if (!entry) return refuse({ code: 'not-answered-yet' })
  if (entry.state === 'set-aside') return refuse({ code: 'follow-up-set-aside' })
  if (entry.state !== 'answered') return refuse({ code: 'not-answered-yet' })
  if (entry.ratedAgain) return refuse({ code: 'rated-again-before' })
  return ok({ events: [{ type: 'follow-up-rated-again', followUp: entry.followUp, level }], answer: null })
}

/** A task whose limit has passed. */
export interface LateTask {
  readonly entry: FollowUp
  readonly task: DeskTask
}

export function dueAtDesk(late: readonly LateTask[]): DeskEvent[] {
  return late.flatMap(({ entry, task }) => {
    const due = task === 'call-back' ? entry.callBackDue : entry.putRightDue
    if (!due) return []
    const { followUp, window } = entry
    return [{ type: 'follow-up-overdue', followUp, task, window, dueAt: due.at }]
  })
}

/** Every morning: limits that rested on an unpublished calendar, once it is published. */
export function reckonAgain(uncertain: readonly FollowUp[], calendar: HallCalendar): DeskEvent[] {
  return uncertain.flatMap(({ followUp, openedAt, putRightDays }) => {
    const due = dueAfter(openedAt, putRightDays, calendar)
    return due.certain ? [{ type: 'follow-up-due-reckoned', followUp, due }] : []
  })
}
