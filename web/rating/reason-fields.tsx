import { reasonWords } from '../../src/ratings/words.ts'
import { useWords } from '../shared/language.tsx'
import { type Filled, phoneFits, reasonsInOrder, textAtMost } from './rating-step.ts'
import { ratingWords } from './words.ts'

interface ReasonFieldsProps {
  /** Tells these fields from others on the page. */
  readonly name: string
  readonly filled: Filled
  readonly onFill: (change: Partial<Filled>) => void
}

/** Why, in ready words and one's own, and a number for whoever wants a call. The same for every level. */
export function ReasonFields({ name, filled, onFill }: ReasonFieldsProps) {
  const say = useWords()
  const { reasons, text, phone } = filled
  const isWrong = !phoneFits(phone)
  return (
    <>
      <fieldset className="aspects">
        <legend>{say(ratingWords.aspects)}</legend>
        {reasonsInOrder.map((reason) => {
          const chosen = reasons.includes(reason)
          return (
            <label key={reason} className={chosen ? 'choice choice-chosen' : 'choice'}>
              <input
                type="checkbox"
                checked={chosen}
                onChange={() =>
                  onFill({
                    reasons: chosen ? reasons.filter((one) => one !== reason) : [...reasons, reason],
                  })
                }
              />
              <span>{say(reasonWords[reason])}</span>
            </label>
          )
        })}
      </fieldset>
      <label className="told" htmlFor={`text-${name}`}>
        {say(ratingWords.text)}
        {text.length > textAtMost - 100 && (
          <span className="told-left">
            {text.length} / {textAtMost}
          </span>
        )}
      </label>
      <textarea
        id={`text-${name}`}
        rows={3}
        maxLength={textAtMost}
        value={text}
        onChange={(event) => onFill({ text: event.target.value })}
      />
      <label className="told" htmlFor={`phone-${name}`}>
        {say(ratingWords.phone)}
      </label>
      <input
        id={`phone-${name}`}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={20}
        value={phone}
        aria-invalid={isWrong}
        aria-describedby={`phone-use-${name}`}
        onChange={(event) => onFill({ phone: event.target.value })}
      />
      {isWrong && <p className="rating-wrong">{say(ratingWords.phoneWrong)}</p>}
      <p id={`phone-use-${name}`} className="rating-hint">
        {say(ratingWords.phoneUse)}
      </p>
    </>
  )
}
