import type { Words } from '../../src/core/words.ts'
import type { SimPart } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import { Cable } from './cable.tsx'
import { Face } from './face.tsx'
import './keypad.css'
import { useSimulate } from './use-simulate.ts'
import { levels, simWords, unsentWords } from './words.ts'

type KeypadPart = Extract<SimPart, { kind: 'keypad' }>

const lampWords: Readonly<Record<KeypadPart['lamp'], Words>> = {
  off: simWords.lampOff,
  asking: simWords.asking,
  thanks: simWords.thanks,
}

/** The five keys at a window, as a citizen sees them. */
export function Keypad({ part }: { part: KeypadPart }) {
  const say = useWords()
  const simulate = useSimulate(part.id)
  return (
    <div className="device">
      <fieldset className={`keypad keypad-${part.lamp}`} aria-label={say(simWords.keypad)}>
        <div className="keypad-lamp" role="status">
          <i aria-hidden />
          <span>{say(lampWords[part.lamp])}</span>
          {part.unsent > 0 && <b>{say(unsentWords(part.unsent))}</b>}
        </div>
        <div className="keypad-keys">
          {levels.map(({ level, name }) => (
            <button
              key={level}
              type="button"
              className={`key key-${level}`}
              onClick={() => simulate.act({ do: 'press', level })}
            >
              <span className="key-cap">
                <Face level={level} />
              </span>
              <span className="key-name">{say(name)}</span>
            </button>
          ))}
        </div>
      </fieldset>
      <Cable part={part} simulate={simulate} />
    </div>
  )
}
