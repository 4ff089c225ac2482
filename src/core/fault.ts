/**
 * A fault: something that should not happen (a dead disk, a wrong file), told in the words of the person who
 * has to mend it. `message` says what is wrong, `remedy` what to do next; `cause` is for the log only.
 */
export class Fault extends Error {
  readonly code: string
  readonly remedy: string

  constructor(code: string, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Fault'
    this.code = code
    this.remedy = remedy
  }
}
