import { useWords } from '../shared/language.tsx'
import { figureWords } from './figure-words.ts'

/** That something was saved, and what. */
export function DoneNote({ text }: { readonly text: string | null }) {
  const say = useWords()
  if (text === null) return null
  return (
    <p className="done-note" role="status">
      {say(figureWords.saved)} · {text}
    </p>
  )
}
