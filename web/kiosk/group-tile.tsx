import type { KioskGroupPart, KioskItem } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import { ClosedWhy } from './closed-why.tsx'
import type { Action } from './flow.ts'
import './group-tile.css'
import { Pair } from './pair.tsx'
import { waitingWords } from './words.ts'

/** A group of items to open; one with a single item takes its number at once. */
export function GroupTile(props: { group: KioskGroupPart; act: (action: Action) => void; timeZone: string }) {
  const { group, act } = props
  const say = useWords()
  const only = group.items.length === 1 ? group.items[0] : undefined
  const closed = group.items.every((item) => item.closed !== null) ? firstToOpen(group.items) : undefined
  const waiting = group.items.reduce((sum, item) => sum + item.waiting, 0)
  return (
    <button
      type="button"
      className={closed ? 'tile tile-closed' : 'tile'}
      disabled={only !== undefined && closed !== undefined}
      onClick={() =>
        act(only ? { type: 'item-touched', item: only } : { type: 'group-touched', prefix: group.prefix })
      }
    >
      <span className="tile-head">
        <span className="tile-prefix" aria-hidden="true">
          {group.prefix}
        </span>
        <Pair words={group.name} />
      </span>
      <span className="tile-items">
        {group.items.map((item) => say(item.name)).join(say({ zh: '、', en: ' · ' }))}
      </span>
      <span className="tile-foot">
        {closed ? (
          <ClosedWhy item={closed} timeZone={props.timeZone} />
        ) : (
          <span className="waiting">{say(waitingWords(waiting))}</span>
        )}
      </span>
    </button>
  )
}

function firstToOpen(items: readonly KioskItem[]): KioskItem | undefined {
  const opening = (item: KioskItem) => item.closed?.opensAt ?? Number.POSITIVE_INFINITY
  return [...items].sort((a, b) => (opening(a) < opening(b) ? -1 : opening(a) > opening(b) ? 1 : 0))[0]
}
