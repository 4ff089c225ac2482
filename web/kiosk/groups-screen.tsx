import type { KioskGroupPart, KioskPrinterPart } from '../../src/server/pictures.ts'
import './groups-screen.css'
import type { Action } from './flow.ts'
import { GroupTile } from './group-tile.tsx'
import { WarningIcon } from './icons.tsx'
import { ItemButton } from './item-button.tsx'
import { Pair } from './pair.tsx'
import { words } from './words.ts'

/** Up to so many items stand on one screen; with more, the citizen chooses a group first. */
const itemsOnOneScreen = 6
/** Up to so many group tiles are high enough to say what is in them. */
const groupsWithPreview = 6

/** More than these need smaller tiles to stand on one screen. */
const groupsAtFullSize = 10

function shape(groups: number, hasNotice: boolean): string {
  if (groups > groupsAtFullSize) return 'tiles tiles-low tiles-many'
  return groups > groupsWithPreview - (hasNotice ? 2 : 0) ? 'tiles tiles-low' : 'tiles'
}

export function GroupsScreen(props: {
  groups: readonly KioskGroupPart[]
  act: (action: Action) => void
  timeZone: string
  printer: KioskPrinterPart | undefined
}) {
  const { groups, act, timeZone } = props
  const noPaper = props.printer?.ready === false
  const itemCount = groups.reduce((sum, group) => sum + group.items.length, 0)
  return (
    <section className="choice">
      {noPaper && (
        <p className="choice-notice">
          <WarningIcon />
          <Pair words={words.noPaperSoon} />
        </p>
      )}
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
        <div className={shape(groups.length, noPaper)}>
          {groups.map((group) => (
            <GroupTile key={group.prefix} group={group} act={act} timeZone={timeZone} />
          ))}
        </div>
      )}
    </section>
  )
}
