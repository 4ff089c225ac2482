import { useState } from 'react'
import { useWords } from '../shared/language.tsx'
import { referenceWords } from './reference.ts'
import { sheetWords } from './sheet-words.ts'

/** More of them are opened by hand. */
const shownAtOnce = 4

interface ReferencesProps {
  readonly references: readonly string[]
  /** Opens what one of them names; absent for whoever may not see it. */
  readonly onOpen?: ((reference: string) => void) | null
}

/** What is behind points, one mark each. */
export function References({ references, onOpen }: ReferencesProps) {
  const say = useWords()
  const [all, setAll] = useState(false)
  const shown = all ? references : references.slice(0, shownAtOnce)
  const more = references.length - shown.length
  return (
    <span className="references">
      {shown.map((reference) =>
        onOpen ? (
          <button key={reference} type="button" onClick={() => onOpen(reference)}>
            {say(referenceWords(reference))}
          </button>
        ) : (
          <span key={reference}>{say(referenceWords(reference))}</span>
        ),
      )}
      {more > 0 && (
        <button type="button" onClick={() => setAll(true)}>
          {say(sheetWords.more)} {more}
        </button>
      )}
    </span>
  )
}
