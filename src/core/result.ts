/** A refusal is a value: it is normal in a hall. A fault is thrown. */
export type Result<T, R> = { ok: true; value: T } | { ok: false; refusal: R }

/** Every refusal has a code; what else it carries are the facts that its words need. */
export interface Refusal {
  readonly code: string
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
export const refuse = <R extends Refusal>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal })

/** The end of an exhaustive switch: a new case does not compile until somebody handles it. */
export function unreachable(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`)
}
