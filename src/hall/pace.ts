/** A piece of work: much less than the turn of a system's clock (1–15 ms), for which a woken thread may have to wait. */
const pieceMs = 0.5

/** Lets a thread work in short pieces and rest between them, so that whoever presses a key goes first. */
export class Pace {
  readonly #never = new Int32Array(new SharedArrayBuffer(4))
  #restMs = 0
  #begunAt = 0

  /** @param restMs how long the thread rests after each piece, until this is called again. */
  begin(restMs: number): void {
    this.#restMs = restMs
    this.#begunAt = performance.now()
  }

  /** Rests where a piece has been worked; costs next to nothing otherwise. */
  readonly breathe = (): void => {
    if (performance.now() - this.#begunAt < pieceMs) return
    Atomics.wait(this.#never, 0, 0, this.#restMs)
    this.#begunAt = performance.now()
  }
}
