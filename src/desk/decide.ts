import type { HallCalendar } from '../cases/limits.ts'
import type { Decision } from '../core/execute.ts'
import {
  type CaseNo,
  followUpNo,
  type HallDay,
  type ItemCode,
  type Millis,
  type StaffId,
  type VisitId,
  type WindowNo,
} from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { dayOf } from '../queue/opening-hours.ts'
import type { Channel, Level } from '../ratings/events.ts'
import type { AppealGround, DeskEvent } from './events.ts'
import type { Call, FollowUp } from './follow-up.ts'
import { callBackDueAfter, type DeskCalendar, dueAfter } from './limits.ts'
import type { DeskRefusal } from './refusals.ts'

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
    callBackDue: hasPhone ? callBackDueAfter(at, calendar) : null,
    putRightDays,
    putRightDue: dueAfter(at, putRightDays, calendar),
  }
}

/** A telephone number that is left after the rating starts the clock of the call-back, also after the answer. */
export function contactLeft(entry: FollowUp | null, calendar: HallCalendar, at: Millis): DeskEvent[] {
  if (!entry || entry.callBackDue || entry.state === 'set-aside') return []
  const callBackDue = callBackDueAfter(at, calendar)
  return [{ type: 'follow-up-contact-left', followUp: entry.followUp, callBackDue }]
}

/** What somebody does at the desk. */
export type DeskStep =
  | {
      readonly do: 'call-back'
      readonly reached: boolean
      readonly note: string
      /** Which try it is, from 1, so that one whose reply got lost is not noted twice. */
      readonly call?: number | undefined
    }
  | { readonly do: 'put-right'; readonly founded: boolean; readonly measure: string }
  | { readonly do: 'answer'; readonly text: string }
  | { readonly do: 'appeal'; readonly ground: AppealGround; readonly reason: string }
  | { readonly do: 'decide-appeal'; readonly upheld: boolean; readonly reason: string }
  | SecondRating

/** A second rating that somebody types in; `scan`: number of the paper form. */
export type SecondRating =
  | { readonly do: 'rate-again'; readonly level: Level; readonly channel: 'call-back' }
  | { readonly do: 'rate-again'; readonly level: Level; readonly channel: 'paper'; readonly scan: string }

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
  calendar: DeskCalendar,
  at: Millis,
): Result<Decision<DeskEvent, null>, DeskRefusal> {
  const fault = whyNot(entry, step.do, person)
  if (fault) return refuse({ code: fault })
  if (wordsOf(step)?.trim() === '') return refuse({ code: 'words-needed' })
  if (step.do === 'call-back' && step.call !== undefined && step.call <= entry.calls.length) {
    return refuse({ code: 'called-back-before' })
  }
  if (step.do === 'decide-appeal' && step.upheld && entry.founded) return refuse({ code: 'found-true' })
  return ok({ events: [eventOf(entry, step, person.id, calendar, at)], answer: null })
}

/** Tries to reach a citizen, and days on which they were made, after which the call-back is done without them. */
const triesEnough = 3
const triedOnDays = 2

/** Whether a citizen was reached, or called often enough. */
function isCalledBack(calls: readonly Pick<Call, 'at' | 'reached'>[], timeZone: string): boolean {
  if (calls.some(({ reached }) => reached)) return true
  const days = new Set(calls.map(({ at }) => dayOf(at, timeZone)))
  return calls.length >= triesEnough && days.size >= triedOnDays
}

/** Why a person may not take a step now; null where they may. */
export function whyNot(
  entry: FollowUp,
  step: DeskStep['do'],
  { id, role, satThere, handledIt }: DeskPerson,
): DeskRefusal['code'] | null {
  if (satThere) return 'was-at-that-window'
  const awaitsCall = entry.callBackDue !== null && entry.calledAt === null
  if (entry.state === 'set-aside' && !(step === 'call-back' && awaitsCall)) return 'follow-up-set-aside'
  switch (step) {
    case 'call-back':
      if (!entry.callBackDue) return 'no-contact-left'
      return awaitsCall ? null : 'called-back-before'
    case 'put-right':
      return entry.state === 'open' ? null : 'put-right-before'
    case 'answer':
      if (entry.state === 'open') return 'put-right-first'
      return entry.state === 'answered' ? 'answered-before' : null
    case 'appeal':
      if (role !== 'manager') return 'managers-appeal'
      if (entry.appeal !== 'none') return 'appealed-before'
      if (entry.state === 'answered') return 'answered-too-late-to-appeal'
      return entry.founded ? 'found-true' : null
    case 'decide-appeal':
      if (role !== 'inspector') return 'inspectors-decide'
      if (entry.appeal !== 'open') return entry.appeal === 'none' ? 'no-appeal' : 'appeal-decided-before'
      if (entry.appealedBy === id) return 'appealed-yourself'
      return handledIt ? 'handled-yourself' : null
    case 'rate-again':
      return role === 'inspector' ? whyNotAgain(entry) : 'inspectors-type-in'
  }
}

function whyNotAgain({ state, ratedAgain }: FollowUp) {
  if (state === 'set-aside') return 'follow-up-set-aside'
  if (state !== 'answered') return 'not-answered-yet'
  return ratedAgain ? 'rated-again-before' : null
}

/** What has to be written for a step; null for one without words. */
function wordsOf(step: DeskStep): string | null {
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
    case 'rate-again':
      return null
  }
}

function eventOf(
  entry: FollowUp,
  step: DeskStep,
  staff: StaffId,
  calendar: DeskCalendar,
  at: Millis,
): DeskEvent {
  const of = { followUp: entry.followUp, staff }
  switch (step.do) {
    case 'call-back': {
      const { reached } = step
      const over = isCalledBack([...entry.calls, { at, reached }], calendar.timeZone)
      return { type: 'follow-up-called-back', ...of, reached, note: step.note.trim(), over }
    }
    case 'put-right':
      return { type: 'follow-up-put-right', ...of, founded: step.founded, measure: step.measure.trim() }
    case 'answer':
      return { type: 'follow-up-answered', ...of, text: step.text.trim() }
    case 'appeal': {
      const { appealDays } = calendar.rating
      const due = dueAfter(at, appealDays, calendar)
      const { ground, reason } = step
      return { type: 'follow-up-appealed', ...of, ground, reason: reason.trim(), appealDays, due }
    }
    case 'decide-appeal': {
      const { upheld, reason } = step
      const decided = { upheld, reason: reason.trim(), toldCitizen: true }
      return { type: 'follow-up-appeal-decided', ...of, ...decided }
    }
    case 'rate-again': {
      const { do: _, ...again } = step
      return { type: 'follow-up-rated-again', ...of, ...again }
    }
  }
}

/** The second rating on the citizen's own page, once, after the answer. */
export function rateAgain(
  entry: FollowUp | null,
  level: Level,
): Result<Decision<DeskEvent, null>, DeskRefusal> {
  const fault = entry ? whyNotAgain(entry) : 'not-answered-yet'
  if (!entry || fault) return refuse({ code: fault ?? 'not-answered-yet' })
  const again = { type: 'follow-up-rated-again', followUp: entry.followUp, level, channel: 'qr' } as const
  return ok({ events: [again], answer: null })
}
