import { workingDaysAfter } from '../cases/working-days.ts'
import type { HallDay, Millis } from '../core/ids.ts'
import { lastDayToRate, typingDays } from '../core/rating-days.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { named, type RatingSession } from './decide.ts'
import type { Level, RatingEvent } from './events.ts'
import { type Explanation, explainRating } from './rate-by-link.ts'
import type { RatingRefusal } from './refusals.ts'

/** A form as a citizen filled it in. */
export interface PaperForm {
  readonly level: Level
  readonly scan: string
  /** The day that stands on it. */
  readonly filledOn: HallDay
  /** Null where it gives none. */
  readonly reasons: Explanation | null
}

/** What is known when a form is typed in. */
export interface PaperFacts {
  readonly session: RatingSession
  readonly scanKnown: boolean
  /** Whether reasons were given before, in another way. */
  readonly explained: boolean
  readonly today: HallDay
  /** Days on which the hall is closed for reasons of its own. */
  readonly closedOn: readonly HallDay[]
}

export interface TypedIn {
  readonly events: readonly RatingEvent[]
  /** Whether the reasons on it were left out, because they were given before. */
  readonly reasonsLeftOut: boolean
}

/** The last day on which forms for visits of `day` are typed in: some working days after they are filled in. */
const lastDayToType = (day: HallDay, closedOn: readonly HallDay[]): HallDay =>
  workingDaysAfter(lastDayToRate(day), typingDays, closedOn).at(-1) ?? lastDayToRate(day)

/** Takes a form: filled in by the seventh day after the visit, however many of the days of typing in are holidays. */
export function typeIn(
  { level, scan, filledOn, reasons }: PaperForm,
  { session, scanKnown, explained, today, closedOn }: PaperFacts,
  at: Millis,
): Result<TypedIn, RatingRefusal> {
  const lastDay = lastDayToRate(session.day)
  const lastTyped = lastDayToType(session.day, closedOn)
  if (scanKnown) return refuse({ code: 'scan-known' })
  if (session.rated) return refuse({ code: 'form-rated-before' })
  if (filledOn > today || filledOn < session.day || filledOn > lastDay) {
    return refuse({ code: 'form-day', from: session.day, lastDay: today < lastDay ? today : lastDay })
  }
  if (today > lastTyped) return refuse({ code: 'form-too-late', lastDay: lastTyped })
  const rated = {
    type: 'visit-rated',
    ...named(session),
    level,
    pressedAt: at,
    channel: 'paper',
    scan,
    filledOn,
  } as const
  if (reasons === null || explained) {
    return ok({ events: [rated], reasonsLeftOut: reasons !== null })
  }
  const why = explainRating(session, null, reasons, filledOn)
  if (!why.ok) return why
  // The reasons first: a number that was left starts the clock of the call-back with the entry.
  return ok({ events: [...why.value.events, rated], reasonsLeftOut: false })
}
