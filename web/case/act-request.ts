import type { Missing } from '../../src/cases/events.ts'
import type { CaseStepRequest } from '../../src/server/case-requests.ts'

/** What a dialog was filled in with, by field; fields that were left empty are missing. */
export type Filled = Readonly<Record<string, unknown>>

/** The request of an act; the server checks all of it again. */
export function actRequest(act: CaseStepRequest['do'], filled: Filled): CaseStepRequest {
  const { limitDays, special, kind, slips, ...rest } = withoutEmpty(filled)
  if (act !== 'accept') return { do: act, ...rest } as CaseStepRequest
  const limit = withoutEmpty({ days: limitDays, special })
  return {
    do: act,
    ...withoutEmpty({ kind, slips: Array.isArray(slips) && slips.length > 0 ? slips : undefined }),
    ...(Object.keys(limit).length > 0 ? { limit } : {}),
  } as CaseStepRequest
}

function withoutEmpty(filled: Filled): Record<string, unknown> {
  const kept = Object.entries(filled)
    .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
  return Object.fromEntries(kept)
}

/** Ticked papers of the item's list, and free lines. */
export function missingOf(ticked: readonly string[], lines: string): Missing[] {
  const free = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [
    ...ticked.map((name) => ({ name, fromList: true })),
    ...free.map((name) => ({ name, fromList: false })),
  ]
}
