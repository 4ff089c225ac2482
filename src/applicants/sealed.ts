import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { PersonId } from '../core/ids.ts'

/** What a citizen told about themselves for a case: as little as the slip needs. */
export interface Told {
  /** At most 60 characters; null where only a contact was given. */
  readonly name: string | null
  /** A telephone number or an address, at most 120 characters; null where none was given. */
  readonly contact: string | null
  /** What they wrote about how they were served, at most 500 characters; only with a rating. */
  readonly text?: string
}

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16
/** Sealed texts are as long as their block, so that their length does not tell a short name from a long one. */
const blockBytes = 128

export const freshKey = (): Buffer => randomBytes(32)

/** AES-256-GCM with a fresh nonce; bound to the person, so that it cannot be passed off as somebody else's. */
export function seal(told: Told, person: PersonId, key: Buffer): string {
  const text = Buffer.from(
    JSON.stringify({ name: told.name, contact: told.contact, text: told.text }),
    'utf8',
  )
  const filled = Buffer.alloc(Math.ceil(text.length / blockBytes) * blockBytes, ' ')
  text.copy(filled)
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce)
  cipher.setAAD(Buffer.from(person))
  return Buffer.concat([nonce, cipher.update(filled), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  )
}

/** Null where the key is another one, or the text was touched. */
export function unseal(sealed: string, person: PersonId, key: Buffer): Told | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceBytes + tagBytes) return null
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes))
    decipher.setAAD(Buffer.from(person))
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()])
    return JSON.parse(text.toString('utf8')) as Told
  } catch {
    return null
  }
}
