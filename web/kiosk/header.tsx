import type { HallPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { clockTime, longDate } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { Mark } from '../shared/mark.tsx'
import { words as sharedWords } from '../shared/words.ts'
import './header.css'
import { Pair } from './pair.tsx'

/** Whose kiosk this is and what time it is. */
export function Header({ hall }: { hall: HallPart | undefined }) {
  const say = useWords()
  const now = useHallNow()
  return (
    <header className="header">
      <Mark size={48} />
      <div className="header-name">
        {hall && <Pair words={hall.name} />}
        {hall?.simulated && <span className="header-simulated">{say(sharedWords.simulated)}</span>}
      </div>
      {hall && (
        <div className="header-clock">
          <time className="header-time">{clockTime(now, hall.timeZone)}</time>
          <span className="header-date">{say(longDate(now, hall.timeZone))}</span>
        </div>
      )}
    </header>
  )
}
