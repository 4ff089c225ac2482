/** A piece of work: much less than the turn of a system's clock (1–15 ms), for which a woken thread may have to wait. */
const pieceMs = 0.5
/** What whoever still waits for a month is told. */
export const hallStops = 'the hall stops'

/** Lets a thread work in short pieces and rest between them, so that whoever presses a key goes first. */
export class Pace {
  readonly #end: Int32Array<SharedArrayBuffer>
  #restMs = 0
  #begunAt = 0

  /** @param end another thread sets its first number to 1, and wakes whoever waits for it, where this one is to end. */
  constructor(end: Int32Array<SharedArrayBuffer>) {
    this.#end = end
  }

  /**
   * @param restMs how long the thread rests after each piece, until this is called again.
   * @throws Error where the thread is to end.
   */
  begin(restMs: number): void {
    if (Atomics.load(this.#end, 0) === 1) throw new Error(hallStops)
    this.#restMs = restMs
    this.#begunAt = performance.now()
  }

  /**
   * Rests where a piece has been worked; costs next to nothing otherwise.
   * @throws Error where the thread is to end: what it works on is given up.
   */
  readonly breathe = (): void => {
    if (performance.now() - this.#begunAt < pieceMs) return
    if (Atomics.wait(this.#end, 0, 0, this.#restMs) !== 'timed-out') throw new Error(hallStops)
    this.#begunAt = performance.now()
  }
}
