import type { PersonId } from '../core/ids.ts'

export type ApplicantEvent =
  /**
   * What a citizen told about themselves, sealed with a key of their own that is kept outside the database
   * (AES-256-GCM, base64url of nonce, ciphertext and tag).
   */
  | { readonly type: 'applicant-recorded'; readonly person: PersonId; readonly sealed: string }
  /** The retention time is over, or they asked for it: the key is destroyed, nobody can read it any more. */
  | { readonly type: 'applicant-forgotten'; readonly person: PersonId }
