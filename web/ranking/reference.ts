import type { Words } from '../../src/core/words.ts'
import { findingWords } from '../case/words.ts'

/** In which list something is found that stands behind points. */
export const listOf = (reference: string) => (reference.startsWith('entry-') ? 'entries' : 'findings')

/** What stands behind a deduction: an entry (`entry-17`) or a finding (`over-limit/20261020-3-007`). */
export function referenceWords(reference: string): Words {
  const entry = /^entry-(\d+)$/.exec(reference)?.[1]
  if (entry) return { zh: `记入 ${entry} 号`, en: `Entry ${entry}` }
  const [rule = '', about = ''] = reference.split('/')
  const words: Words | undefined = findingWords[rule as keyof typeof findingWords]
  return words ? { zh: `${words.zh} ${about}`, en: `${words.en} ${about}` } : { zh: reference, en: reference }
}
