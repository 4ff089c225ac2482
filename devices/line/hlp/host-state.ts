import type { KeyEventResult } from '../../../src/core/ports.ts'
import type { Dropped, Frame } from './frame.ts'
import type { Hello } from './hello.ts'

/** What the host wants of a device: an S or C frame without addresses and number. */
export interface Command {
  readonly type: 'S' | 'C'
  readonly fields: readonly string[]
}

/** `refused`: K with another result than 0; `unanswered`: three tries and no K. */
export type CommandEnd = 'done' | 'refused' | 'unanswered'

export interface ReceivedEvent {
  readonly uid: string
  readonly number: number
  readonly kind: string
  readonly value: string
  readonly token: string | null
  readonly ageMs: number | null
}

export type HostInput =
  | { readonly type: 'line-opened' }
  | { readonly type: 'line-lost'; readonly cause: string }
  | { readonly type: 'line-read'; readonly line: string }
  | { readonly type: 'commands-wanted'; readonly commands: readonly Command[] }
  | {
      readonly type: 'event-stored'
      readonly uid: string
      readonly number: number
      readonly result: KeyEventResult
    }
  | { readonly type: 'time-passed' }

export type HostOutput =
  | { readonly type: 'frame-ready'; readonly frame: Frame }
  | { readonly type: 'device-welcomed'; readonly hello: Hello }
  | { readonly type: 'event-received'; readonly event: ReceivedEvent }
  | { readonly type: 'command-ended'; readonly end: CommandEnd }

/** Who is at the far end, as far as it has said since the line opened or it was last offline. */
export type Peer =
  | { readonly known: 'no' }
  | { readonly known: 'welcome'; readonly hello: Hello; readonly refusal: string | null }
  | { readonly known: 'wrong'; readonly why: string }

export interface InFlight {
  readonly frame: Frame
  readonly tries: number
  /** Monotonic milliseconds. */
  readonly retryAt: number
  /** Something newer is wanted: not worth another try. */
  readonly outdated: boolean
}

/** Frames that were not taken, by reason; for whoever mends the line. */
export type Dropping = Dropped | 'not-for-host' | 'own-echo' | 'other-device'
export type Counts = Readonly<Partial<Record<Dropping, number>>>

export type Link =
  | { readonly phase: 'closed'; readonly cause: string | null }
  | {
      readonly phase: 'open'
      /** Monotonic milliseconds of the last frame sent. */
      readonly sentAt: number
      /** Monotonic milliseconds of the last valid frame, or of opening. */
      readonly heardAt: number
      readonly offline: boolean
      readonly peer: Peer
      readonly inFlight: InFlight | null
      /** Still to be sent, in order. */
      readonly queue: readonly Command[]
      /** Address of a device that speaks here and stands not in the hall file for this port. */
      readonly stranger: number | null
      readonly counts: Counts
    }

export type OpenLink = Extract<Link, { phase: 'open' }>

export interface HostState {
  readonly address: number
  /** Why a device that says hello is not the one wanted here, in English; null where it is. */
  readonly objection: (hello: Hello) => string | null
  /** Told in W: how often the device is polled, in milliseconds; 0 in direct mode. */
  readonly pollMs: number
  readonly nextWelcome: number
  readonly nextCommand: number
  /** `uid/number` of events that are on their way to the disk. */
  readonly storing: ReadonlySet<string>
  readonly link: Link
}

/** The host's two clocks at one moment. */
export interface Moment {
  readonly monotonicMs: number
  readonly unixSeconds: number
}
