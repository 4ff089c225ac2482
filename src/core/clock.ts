import { type Millis, millis } from './ids.ts'

/** Timers that a test can hold in its hands. Times in milliseconds. */
export interface Timers {
  /** Milliseconds that only ever grow, from an arbitrary start. */
  monotonic(): number
  /** Runs `work` once after `ms`; the returned function cancels it. */
  after(ms: number, work: () => void): () => void
}

export const systemTimers: Timers = {
  monotonic: () => performance.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}

/** Where time comes from, in milliseconds. */
export interface TimeSource {
  /** The computer's clock; people and time servers set it. */
  wall(): number
  /** Only ever grows, from an arbitrary start. */
  monotonic(): number
}

export const systemTime: TimeSource = { wall: Date.now, monotonic: () => performance.now() }

/** What the wall clock did that no clock should: `byMs` is negative where it was set back. */
export interface ClockJump {
  readonly from: Millis
  readonly to: Millis
  readonly byMs: number
}

const reportedBackMs = 1_000
const reportedForwardMs = 60_000
/** While the wall clock is behind, hall time runs at nine tenths until the wall clock has caught up. */
const catchUpRate = 0.9

/**
 * The hall's clock: the computer's clock, but never earlier than what it said before, also across restarts.
 * A clock set back makes hall time run a tenth slower until both agree again, so durations stay right within
 * a tenth and no event is earlier than the one before it.
 */
export class HallClock {
  readonly #time: TimeSource
  #last: number
  #lastMonotonic: number
  #lastWall: number
  #jumps: ClockJump[] = []
  /** Jumps handed out whose commit has not ended yet. */
  #handedOut: ClockJump[] = []

  /** @param notBefore time of the last event in the journal; hall time goes on from there. */
  constructor(notBefore: Millis, time: TimeSource = systemTime) {
    this.#time = time
    this.#lastWall = time.wall()
    this.#lastMonotonic = time.monotonic()
    this.#last = Math.max(notBefore, this.#lastWall)
    const behindMs = this.#lastWall - notBefore
    if (behindMs < -reportedBackMs) {
      this.#jumps.push({ from: notBefore, to: millis(this.#lastWall), byMs: behindMs })
    }
  }

  now(): Millis {
    const wall = this.#time.wall()
    const monotonic = this.#time.monotonic()
    const elapsedMs = monotonic - this.#lastMonotonic
    const jumpMs = Math.round(wall - this.#lastWall - elapsedMs)
    if (jumpMs < -reportedBackMs || jumpMs > reportedForwardMs) {
      this.#jumps.push({ from: millis(Math.round(wall - jumpMs)), to: millis(wall), byMs: jumpMs })
    }
    this.#last = Math.max(wall, this.#last + elapsedMs * catchUpRate)
    this.#lastWall = wall
    this.#lastMonotonic = monotonic
    return millis(Math.floor(this.#last))
  }

  /** Milliseconds by which hall time is ahead of the computer's clock; 0 in health. */
  aheadMs(): number {
    return Math.max(0, Math.round(this.#last - this.#lastWall))
  }

  /** Jumps noticed since the last call. */
  takeJumps(): ClockJump[] {
    const jumps = this.#jumps
    this.#jumps = []
    this.#handedOut.push(...jumps)
    return jumps
  }

  /** The commit of the jumps handed out has ended: they are known, or have to be told again. */
  jumpsStored(stored: boolean) {
    if (!stored) this.#jumps.unshift(...this.#handedOut)
    this.#handedOut = []
  }
}
