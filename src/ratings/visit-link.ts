import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Db } from '../core/database.ts'
import { type CaseNo, caseNo, type VisitId, visitId } from '../core/ids.ts'
import type { Paper } from '../core/ports.ts'

/** The key is made at the first start and never shown; it is no part of the journal. */
export function createRatingSecret(db: Db) {
  db.exec(
    'CREATE TABLE secret_rating_key (only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL) STRICT',
  )
}

/** Characters of a ticket's token before its seal: the visit, written short. */
const visitLength = 8
/** 96 bits. */
const visitSeal = 16
/** The same of the copy of a slip; together as long as the token of a slip itself. */
const caseLength = 10
/** 72 bits: it opens what stands on the paper and rates nothing. */
const caseSeal = 12
/** 30 bits: for a person at the desk, who may try a few times only. */
const codeLength = 6
const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A visit whose ticket opens a page; `copy`: the token of a reprint or of the desk, which rates nothing. */
export interface OpenedVisit {
  readonly visit: VisitId
  readonly copy: boolean
}

/**
 * What stands behind the QR code of a ticket: 24 characters, the visit and a keyed hash of it (HMAC-SHA-256, 96 bits,
 * base64url). Nothing is stored for a ticket, and nobody without the key can make the link of another visit.
 *
 * A paper that staff can have made again carries another token: it shows the same page and rates nothing.
 */
export class VisitLinks {
  readonly #key: Buffer

  /** Takes the hall's key, and makes it at the first start. */
  constructor(db: Db) {
    db.prepare('INSERT OR IGNORE INTO secret_rating_key (only, key) VALUES (1, ?)').run(randomBytes(32))
    this.#key = db.prepare('SELECT key FROM secret_rating_key').pluck().get() as Buffer
  }

  tokenOf(visit: VisitId): string {
    return shortName(visit) + this.#seal(`link ${visit}`, visitSeal)
  }

  /** Of a ticket's reprint, and for the desk. */
  copyTokenOf(visit: VisitId): string {
    return shortName(visit) + this.#seal(`copy ${visit}`, visitSeal)
  }

  /** The visit of a token; null for one that this hall did not make. Takes as long for a wrong one as for a right one. */
  visitOf(token: string): OpenedVisit | null {
    const visit = longName(token.slice(0, visitLength)) ?? noVisit
    const [rates, copy] = [same(token, this.tokenOf(visit)), same(token, this.copyTokenOf(visit))]
    return (rates || copy) && visit !== noVisit ? { visit, copy } : null
  }

  /** Of a slip's reprint or page. */
  copyTokenOfCase(one: CaseNo): string {
    return shortCase(one) + this.#seal(`copy ${one}`, caseSeal)
  }

  /** The case of a slip's copy; null for any other token. */
  caseOfCopy(token: string): CaseNo | null {
    const one = longCase(token.slice(0, caseLength)) ?? noCase
    const fits = same(token, this.copyTokenOfCase(one))
    return fits && one !== noCase ? one : null
  }

  /** A paper as it is made once more: the same but for its QR code. */
  copyOf<P extends Paper>(paper: P): P {
    if (paper.qr === null) return paper
    const place = paper.qr.lastIndexOf('/') + 1
    const token = this.#copyOfToken(paper, paper.qr.slice(place))
    return { ...paper, qr: token && paper.qr.slice(0, place) + token }
  }

  #copyOfToken(paper: Paper, token: string): string | null {
    if (paper.kind === 'slip') return this.copyTokenOfCase(caseNo(paper.caseNumber))
    const opened = this.visitOf(token)
    return opened && this.copyTokenOf(opened.visit)
  }

  /** What a ticket shows for the desk: 6 letters and digits without 0, O, 1 and I. */
  codeOf(visit: VisitId): string {
    const hash = this.#hash(`code ${visit}`)
    return Array.from({ length: codeLength }, (_, place) => codeLetters[(hash[place] ?? 0) % 32]).join('')
  }

  codeFits(visit: VisitId, code: string): boolean {
    return same(code.toUpperCase().replace(/[\s-]/g, ''), this.codeOf(visit))
  }

  #seal(text: string, length: number): string {
    return this.#hash(text).toString('base64url').slice(0, length)
  }

  #hash(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest()
  }
}

const noVisit = visitId('20000101-A000')
const noCase = caseNo('20000101-1-000')

const short = (digits: string, length: number) => Number(digits).toString(36).padStart(length, '0')
const long = (text: string, length: number) => String(Number.parseInt(text, 36)).padStart(length, '0')

/** `20261121-A012` as `5lhdA00c`: the day without its century and the number, both to the base 36. */
function shortName(visit: VisitId): string {
  const [, day = '', prefix = '', serial = ''] = /^20(\d{6})-([A-Z])(\d{3,4})$/.exec(visit) ?? []
  return `${short(day, 4)}${prefix}${short(serial, 3)}`
}

function longName(short: string): VisitId | null {
  const [, day, prefix, serial] = /^([0-9a-z]{4})([A-Z])([0-9a-z]{3})$/.exec(short) ?? []
  if (day === undefined || serial === undefined) return null
  return visitId(`20${long(day, 6)}-${prefix}${long(serial, 3)}`)
}

/** `20261121-3-001` as `5lhd030001`: the day, the window and the serial, each to the base 36. */
function shortCase(one: CaseNo): string {
  const [, day = '', window = '', serial = ''] = /^20(\d{6})-(\d{1,3})-(\d{3,6})$/.exec(one) ?? []
  return `${short(day, 4)}${short(window, 2)}${short(serial, 4)}`
}

function longCase(text: string): CaseNo | null {
  const [, day, window, serial] = /^([0-9a-z]{4})([0-9a-z]{2})([0-9a-z]{4})$/.exec(text) ?? []
  if (day === undefined || window === undefined || serial === undefined) return null
  return caseNo(`20${long(day, 6)}-${long(window, 1)}-${long(serial, 3)}`)
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length ? timingSafeEqual(a, b) : !timingSafeEqual(b, b)
}
