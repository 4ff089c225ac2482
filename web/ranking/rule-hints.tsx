import type { RuleReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { entryWords } from './entry-words.ts'

/** What follows from a rule besides its points. */
export function RuleHints({
  rule: { secondSignature, serious, growsWithVolume },
}: {
  readonly rule: RuleReply
}) {
  const say = useWords()
  const hints = [
    secondSignature && entryWords.needsSignature,
    serious && entryWords.serious,
    growsWithVolume && entryWords.perThousand,
  ].filter((hint) => hint !== false)
  if (hints.length === 0) return null
  return (
    <ul className="rule-hints">
      {hints.map((hint) => (
        <li key={hint.zh}>{say(hint)}</li>
      ))}
    </ul>
  )
}
