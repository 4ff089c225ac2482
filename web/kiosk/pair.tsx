import type { Words } from '../../src/core/words.ts'
import { languageTags, useLanguage } from '../shared/language.tsx'

/** Words in the chosen language, the other one small below: so staff and citizen read the same screen. */
export function Pair({ words }: { words: Words }) {
  const first = useLanguage()
  const second = first === 'zh' ? 'en' : 'zh'
  return (
    <span className="pair">
      <span className="pair-first" lang={languageTags[first]}>
        {words[first]}
      </span>
      <span className="pair-second" lang={languageTags[second]}>
        {words[second]}
      </span>
    </span>
  )
}
