import { randomUUID } from 'node:crypto'
import { type PersonId, personId } from '../core/ids.ts'
import type { Paper, PrintedPaper, PrintedSlip, SlipPaper } from '../core/ports.ts'
import type { ApplicantKeys } from './applicant-keys.ts'
import type { ApplicantEvent } from './events.ts'
import { freshKey, seal, type Told, unseal } from './sealed.ts'
import type { ApplicantTables } from './tables.ts'

/** Somebody whose key is on the disk, and whom the journal does not know yet. */
export interface SealedApplicant {
  readonly person: PersonId
  /** To be committed together with the case; then {@link Applicants.dropUnlessRecorded}. */
  readonly recorded: ApplicantEvent
}

/** The only place where what applicants told is sealed, read, and made unreadable. */
export class Applicants {
  readonly #keys: ApplicantKeys
  readonly #tables: Pick<ApplicantTables, 'sealedOf' | 'forgottenAfter'>

  constructor(keys: ApplicantKeys, tables: Pick<ApplicantTables, 'sealedOf' | 'forgottenAfter'>) {
    this.#keys = keys
    this.#tables = tables
  }

  /** Seals what somebody told, with a key of their own that is on the disk when this returns. */
  seal(told: Told): SealedApplicant {
    const person = personId(randomUUID())
    const key = freshKey()
    this.#keys.keep(person, key)
    return { person, recorded: { type: 'applicant-recorded', person, sealed: seal(told, person, key) } }
  }

  /** To be called after the commit, however it ended: where the event was refused, the key is for nobody. */
  dropUnlessRecorded({ person }: SealedApplicant): void {
    if (this.#tables.sealedOf(person) === null) this.#keys.destroy([person])
  }

  /** What they told; null once they were forgotten, and where their key is lost. */
  read(person: PersonId): Told | null {
    const key = this.#keys.of(person)
    const sealed = key && this.#tables.sealedOf(person)
    return key && sealed ? unseal(sealed, person, key) : null
  }

  /** Paper as it is printed: with the name of whom a slip is for, blank once they were forgotten. */
  named(paper: Paper): PrintedPaper {
    return paper.kind === 'slip' ? this.namedSlip(paper) : paper
  }

  namedSlip(paper: SlipPaper): PrintedSlip {
    return { ...paper, applicantName: paper.applicant && (this.read(paper.applicant)?.name ?? null) }
  }

  /**
   * Destroys the keys of everybody who was forgotten and still has one: after each forgetting, and at each start,
   * also after an older file of keys or an older database was put back.
   * @param lastSeq last entry of the journal.
   */
  destroyForgotten(lastSeq: number): void {
    const from = this.#keys.forgottenThrough > lastSeq ? 0 : this.#keys.forgottenThrough
    const forgotten = this.#tables.forgottenAfter(from)
    this.#keys.destroy(forgotten.map(({ person }) => person))
    const through = forgotten.at(-1)?.seq ?? from
    if (through !== this.#keys.forgottenThrough) this.#keys.forgottenThrough = through
  }

  /** At a start: keys that were made for events which never came to be. */
  destroyOrphans(): void {
    const fresh = this.#keys.unsettled()
    if (fresh.length === 0) return
    this.#keys.destroy(fresh.filter((person) => this.#tables.sealedOf(person) === null))
    this.#keys.settle()
  }
}
