import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Db } from '../core/database.ts'
import { type VisitId, visitId } from '../core/ids.ts'

/** The key is made at the first start and never shown; it is no part of the journal. */
export function createRatingSecret(db: Db) {
  db.exec(
    'CREATE TABLE secret_rating_key (only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL) STRICT',
  )
}

/** Characters of a token before its seal: the visit, written short. */
const nameLength = 8
/** 96 bits. */
const sealLength = 16
/** 30 bits: for a person at the desk, who may try a few times only. */
const codeLength = 6
const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * What stands behind the QR code of a ticket: 24 characters, the visit and a keyed hash of it (HMAC-SHA-256, 96 bits,
 * base64url). Nothing is stored for a ticket, and nobody without the key can make the link of another visit.
 */
export class VisitLinks {
  readonly #key: Buffer

  /** Takes the hall's key, and makes it at the first start. */
  constructor(db: Db) {
    db.prepare('INSERT OR IGNORE INTO secret_rating_key (only, key) VALUES (1, ?)').run(randomBytes(32))
    this.#key = db.prepare('SELECT key FROM secret_rating_key').pluck().get() as Buffer
  }

  tokenOf(visit: VisitId): string {
    return shortName(visit) + this.#hash(`link ${visit}`).toString('base64url').slice(0, sealLength)
  }

  /** The visit of a token; null for one that this hall did not make. Takes as long for a wrong one as for a right one. */
  visitOf(token: string): VisitId | null {
    const visit = longName(token.slice(0, nameLength)) ?? noVisit
    const fits = same(token, this.tokenOf(visit))
    return fits && visit !== noVisit ? visit : null
  }

  /** What a ticket shows for the desk: 6 letters and digits without 0, O, 1 and I. */
  codeOf(visit: VisitId): string {
    const hash = this.#hash(`code ${visit}`)
    return Array.from({ length: codeLength }, (_, place) => codeLetters[(hash[place] ?? 0) % 32]).join('')
  }

  codeFits(visit: VisitId, code: string): boolean {
    return same(code.toUpperCase().replace(/[\s-]/g, ''), this.codeOf(visit))
  }

  #hash(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest()
  }
}

const noVisit = visitId('20000101-A000')

/** `20261121-A012` as `5lhdA00c`: the day without its century and the number, both to the base 36. */
function shortName(visit: VisitId): string {
  const [, day = '', prefix = '', serial = ''] = /^20(\d{6})-([A-Z])(\d{3,4})$/.exec(visit) ?? []
  const short = (digits: string, length: number) => Number(digits).toString(36).padStart(length, '0')
  return `${short(day, 4)}${prefix}${short(serial, 3)}`
}

function longName(short: string): VisitId | null {
  const [, day, prefix, serial] = /^([0-9a-z]{4})([A-Z])([0-9a-z]{3})$/.exec(short) ?? []
  if (day === undefined || serial === undefined) return null
  const digits = (text: string, length: number) => String(Number.parseInt(text, 36)).padStart(length, '0')
  return visitId(`20${digits(day, 6)}-${prefix}${digits(serial, 3)}`)
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length ? timingSafeEqual(a, b) : !timingSafeEqual(b, b)
}
