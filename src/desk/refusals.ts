/** Why something at the desk for negative ratings cannot be done. */
export type DeskRefusal =
  | { readonly code: 'unknown-follow-up' }
  | { readonly code: 'follow-up-set-aside' }
  | { readonly code: 'no-contact-left' }
  | { readonly code: 'called-back-before' }
  | { readonly code: 'put-right-before' }
  | { readonly code: 'put-right-first' }
  | { readonly code: 'answered-before' }
  | { readonly code: 'not-answered-yet' }
  | { readonly code: 'rated-again-before' }
  | { readonly code: 'appealed-before' }
  | { readonly code: 'no-appeal' }
  | { readonly code: 'appeal-decided-before' }
  | { readonly code: 'managers-appeal' }
  | { readonly code: 'inspectors-decide' }
  | { readonly code: 'was-at-that-window' }
  | { readonly code: 'appealed-yourself' }
  | { readonly code: 'handled-yourself' }
  | { readonly code: 'found-true' }
  | { readonly code: 'answered-too-late-to-appeal' }
  | { readonly code: 'inspectors-type-in' }
  | { readonly code: 'inspectors-look-for-that' }
  | { readonly code: 'words-needed' }
