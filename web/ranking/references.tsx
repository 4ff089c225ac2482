import { useState } from 'react'
import { useWords } from '../shared/language.tsx'
import { referenceWords } from './reference.ts'
import { sheetWords } from './sheet-words.ts'

/** More of them are opened by hand. */
const shownAtOnce = 4

/** What is behind points, one mark each. */
export function References({ references }: { readonly references: readonly string[] }) {
  const say = useWords()
  const [all, setAll] = useState(false)
  const shown = all ? references : references.slice(0, shownAtOnce)
  const more = references.length - shown.length
  return (
    <span className="references">
      {shown.map((reference) => (
        <span key={reference}>{say(referenceWords(reference))}</span>
      ))}
      {more > 0 && (
        <button type="button" onClick={() => setAll(true)}>
          {say(sheetWords.more)} {more}
        </button>
      )}
    </span>
  )
}
