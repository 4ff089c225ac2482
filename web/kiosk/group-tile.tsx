import type { KioskGroupPart, KioskItem } from '../../src/server/pictures.ts'
import { type Language, useLanguage, useWords } from '../shared/language.tsx'
import { ClosedWhy } from './closed-why.tsx'
import type { Action } from './flow.ts'
import './group-tile.css'
import { Pair } from './pair.tsx'
import { waitingWords } from './words.ts'

/** A longer name takes the place of the list of items. */
const lettersInTwoLines: Readonly<Record<Language, number>> = { zh: 12, en: 28 }

/** A group of items to open; one with a single item takes its number at once. */
export function GroupTile(props: { group: KioskGroupPart; act: (action: Action) => void; timeZone: string }) {
  const { group, act } = props
  const say = useWords()
  const language = useLanguage()
  const isLong = group.name[language].length > lettersInTwoLines[language]
  const only = group.items.length === 1 ? group.items[0] : undefined
  const closed = group.items.every((item) => item.closed !== null) ? firstToOpen(group.items) : undefined
  const waiting = group.items.reduce((sum, item) => sum + item.waiting, 0)
  return (
    <button
      type="button"
      className={['tile', closed && 'tile-closed', isLong && 'tile-long'].filter(Boolean).join(' ')}
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
