import type { Frame } from './frame.ts'
import type { SessionOutput } from './hall-side.ts'
import type { Command, HostInput, HostState } from './host-state.ts'

/** A frame that a device has to answer, and how it has fared so far. */
export interface Request {
  readonly address: number
  readonly frame: Frame
  /** How often it was sent. */
  readonly tries: number
  /** Bytes that came while it was waited for and that nobody could read. */
  readonly disturbance: number
  /** Monotonic milliseconds since which it waits for the line. */
  readonly since: number
}

/** The one request that the line waits for. */
export interface Asked {
  readonly request: Request
  /** Monotonic milliseconds. */
  readonly until: number
  /** It was given more time, because this program was held up itself. */
  readonly extended: boolean
}

/** Frames that a device sent without being asked, or too late, in the minute that began at `since`. */
export interface Unasked {
  readonly since: number
  readonly count: number
  readonly tooMany: boolean
}

/** One device of a bus: its session, and when it is asked. */
export interface BusDevice {
  readonly session: HostState
  /** What had no answer and goes out again, then W, S and C whose turn has not come. */
  readonly waiting: readonly Request[]
  /** Monotonic milliseconds at which it is polled, or asked for a hello where it is not known. */
  readonly pollAt: number
  /** Monotonic milliseconds before which it wants no frame at all (B). */
  readonly busyUntil: number
  readonly unasked: Unasked
  /** Something came when it last fell silent, but nothing that could be read. */
  readonly disturbed: boolean
}

export interface BusState {
  /** Bits a second. */
  readonly baud: number
  readonly open: boolean
  /** By address, in the order of the hall file. */
  readonly devices: ReadonlyMap<number, BusDevice>
  /** A and B: they get no answer, and go before everything else. */
  readonly answers: readonly Frame[]
  readonly asked: Asked | null
  /** Monotonic milliseconds at which the last byte that was written has left. */
  readonly wireFreeAt: number
  /** After a disturbance the line rests until then, monotonic milliseconds; `rests` counts them. */
  readonly restUntil: number
  readonly rests: number
  /** What the line was last used for: polls and commands take turns. */
  readonly lastWas: 'poll' | 'command'
  readonly nextPoll: number
  /** Addresses that speak here and do not stand in the hall file for this port. */
  readonly strangers: ReadonlySet<number>
}

export type BusInput =
  | { readonly type: 'device-added'; readonly session: HostState }
  | { readonly type: 'device-removed'; readonly address: number }
  | { readonly type: 'line-opened' }
  | { readonly type: 'line-lost'; readonly cause: string }
  | { readonly type: 'bytes-read'; readonly count: number }
  | { readonly type: 'line-read'; readonly line: string }
  | {
      readonly type: 'commands-wanted'
      readonly address: number
      readonly commands: readonly Command[]
    }
  | {
      readonly type: 'event-stored'
      readonly address: number
      readonly stored: Extract<HostInput, { type: 'event-stored' }>
    }
  | { readonly type: 'time-passed' }

export type BusOutput =
  | { readonly type: 'frame-ready'; readonly frame: Frame }
  | { readonly type: 'device-said'; readonly address: number; readonly said: SessionOutput }
  | { readonly type: 'stranger-heard'; readonly address: number }

export interface BusStep {
  readonly state: BusState
  readonly out: readonly BusOutput[]
}

export const emptyBus = (baud: number): BusState => ({
  baud,
  open: false,
  devices: new Map(),
  answers: [],
  asked: null,
  wireFreeAt: 0,
  restUntil: 0,
  rests: 0,
  lastWas: 'poll',
  nextPoll: 1,
  strangers: new Set(),
})
