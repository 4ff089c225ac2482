/** What is behind a point: the month's entries and findings of one window. */
export interface Behind {
  readonly month: string
  readonly window: number
  readonly list: 'findings' | 'entries'
}

/** Opens it; null where this person may not see it. */
export type ToBehind = ((to: Behind) => void) | null
