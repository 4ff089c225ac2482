import type { DeviceId, JobId, Millis, SlipNo, VisitId } from '../core/ids.ts'
import type { DeviceCondition, Paper, Trouble } from '../core/ports.ts'

/** How a print job ended for good. `expired`: no byte was sent, and the citizen is no longer there. */
export type PaperEnd = 'printed' | 'stopped' | 'unknown' | 'expired'

/** A paper of a visit is its ticket; a slip is the paper of a case. */
export type PaperQueued = {
  readonly type: 'paper-queued'
  readonly job: JobId
  readonly device: DeviceId
  /** What stands on the paper, kept as printed. */
  readonly paper: Paper
} & ({ readonly visit: VisitId } | { readonly slip: SlipNo })

export type EquipmentEvent =
  /** The disk takes events again; from `since` until now nothing could be stored, and nothing was done. */
  | { readonly type: 'storage-resumed'; readonly since: Millis }
  | { readonly type: 'device-changed'; readonly device: DeviceId; readonly condition: DeviceCondition }
  | PaperQueued
  /** The first byte is about to be sent: from here on the job is never sent again by itself. */
  | { readonly type: 'paper-started'; readonly job: JobId }
  /** A person has seen to a paper that nobody had proof of. */
  | { readonly type: 'paper-settled'; readonly job: JobId }
  | {
      readonly type: 'paper-ended'
      readonly job: JobId
      readonly end: PaperEnd
      readonly trouble: Trouble | null
    }
