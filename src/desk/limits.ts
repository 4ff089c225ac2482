import type { Due } from '../cases/events.ts'
import { isOver } from '../cases/lights.ts'
import { dueOf, type HallCalendar } from '../cases/limits.ts'
import type { Millis } from '../core/ids.ts'
import type { DeskEvent, DeskLimit, DeskTask } from './events.ts'
import type { FollowUp } from './follow-up.ts'

/** What the desk's clocks are reckoned with; part of the hall's plan. */
export interface DeskCalendar extends HallCalendar {
  /** Working days for the putting right, 5–15, and for the decision of an appeal, 1–15. */
  readonly rating: { readonly putRightDays: number; readonly appealDays: number }
}

/** Working days in which a citizen who left a contact is called back. */
const callBackDays = 1

/** One day or a fifth of the limit is left, whichever is more. */
const amber = { amberPercent: 20 }

/** When something that began at an instant has to be done, by working days of the hall. */
export function dueAfter(at: Millis, days: number, calendar: HallCalendar): Due {
  const limit = { by: 'working-days', days } as const
  const due = dueOf({ limit, acceptedAt: at, suspensions: [], extensionDays: 0 }, calendar, amber)
  if (!due) throw new Error('a clock that never stands still has an end')
  return due
}

export const callBackDueAfter = (at: Millis, calendar: HallCalendar) => dueAfter(at, callBackDays, calendar)

/** One clock of a follow-up. */
export interface Clock {
  readonly task: DeskTask
  readonly due: Due
  readonly doneAt: Millis | null
  /** Whether it runs: not done, and not let go because the rating counts nowhere. A number that was left is called. */
  readonly runs: boolean
}

/** All clocks of a follow-up that ever began. */
export function clocksOf(entry: FollowUp): Clock[] {
  const { callBackDue, calledAt, putRightDue, doneAt, answeredAt, appealDue, decidedAt } = entry
  const counts = entry.state !== 'set-aside'
  return [
    ...(callBackDue ? [clock('call-back', callBackDue, calledAt, true)] : []),
    clock('put-right', putRightDue, doneAt, counts),
    clock('answer', putRightDue, answeredAt, counts),
    ...(appealDue ? [clock('decide-appeal', appealDue, decidedAt, true)] : []),
  ]
}

const clock = (task: DeskTask, due: Due, doneAt: Millis | null, mayRun: boolean): Clock => ({
  task,
  due,
  doneAt,
  runs: mayRun && doneAt === null,
})

const earliest = (clocks: readonly Clock[]): Millis | null =>
  clocks.reduce<Millis | null>((first, { due }) => (first === null || due.at < first ? due.at : first), null)

/** By when the next thing has to be done; null where nothing is left to do. */
export const nextDue = (entry: FollowUp): Millis | null =>
  earliest(clocksOf(entry).filter(({ runs }) => runs))

/** When the next thing becomes late that is not noted as late yet. */
export const nextLate = (entry: FollowUp): Millis | null =>
  earliest(clocksOf(entry).filter(({ runs, task }) => runs && !entry.late.includes(task)))

/** A limit with what it is reckoned from. */
interface Limit {
  readonly limit: DeskLimit
  readonly from: Millis | null
  /** Null: as many as the hall gives today. */
  readonly days: number | null
  readonly due: Due | null
  readonly clocks: readonly Clock[]
}

function limitsOf(entry: FollowUp): Limit[] {
  const clocks = clocksOf(entry)
  const of = (...tasks: DeskTask[]) => clocks.filter(({ task }) => tasks.includes(task))
  const { contactAt, callBackDue, openedAt, putRightDays, putRightDue } = entry
  const { appealedAt, appealDays, appealDue } = entry
  return [
    { limit: 'call-back', from: contactAt, days: callBackDays, due: callBackDue, clocks: of('call-back') },
    {
      limit: 'put-right',
      from: openedAt,
      days: putRightDays,
      due: putRightDue,
      clocks: of('put-right', 'answer'),
    },
    {
      limit: 'decide-appeal',
      from: appealedAt,
      days: appealDays,
      due: appealDue,
      clocks: of('decide-appeal'),
    },
  ]
}

/** Whether a limit has to be reckoned again: it is a guess that still matters, or an earlier program set none. */
function isUncertain({ late, appeal }: FollowUp, { limit, due, clocks }: Limit): boolean {
  if (!due) return limit === 'decide-appeal' && appeal === 'open'
  return !due.certain && clocks.some(({ runs, task }) => runs || late.includes(task))
}

/** Whether any limit of a follow-up rests on a calendar that is not published, and still matters. */
export const hasUncertain = (entry: FollowUp): boolean =>
  limitsOf(entry).some((limit) => isUncertain(entry, limit))

/**
 * Limits that rested on an unpublished calendar, where they are others now, or certain. What was noted as late by a
 * guess and was not by the calendar is taken back.
 */
export function reckonAgain(entries: readonly FollowUp[], calendar: DeskCalendar, at: Millis): DeskEvent[] {
  return entries.flatMap((entry) =>
    limitsOf(entry).flatMap((limit): DeskEvent[] => {
      const { due: before, clocks } = limit
      // An appeal of an earlier program has its time from now on, once the hall file of this one is in force.
      const from = before ? limit.from : at
      const days = limit.days ?? calendar.rating.appealDays
      if (from === null || days == null || !isUncertain(entry, limit)) return []
      const due = dueAfter(from, days, calendar)
      if (before && before.at === due.at && before.amberAt === due.amberAt && !due.certain) return []
      const inTime = clocks
        .filter(({ task, doneAt }) => entry.late.includes(task) && !isOver(due, doneAt ?? at))
        .map(({ task }) => task)
      return [{ type: 'follow-up-due-reckoned', followUp: entry.followUp, task: limit.limit, due, inTime }]
    }),
  )
}

/** What has become late and was not noted; a limit that is a guess is reckoned again before. */
export function dueAtDesk(entries: readonly FollowUp[], calendar: DeskCalendar, at: Millis): DeskEvent[] {
  return entries.flatMap((entry) => {
    const again = reckonAgain([entry], calendar, at)
    if (again.length > 0) return again
    const { followUp, window, late } = entry
    return clocksOf(entry)
      .filter(({ runs, due, task }) => runs && isOver(due, at) && !late.includes(task))
      .map(
        ({ task, due }): DeskEvent => ({
          type: 'follow-up-overdue',
          followUp,
          task,
          window,
          dueAt: due.at,
        }),
      )
  })
}
