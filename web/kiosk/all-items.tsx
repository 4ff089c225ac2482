import type { CSSProperties } from 'react'
import type { KioskGroupPart } from '../../src/server/pictures.ts'
import './all-items.css'
import type { Action } from './flow.ts'
import { ItemButton } from './item-button.tsx'
import { Pair } from './pair.tsx'

/** Groups share the height by their rows of items, two in a row. */
function rows({ items }: KioskGroupPart): CSSProperties {
  return { '--rows': Math.ceil(items.length / 2) } as CSSProperties
}

/** Every item under the name of its group: one touch takes a number. */
export function AllItems(props: {
  groups: readonly KioskGroupPart[]
  act: (action: Action) => void
  timeZone: string
}) {
  return (
    <div className="all-items">
      {props.groups.map((group) => (
        <section key={group.prefix} className="all-items-group" style={rows(group)}>
          <h2 className="all-items-name">
            <span className="tile-prefix" aria-hidden="true">
              {group.prefix}
            </span>
            <Pair words={group.name} />
          </h2>
          <div className="items-grid">
            {group.items.map((item) => (
              <ItemButton key={item.code} item={item} act={props.act} timeZone={props.timeZone} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
