/** What the public is answered when there is nothing to show; the words for people stand in words.ts. */
export type PublicityRefusal =
  /** Also for what was never a token: whoever guesses learns nothing. */
  { readonly code: 'no-such-slip' } | { readonly code: 'no-such-guide' } | { readonly code: 'no-such-photo' }
