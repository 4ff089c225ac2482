import type { Millis } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import type { CaseSystemList } from './case-system-list.ts'
import { itemWords } from './words.ts'

/** Why the case system's list cannot be compared, and what to do. */
export interface ListTrouble {
  readonly since: Millis
  readonly wrong: Words
  readonly remedy: Words
}

/** Null while all is well. */
export function listTrouble({ file, unreadableSince: since }: CaseSystemList): ListTrouble | null {
  if (since === null || file === null) return null
  const { title, detail } = itemWords['items-list-unreadable']({ code: 'items-list-unreadable', file })
  return { since, wrong: title, remedy: detail }
}
