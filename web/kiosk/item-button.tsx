import type { KioskItem } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import { ClosedWhy } from './closed-why.tsx'
import type { Action } from './flow.ts'
import { ForwardIcon } from './icons.tsx'
import './item-button.css'
import { Pair } from './pair.tsx'
import { waitingWords } from './words.ts'

/** One item; a touch takes its number. A closed one stays in its place and says why. */
export function ItemButton(props: { item: KioskItem; act: (action: Action) => void; timeZone: string }) {
  const { item } = props
  const say = useWords()
  return (
    <button
      type="button"
      className="item"
      disabled={item.closed !== null}
      onClick={() => props.act({ type: 'item-touched', item })}
    >
      <Pair words={item.name} />
      {item.closed ? (
        <ClosedWhy item={item} timeZone={props.timeZone} />
      ) : (
        <span className="item-end">
          <span className="waiting">{say(waitingWords(item.waiting))}</span>
          <ForwardIcon />
        </span>
      )}
    </button>
  )
}
