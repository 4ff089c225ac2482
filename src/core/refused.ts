import type { Refusal, Result } from './result.ts'

/** A refusal on its way to an HTTP reply; thrown by routes only, turned into words in one place. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

/** The value of a result. @throws Refused */
export function accepted<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Refused(result.refusal)
  return result.value
}
