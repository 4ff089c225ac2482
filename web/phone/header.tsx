import './header.css'
import type { HallPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { clockTime } from '../shared/hall-time.ts'
import { Both } from '../shared/language.tsx'
import { Mark } from '../shared/mark.tsx'
import { words } from './words.ts'

/** Whose hall this is and what time it is there. */
export function Header({ hall }: { hall: HallPart | undefined }) {
  const now = useHallNow()
  return (
    <header className="header">
      <Mark size={36} />
      <div className="header-name">
        <Both words={hall?.name ?? words.page} />
      </div>
      {hall && <time className="header-time">{clockTime(now, hall.timeZone)}</time>}
    </header>
  )
}
