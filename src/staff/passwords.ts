import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'

/** Parameters of scrypt; memory in bytes is 128 · n · r. */
export interface HashCost {
  /** A power of two. */
  readonly n: number
  readonly r: number
  readonly p: number
}

/** A password as it is stored; the cost stands beside it so that it can be raised later. */
export interface HashedPassword {
  readonly salt: Buffer
  readonly hash: Buffer
  readonly cost: HashCost
}

/** OWASP Password Storage Cheat Sheet, scrypt: 32 MiB, about a quarter of a second on a hall PC. */
const hallCost: HashCost = { n: 2 ** 15, r: 8, p: 3 }
const hashBytes = 32
/** Of the four threads that Node shares with the serial ports; the other two stay free for devices. */
const atOnce = 2

/**
 * Hashes and checks passwords. scrypt, because every Node 24 has it: Argon2 is missing where Node was built
 * with an older OpenSSL.
 */
export class Passwords {
  readonly #cost: HashCost
  #running = 0
  readonly #waiting: (() => void)[] = []

  constructor(cost: HashCost = hallCost) {
    this.#cost = cost
  }

  async hash(password: string): Promise<HashedPassword> {
    const salt = randomBytes(16)
    return { salt, hash: await this.#derive(password, salt, this.#cost), cost: this.#cost }
  }

  /** Whether the password fits; where there is none to compare with, false after the same time. */
  async fits(password: string, stored: HashedPassword | null): Promise<boolean> {
    const { salt, cost } = stored ?? { salt: randomBytes(16), cost: this.#cost }
    const hash = await this.#derive(password, salt, cost)
    return stored !== null && timingSafeEqual(hash, stored.hash)
  }

  async #derive(password: string, salt: Buffer, { n, r, p }: HashCost): Promise<Buffer> {
    while (this.#running >= atOnce) await new Promise<void>((go) => this.#waiting.push(go))
    this.#running++
    // A Chinese input method may type full-width letters and digits: both are the same password.
    const text = password.normalize('NFKC')
    try {
      return await new Promise((resolve, reject) => {
        const options = { N: n, r, p, maxmem: 256 * n * r }
        scrypt(text, salt, hashBytes, options, (error, hash) => (error ? reject(error) : resolve(hash)))
      })
    } finally {
      this.#running--
      this.#waiting.shift()?.()
    }
  }
}

/** No 0 and o, no 1, i and l: it is read aloud and typed from paper. */
const oneTimeAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to be used once, 59 bits, for example `h7kq-m2xw-9pdn`. */
export function oneTimePassword(): string {
  const letter = () => oneTimeAlphabet[randomInt(oneTimeAlphabet.length)]
  const group = () => Array.from({ length: 4 }, letter).join('')
  return [group(), group(), group()].join('-')
}
