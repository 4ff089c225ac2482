import type { Words } from '../../src/core/words.ts'
import type { SimPart } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import { Cable } from './cable.tsx'
import './callpad.css'
import { useSimulate } from './use-simulate.ts'
import { callpadKeys, simWords, unsentWords } from './words.ts'

type CallpadPart = Extract<SimPart, { kind: 'callpad' }>

const lampWords: Readonly<Record<CallpadPart['lamp'], Words>> = {
  off: simWords.callpadReady,
  done: simWords.callpadDone,
  refused: simWords.callpadRefused,
}

/** The keys that the staff member has at hand, and the lamp that says whether the hall did it. */
export function Callpad({ part }: { part: CallpadPart }) {
  const say = useWords()
  const simulate = useSimulate(part.id)
  return (
    <div className="device">
      <fieldset className={`callpad callpad-${part.lamp}`} aria-label={say(simWords.callpad)}>
        <div className="callpad-head">
          <i aria-hidden />
          <span role="status">{say(lampWords[part.lamp])}</span>
          {part.unsent > 0 && <b>{say(unsentWords(part.unsent))}</b>}
        </div>
        <div className="callpad-keys">
          {callpadKeys.map(({ key, name }) => (
            <button
              key={key}
              type="button"
              className={`callpad-key callpad-key-${key.toLowerCase()}`}
              onClick={() => simulate.act({ do: 'key', key })}
            >
              {say(name)}
            </button>
          ))}
        </div>
      </fieldset>
      <Cable part={part} simulate={simulate} />
    </div>
  )
}
