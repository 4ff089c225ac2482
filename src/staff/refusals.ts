/** What accounts and sign-in answer when something cannot be done; the words for people stand in words.ts. */
export type StaffRefusal =
  | { readonly code: 'wrong-name-or-password' }
  | { readonly code: 'too-many-attempts'; readonly seconds: number }
  | { readonly code: 'sign-in-needed' }
  | { readonly code: 'change-password-first' }
  | { readonly code: 'not-allowed' }
  | { readonly code: 'wrong-old-password' }
  | { readonly code: 'password-too-short'; readonly least: number }
  | { readonly code: 'password-is-name' }
  | { readonly code: 'password-is-old' }
  | { readonly code: 'demo-password-fixed' }
  | { readonly code: 'unknown-account' }
  | { readonly code: 'account-exists' }
  | { readonly code: 'account-not-active' }
  | { readonly code: 'last-admin' }
  | { readonly code: 'bad-sign-in-name' }
  | { readonly code: 'bad-full-name' }
  | { readonly code: 'bad-duty' }
  | { readonly code: 'bad-badge' }
  | { readonly code: 'photo-too-large'; readonly mostKb: number }
  | { readonly code: 'photo-no-jpeg' }
  | { readonly code: 'photo-bad-shape' }
