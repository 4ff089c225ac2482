import type { KioskGroupPart, KioskPrinterPart } from '../../src/server/pictures.ts'
import './groups-screen.css'
import { AllItems } from './all-items.tsx'
import type { Action } from './flow.ts'
import { GroupTile } from './group-tile.tsx'
import { WarningIcon } from './icons.tsx'
import { Pair } from './pair.tsx'
import { allOnOneScreen, tilesShape } from './room.ts'
import { words } from './words.ts'

/** What there is to choose from: every item at once where they have room, else the groups they are in. */
export function GroupsScreen(props: {
  groups: readonly KioskGroupPart[]
  act: (action: Action) => void
  timeZone: string
  printer: KioskPrinterPart | undefined
}) {
  const { groups, act, timeZone } = props
  const noPaper = props.printer?.ready === false
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
      {allOnOneScreen(groups) ? (
        <AllItems groups={groups} act={act} timeZone={timeZone} />
      ) : (
        <div className={tilesShape(groups.length, noPaper)}>
          {groups.map((group) => (
            <GroupTile key={group.prefix} group={group} act={act} timeZone={timeZone} />
          ))}
        </div>
      )}
    </section>
  )
}
