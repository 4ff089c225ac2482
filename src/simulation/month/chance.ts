/** Chance from a seed: the same seed gives the same course of things on every machine. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e3779b1)
  }

  /** 0 to below 1. Mulberry32 (Tommy Ettinger): 32 bits of state that step by a constant, and a hash of them. */
  uniform(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  between(from: number, to: number): number {
    return from + (to - from) * this.uniform()
  }

  /** An integer, both ends included. */
  whole(from: number, to: number): number {
    return Math.floor(this.between(from, to + 1))
  }

  happens(share: number): boolean {
    return this.uniform() < share
  }

  /** Mean 0, standard deviation 1. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform())
  }

  /** Around 1 by the median. */
  logNormal(sigma: number): number {
    return Math.exp(sigma * this.normal())
  }

  /** Counted by the gaps between happenings, so that no mean is too large. */
  poisson(mean: number): number {
    let count = 0
    for (let gone = this.#gap(); gone < mean; gone += this.#gap()) count++
    return count
  }

  /** @throws for an empty list */
  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.uniform() * list.length)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }

  /** Random bytes as base64url. */
  token(bytes: number): string {
    return Buffer.from(Array.from({ length: bytes }, () => this.whole(0, 255))).toString('base64url')
  }

  #gap(): number {
    return -Math.log(1 - this.uniform())
  }
}
