import type { Words } from '../../src/core/words.ts'
import { referenceWords as plainReferenceWords } from '../../src/ranking/words.ts'
import { findingWords } from '../case/words.ts'

/** In which list something is found that stands behind points. */
export const listOf = (reference: string) => (reference.startsWith('entry-') ? 'entries' : 'findings')

/** What stands behind a deduction: an entry (`entry-17`) or a finding (`over-limit/20261020-3-007`). */
export function referenceWords(reference: string): Words {
  const about = plainReferenceWords(reference)
  const [rule = ''] = reference.split('/')
  const words: Words | undefined = findingWords[rule as keyof typeof findingWords]
  return words ? { zh: `${words.zh} ${about.zh}`, en: `${words.en} ${about.en}` } : about
}
