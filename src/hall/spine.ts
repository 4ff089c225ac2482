import { forget, forgottenAtOnce, keptSince } from '../applicants/decide.ts'
import { HallClock, systemTime, type TimeSource } from '../core/clock.ts'
import type { Db } from '../core/database.ts'
import { Spine, type SpineLog } from '../core/execute.ts'
import type { Millis } from '../core/ids.ts'
import { Journal, type Recorded } from '../core/journal.ts'
import { dueInEquipment, paperNotBefore } from '../equipment/decide.ts'
import { type HallEvent, inTopic } from '../events.ts'
import { evolveQueue } from '../queue/evolve.ts'
import { dueInQueue } from '../queue/run-day.ts'
import { sessionOver } from '../queue/staff-window.ts'
import type { QueueState } from '../queue/state.ts'
import { type Notice, noticeFrom } from './notice.ts'
import { dueInVoice, VisitCases, voiceFollows } from './rating-follow.ts'
import { rebuildQueue } from './rebuild-queue.ts'
import { HallTables } from './tables.ts'

/** Whoever wants to hear of what happened; set once the devices and the server are there. */
export interface Followers {
  react(recorded: Recorded<HallEvent>): void
  committed(tookMs: number): void
}

/** The hall without its devices and screens. */
export interface HallCore {
  readonly db: Db
  readonly journal: Journal<HallEvent>
  readonly tables: HallTables
  readonly clock: HallClock
  readonly notice: Notice
  readonly spine: Spine<HallEvent>
  /** Today's queue; another object after a commit that failed. */
  readonly queue: () => QueueState
  follow(followers: Followers): void
}

/** Joins the topics over one database: today's queue from the journal, then every command through the spine. */
export function openCore(db: Db, log: SpineLog, time: TimeSource = systemTime): HallCore {
  const journal = new Journal<HallEvent>(db)
  const tables = new HallTables(db)
  const visitCases = new VisitCases(tables)
  const clock = new HallClock(journal.lastAt, time)
  let queue = rebuildQueue(journal, tables.queue)
  const notice = noticeFrom(tables)
  let followers: Followers = { react() {}, committed() {} }

  const due = (at: Millis, failingSince: Millis | null): HallEvent[] => [
    ...(failingSince === null ? [] : [{ type: 'storage-resumed', since: failingSince } as const]),
    // The day first: a jump into another day belongs to that day.
    ...dueInQueue(queue, at),
    ...clock.takeJumps().map((jump) => ({ type: 'clock-jumped', ...jump }) as const),
    ...dueInVoice(tables, queue.plan, at),
    ...dueInEquipment(tables.equipment.jobsQueuedBefore(paperNotBefore(at))),
    ...(queue.plan ? notice.ofLimits(at, queue.plan) : []),
  ]

  /** What an event means for other topics, in the same commit. */
  function follow(recorded: Recorded<HallEvent>): HallEvent[] {
    const event = inTopic(recorded)
    if (!queue.plan) return []
    if (event.topic === 'queue') {
      return [
        ...voiceFollows(event, queue, tables, visitCases),
        ...(event.recorded.event.type === 'day-started'
          ? [...forgetDue(recorded.at), ...notice.ofVisitsBefore(event.recorded.event.day, queue.plan)]
          : []),
      ]
    }
    if (event.topic === 'cases') return notice.inCase(event.recorded, queue.plan)
    if (event.topic === 'ratings' || event.topic === 'desk')
      return voiceFollows(event, queue, tables, visitCases)
    if (event.topic !== 'staff') return []
    const staff = event.recorded.event
    const over =
      staff.type === 'signed-out' ||
      (staff.type === 'password-set' && staff.oneTime) ||
      (staff.type === 'account-changed' && !staff.active)
    return over ? sessionOver(queue, staff.id) : []
  }

  /** Every night: applicants whose time is over. */
  function forgetDue(at: Millis): HallEvent[] {
    const since = keptSince(at, queue.plan?.cases.applicantDays ?? Number.POSITIVE_INFINITY)
    return forget(tables.applicants.doneBefore(since, forgottenAtOnce))
  }

  const spine = new Spine<HallEvent>({
    db,
    journal,
    now: () => clock.now(),
    due,
    follow,
    project: (recorded) => tables.project(recorded),
    evolve(recorded) {
      const event = inTopic(recorded)
      if (event.topic === 'queue') evolveQueue(queue, event.recorded)
    },
    rebuild() {
      clock.jumpsStored(false)
      queue = rebuildQueue(journal, tables.queue)
    },
    react: (recorded) => followers.react(recorded),
    committed(tookMs) {
      clock.jumpsStored(true)
      followers.committed(tookMs)
    },
    log,
  })

  return {
    db,
    journal,
    tables,
    clock,
    notice,
    spine,
    queue: () => queue,
    follow(next) {
      followers = next
    },
  }
}
