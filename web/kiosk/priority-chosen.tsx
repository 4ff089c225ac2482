import { useWords } from '../shared/language.tsx'
import type { Action, Flow } from './flow.ts'
import { CrossIcon, StarIcon } from './icons.tsx'
import './priority-chosen.css'
import { type PriorityClass, priorityWords, words } from './words.ts'

/** Says that the next number is a priority one, and takes it back. Nothing for the ordinary. */
export function PriorityChosen({ flow, act }: { flow: Flow; act: (action: Action) => void }) {
  const say = useWords()
  if (!isPriority(flow.class)) return null
  const { name, hint } = priorityWords[flow.class]
  return (
    <div className="priority-chosen">
      <StarIcon />
      <span className="priority-chosen-words">
        <strong>
          {say(words.chosenPriority)} · {say(name)}
        </strong>
        <span>{say(hint)}</span>
      </span>
      <button type="button" onClick={() => act({ type: 'priority-dropped' })}>
        <CrossIcon />
        {say(words.dropPriority)}
      </button>
    </div>
  )
}

/** True for a class that a citizen can choose at the kiosk. */
export function isPriority(chosen: Flow['class']): chosen is PriorityClass {
  return chosen in priorityWords
}
