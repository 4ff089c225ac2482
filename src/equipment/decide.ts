import { canonicalText } from '../core/canonical.ts'
import type { Decision } from '../core/execute.ts'
import {
  type DeviceId,
  type JobId,
  jobId,
  type Millis,
  millis,
  type SlipNo,
  type VisitId,
} from '../core/ids.ts'
import type { DeviceCondition, Paper, PrintOutcome } from '../core/ports.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { EquipmentEvent, PaperQueued } from './events.ts'

/** Where a print job stands. */
export type JobState = 'queued' | 'printing' | 'printed' | 'stopped' | 'unknown' | 'expired' | 'settled'

/** What a paper belongs to: the visit that got a ticket, or the slip itself. Reprints belong to the same. */
export type PaperOwner = VisitId | SlipNo

export const paperOwner = (queued: PaperQueued): PaperOwner => ('slip' in queued ? queued.slip : queued.visit)

export interface Job {
  readonly job: JobId
  readonly owner: PaperOwner
  readonly device: DeviceId
  readonly paper: Paper
  readonly state: JobState
  readonly queuedAt: Millis
}

export type EquipmentRefusal =
  | { readonly code: 'unknown-job' }
  | { readonly code: 'still-printing' }
  | { readonly code: 'no-longer-queued' }

/** A citizen does not wait longer for paper: after this the job goes to a person instead of the printer. */
const paperWithinMs = 60_000

type EquipmentDecision = Decision<EquipmentEvent, null>

/** Notes a device's condition where it says something new. */
export function noteCondition(
  known: DeviceCondition | null,
  device: DeviceId,
  condition: DeviceCondition,
): EquipmentDecision {
  const same = known !== null && canonicalText(known) === canonicalText(condition)
  return { events: same ? [] : [{ type: 'device-changed', device, condition }], answer: null }
}

/** The moment before the first byte; refused when the job was taken from the printer meanwhile. */
export function startJob(job: Job | null): Result<EquipmentDecision, EquipmentRefusal> {
  if (job?.state !== 'queued') return refuse({ code: 'no-longer-queued' })
  return ok({ events: [{ type: 'paper-started', job: job.job }], answer: null })
}

/** How a job ended; `not-started` leaves it queued. */
export function endJob(job: Job | null, outcome: PrintOutcome): EquipmentDecision {
  if (job?.state !== 'printing' || outcome.outcome === 'not-started') return { events: [], answer: null }
  const trouble = outcome.outcome === 'stopped' ? outcome.trouble : null
  return { events: [{ type: 'paper-ended', job: job.job, end: outcome.outcome, trouble }], answer: null }
}

/** After a start: whatever was being printed when the program ended, nobody can say how it ended. */
export function jobsCutOff(printing: readonly Job[]): EquipmentEvent[] {
  return printing.map(({ job }) => ({ type: 'paper-ended', job, end: 'unknown', trouble: null }))
}

/** Whoever took a ticket before this instant no longer waits for its paper. */
export const paperNotBefore = (at: Millis): Millis => millis(at - paperWithinMs)

/** Jobs for which the citizen no longer waits go to a person. */
export function dueInEquipment(overdue: readonly Job[]): EquipmentEvent[] {
  return overdue.map(({ job }) => ({ type: 'paper-ended', job, end: 'expired', trouble: null }))
}

/** A person has seen to a paper that was handed to people. */
export function settleJob(job: Job | null): Result<EquipmentDecision, EquipmentRefusal> {
  if (!job) return refuse({ code: 'unknown-job' })
  if (job.state === 'queued' || job.state === 'printing') return refuse({ code: 'still-printing' })
  if (job.state === 'printed' || job.state === 'settled') return ok({ events: [], answer: null })
  return ok({ events: [{ type: 'paper-settled', job: job.job }], answer: null })
}

/** Prints the same paper again because a person asked, marked as a reprint. */
export function reprint(
  jobs: readonly Job[],
  id: JobId,
): Result<Decision<EquipmentEvent, JobId>, EquipmentRefusal> {
  const asked = jobs.find((job) => job.job === id)
  if (!asked) return refuse({ code: 'unknown-job' })
  if (jobs.some((job) => job.state === 'queued' || job.state === 'printing'))
    return refuse({ code: 'still-printing' })
  return ok(queueAgain(asked, jobs.length + 1))
}

/** @param count which paper of its owner this one is, from 2. */
function queueAgain({ owner, device, paper }: Job, count: number): Decision<EquipmentEvent, JobId> {
  const job = jobId(`${owner}/${count}`)
  const queued = { type: 'paper-queued', job, device, paper: { ...paper, reprint: true } } as const
  const event: EquipmentEvent =
    paper.kind === 'slip' ? { ...queued, slip: owner as SlipNo } : { ...queued, visit: owner as VisitId }
  return { events: [event], answer: job }
}
