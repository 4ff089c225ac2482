/** The same text in the hall's two languages: Chinese first, English second. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** How a refusal is told: what is wrong, what to do next, and the HTTP status that says the same to a program. */
export interface RefusalWords {
  readonly status: number
  readonly title: Words
  readonly detail: Words
}

/** Words for every refusal of a topic; a new code does not compile until somebody writes its words. */
export type WordsByCode<R extends { readonly code: string }> = {
  readonly [C in R['code']]: (refusal: Extract<R, { readonly code: C }>) => RefusalWords
}
