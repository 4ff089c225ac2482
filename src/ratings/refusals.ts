/** Why a rating, its reasons or what somebody asks of ratings is not taken. */
export type RatingRefusal =
  /** The same for a token that is wrong, worn out or never was. */
  | { readonly code: 'no-such-link' }
  | { readonly code: 'no-such-code' }
  | { readonly code: 'not-served-yet' }
  | { readonly code: 'rated-before' }
  | { readonly code: 'rating-over'; readonly lastDay: string }
  | { readonly code: 'explained-before' }
  | { readonly code: 'no-reason-given' }
  | { readonly code: 'which-case' }
  | { readonly code: 'staff-do-not-rate' }
  | { readonly code: 'window-does-not-explain' }
  | { readonly code: 'copy-does-not-rate' }
  | { readonly code: 'scan-known' }
  /** Of a paper form, for whoever types it in. */
  | { readonly code: 'form-rated-before' }
  | { readonly code: 'form-day'; readonly from: string; readonly lastDay: string }
  | { readonly code: 'form-too-late'; readonly lastDay: string }
  | { readonly code: 'period-too-long'; readonly days: number }
  | { readonly code: 'period-backwards' }
  | { readonly code: 'period-not-whole' }
  | { readonly code: 'figures-by-window-only' }
