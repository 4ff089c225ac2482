import type { KioskGroupPart, KioskPrinterPart } from '../../src/server/pictures.ts'
import './groups-screen.css'
import type { Action, Flow } from './flow.ts'
import { GroupTile } from './group-tile.tsx'
import { WarningIcon } from './icons.tsx'
import { ItemButton } from './item-button.tsx'
import { Pair } from './pair.tsx'
import { PriorityChosen } from './priority-chosen.tsx'
import { words } from './words.ts'

/** Up to so many items stand on one screen; with more, the citizen chooses a group first. */
const itemsOnOneScreen = 8

export function GroupsScreen(props: {
  groups: readonly KioskGroupPart[]
  flow: Flow
  act: (action: Action) => void
  timeZone: string
  printer: KioskPrinterPart | undefined
}) {
  const { groups, flow, act, timeZone } = props
  const itemCount = groups.reduce((sum, group) => sum + group.items.length, 0)
  return (
    <section className="choice">
      {props.printer?.ready === false && (
        <p className="choice-notice">
          <WarningIcon />
          <Pair words={words.noPaperSoon} />
        </p>
      )}
      <PriorityChosen flow={flow} act={act} />
      <h1 className="choice-title">
        <Pair words={words.choose} />
      </h1>
      {itemCount <= itemsOnOneScreen ? (
        <div className="items">
          {groups.map((group) => (
            <section key={group.prefix} className="items-group">
              <h2 className="items-group-name">
                <Pair words={group.name} />
              </h2>
              {group.items.map((item) => (
                <ItemButton key={item.code} item={item} act={act} timeZone={timeZone} />
              ))}
            </section>
          ))}
        </div>
      ) : (
        <div className={groups.length > 10 ? 'tiles tiles-many' : 'tiles'}>
          {groups.map((group) => (
            <GroupTile key={group.prefix} group={group} act={act} timeZone={timeZone} />
          ))}
        </div>
      )}
    </section>
  )
}
