import type { Timers, TimeSource } from '../../src/core/clock.ts'

/** The time of a story: hall, devices and people live in it; `speed` times as fast as the tests' own. */
export class StoryTime implements TimeSource {
  readonly #speed: number
  readonly #beganAt: number
  readonly #began = performance.now()
  #passedMs = 0
  #setMs = 0

  constructor(beganAt: number, speed: number) {
    this.#beganAt = beganAt
    this.#speed = speed
  }

  monotonic(): number {
    return (performance.now() - this.#began) * this.#speed + this.#passedMs
  }

  wall(): number {
    return Math.floor(this.#beganAt + this.monotonic() + this.#setMs)
  }

  /** Time goes by at once, also for the simulated devices; what they and the drivers wait for stays as it is. */
  pass(ms: number) {
    this.#passedMs += ms
  }

  /** The computer's clock is set; no time goes by. */
  set(byMs: number) {
    this.#setMs += byMs
  }

  /** Timers of drivers and devices: quicker in a quick story, and blind to what {@link pass} skips. */
  timers(): Timers {
    return {
      monotonic: () => performance.now() * this.#speed,
      after: (ms, work) => {
        const timer = setTimeout(work, ms / this.#speed)
        return () => clearTimeout(timer)
      },
    }
  }
}
