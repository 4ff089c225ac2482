import type { KioskGroupPart } from '../../src/server/pictures.ts'
import type { Action, Flow } from './flow.ts'
import { ItemButton } from './item-button.tsx'
import { Pair } from './pair.tsx'
import { PriorityChosen } from './priority-chosen.tsx'
import { words } from './words.ts'

/** Up to so many items have room to spare, and up to so many stand below each other. */
const itemsAtFullSize = 6
const itemsInOneColumn = 8

function shape(items: number): string {
  if (items <= itemsAtFullSize) return 'items items-few'
  return items <= itemsInOneColumn ? 'items items-many' : 'items items-grid'
}

/** The items of one group; a touch takes a number. */
export function ItemsScreen(props: {
  group: KioskGroupPart
  flow: Flow
  act: (action: Action) => void
  timeZone: string
}) {
  const { group, flow, act } = props
  return (
    <section className="choice">
      {flow.class !== 'ordinary' && (
        <div className="choice-priority">
          <PriorityChosen flow={flow} act={act} />
        </div>
      )}
      <div className="choice-head">
        <span className="tile-prefix" aria-hidden="true">
          {group.prefix}
        </span>
        <h1 className="choice-title">
          <Pair words={group.name} />
        </h1>
      </div>
      <p className="choice-hint">
        <Pair words={words.chooseItemHint} />
      </p>
      <div className={shape(group.items.length)}>
        {group.items.map((item) => (
          <ItemButton key={item.code} item={item} act={act} timeZone={props.timeZone} />
        ))}
      </div>
    </section>
  )
}
