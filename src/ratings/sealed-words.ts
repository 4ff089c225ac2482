import type { PersonId } from '../core/ids.ts'
import type { RatingReason } from './events.ts'
import type { Explanation } from './rate-by-link.ts'

/** What was written, sealed; to be committed with the reasons. */
export interface SealedWords<E> {
  readonly person: PersonId
  readonly recorded: E
}

export interface Sealing<E> {
  readonly seal: (told: { readonly text: string | null; readonly phone: string | null }) => SealedWords<E>
  /** After the commit, however it ended. */
  readonly dropUnlessRecorded: (sealed: SealedWords<E>) => void
}

/** Reasons as they arrive. */
export interface Told {
  readonly reasons?: readonly RatingReason[] | undefined
  readonly text?: string | undefined
  readonly phone?: string | undefined
}

/** Seals what was written, if anything was, for as long as it takes to commit it. */
export async function withSealed<E, R>(
  { seal, dropUnlessRecorded }: Sealing<E>,
  { text, phone }: Told,
  commit: (sealed: SealedWords<E> | null) => Promise<R>,
): Promise<R> {
  const told = { text: text || null, phone: phone ?? null }
  const sealed = told.text || told.phone ? seal(told) : null
  try {
    return await commit(sealed)
  } finally {
    if (sealed) dropUnlessRecorded(sealed)
  }
}

/** What of the reasons stands in the journal. */
export const toldIn = (
  { reasons = [], phone }: Told,
  sealed: SealedWords<unknown> | null,
  typedIn: boolean,
): Explanation => ({
  reasons,
  person: sealed?.person ?? null,
  hasPhone: phone !== undefined,
  typedIn,
})
