import { type Millis, millis, type PersonId } from '../core/ids.ts'
import type { ApplicantEvent } from './events.ts'

const dayMs = 86_400_000

/** Together in one commit; a hall that shortens its time catches up in as many nights as it takes. */
export const forgottenAtOnce = 10_000

/** Whose last case ended before this is forgotten. @param days setting `cases.applicantDays`, 1–3650. */
export const keptSince = (at: Millis, days: number): Millis => millis(at - days * dayMs)

/** Their time is over: nobody can read them any more. */
export const forget = (people: readonly PersonId[]): ApplicantEvent[] =>
  people.map((person) => ({ type: 'applicant-forgotten', person }))
