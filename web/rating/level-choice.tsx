import { levelWords } from '../../src/ratings/words.ts'
import { useWords } from '../shared/language.tsx'
import { type Level, levelsInOrder } from './rating-step.ts'

interface LevelChoiceProps {
  /** Tells this choice from others on the page. */
  readonly name: string
  readonly question: string
  readonly level: Level | null
  readonly onChoose: (level: Level) => void
}

/** The five words as five equal keys: nothing is chosen before, and a chosen one looks the same whichever it is. */
export function LevelChoice({ name, question, level, onChoose }: LevelChoiceProps) {
  const say = useWords()
  return (
    <fieldset className="levels">
      <legend>{question}</legend>
      {levelsInOrder.map((one) => (
        <label key={one} className={one === level ? 'choice choice-chosen' : 'choice'}>
          <input type="radio" name={name} checked={one === level} onChange={() => onChoose(one)} />
          <span>{say(levelWords[one])}</span>
        </label>
      ))}
    </fieldset>
  )
}
