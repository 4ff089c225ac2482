/** The same text in the hall's two languages: Chinese first, English second. */
export interface Words {
  readonly zh: string
  readonly en: string
}
