import type { WallGroupPart } from '../../src/server/pictures.ts'
import { Both } from '../shared/language.tsx'
import './waiting-counts.css'
import { words } from './words.ts'

/** Up to so many groups have room for both languages below each other, and up to so many for one column. */
const inTwoLines = 5
const inOneColumn = 9

function shape(count: number, low: boolean): string {
  if (count <= inTwoLines && !low) return 'waiting-groups'
  const flat = 'waiting-groups waiting-groups-flat'
  return count <= inOneColumn ? flat : `${flat} waiting-groups-two`
}

/** How many people wait for each group of items; `low`: with less height than usual. */
export function WaitingCounts({ groups, low }: { groups: readonly WallGroupPart[]; low: boolean }) {
  return (
    <section className="waiting">
      <h2 className="side-title">
        <Both words={words.waiting} />
      </h2>
      <ul className={shape(groups.length, low)}>
        {groups.map((group) => (
          <li key={group.prefix}>
            <span className="waiting-prefix">{group.prefix}</span>
            <span className="waiting-name">
              <Both words={group.name} />
            </span>
            <strong className="waiting-count">{group.waiting}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
