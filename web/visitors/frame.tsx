import type { ReactNode } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { Problem } from '../../src/server/requests.ts'
import { chooseLanguage, useLanguage, useWords } from '../shared/language.tsx'
import { Mark } from '../shared/mark.tsx'
import './frame.css'
import { visitorWords } from './words.ts'

interface FrameProps {
  /** What the page is. */
  readonly title: Words
  /** Null until the hall has answered. */
  readonly hallName: Words | null
  /** Set where what is shown may be old. */
  readonly problem?: Problem | null
  readonly children: ReactNode
}

/** A page for visitors of the hall: whose hall it is, what the page is, and the language. */
export function Frame({ title, hallName, problem, children }: FrameProps) {
  const say = useWords()
  return (
    <div className="frame">
      <title>{say(title)}</title>
      <header className="frame-header">
        <Mark size={40} />
        <p className="frame-names">
          <strong>{say(title)}</strong>
          {hallName && <span>{say(hallName)}</span>}
        </p>
        <LanguageButton />
      </header>
      {problem && (
        <p className="frame-old" role="status">
          {say(visitorWords.mayBeOld)}
        </p>
      )}
      {children}
    </div>
  )
}

/** Names the other language in that language. */
function LanguageButton() {
  const other = useLanguage() === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className="frame-language"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => chooseLanguage(other)}
    >
      {other === 'zh' ? '中文' : 'English'}
    </button>
  )
}

/** One thing said in the middle of the page: that it is being read, or what was wrong and what to do next. */
export function Said({ problem }: { problem: Problem | null }) {
  const say = useWords()
  return (
    <main className="frame-said" role="status">
      {problem ? (
        <>
          <span className="frame-sign" aria-hidden="true">
            {problem.status === 404 ? '?' : '!'}
          </span>
          <h1>{problem.title}</h1>
          <p>{problem.detail}</p>
        </>
      ) : (
        <p>{say(visitorWords.reading)}</p>
      )}
    </main>
  )
}
