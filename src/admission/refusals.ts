import type { ScreenPage } from '../core/route.ts'

/** Why somebody is not let in, or cannot be given a way in; the words stand in words.ts. */
export type AdmissionRefusal =
  | { readonly code: 'screen-not-paired'; readonly page: ScreenPage }
  | { readonly code: 'no-such-code' }
  | { readonly code: 'too-many-codes' }
  | { readonly code: 'bad-screen-name' }
  | { readonly code: 'screen-name-taken' }
  | { readonly code: 'unknown-screen' }
  | { readonly code: 'bad-token-name' }
  | { readonly code: 'token-name-taken' }
  | { readonly code: 'token-without-rights' }
  | { readonly code: 'no-such-token' }
  /** The `Authorization` header is none of this hall's tokens. */
  | { readonly code: 'unknown-token' }
  | { readonly code: 'token-lacks-right'; readonly right: string | null }
  | { readonly code: 'too-many-requests'; readonly seconds: number }
