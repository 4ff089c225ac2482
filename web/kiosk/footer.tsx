import { chooseLanguage, type Language, languageTags, useLanguage, useWords } from '../shared/language.tsx'
import './footer.css'
import type { Action, Flow } from './flow.ts'
import { BackIcon, StarIcon } from './icons.tsx'
import { Pair } from './pair.tsx'
import { PriorityChosen } from './priority-chosen.tsx'
import { words } from './words.ts'

const languageNames: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' }
const languages: readonly Language[] = ['zh', 'en']

/** What is not a matter: back, the language, priority. Low, where everybody reaches it, also from a wheelchair. */
export function Footer(props: { withPriority: boolean; flow: Flow; act: (action: Action) => void }) {
  const { flow, act } = props
  const language = useLanguage()
  const say = useWords()
  return (
    <footer className="footer">
      {flow.step.at === 'groups' ? (
        props.withPriority &&
        (flow.class === 'ordinary' ? <PriorityButton act={act} /> : <PriorityChosen flow={flow} act={act} />)
      ) : (
        <button type="button" className="footer-back" onClick={() => act({ type: 'back-touched' })}>
          <BackIcon />
          <Pair words={words.back} />
        </button>
      )}
      <fieldset className="footer-languages" aria-label={say(words.language)}>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            lang={languageTags[one]}
            aria-pressed={one === language}
            onClick={() => chooseLanguage(one)}
          >
            {languageNames[one]}
          </button>
        ))}
      </fieldset>
    </footer>
  )
}

function PriorityButton({ act }: { act: (action: Action) => void }) {
  const say = useWords()
  return (
    <button type="button" className="footer-priority" onClick={() => act({ type: 'priority-touched' })}>
      <StarIcon />
      <span className="footer-priority-words">
        <span className="footer-priority-name">{say(words.priority)}</span>
        <span className="footer-priority-who">{say(words.priorityWho)}</span>
      </span>
    </button>
  )
}
