import type { HallPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { clockTime, longDate } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { Mark } from '../shared/mark.tsx'
import { words as sharedWords } from '../shared/words.ts'
import './header.css'
import { Pair } from './pair.tsx'

const lettersInOneLine = 11

/** Whose kiosk this is and what time it is. */
export function Header({ hall }: { hall: HallPart | undefined }) {
  const say = useWords()
  const now = useHallNow()
  const isLong = hall !== undefined && hall.name.zh.length > lettersInOneLine
  return (
    <header className="header">
      <Mark size={48} />
      <div className={isLong ? 'header-name header-name-long' : 'header-name'}>
        {hall && <Pair words={hall.name} />}
      </div>
      {hall && (
        <div className="header-clock">
          <time className="header-time">{clockTime(now, hall.timeZone)}</time>
          <span className="header-date">{say(longDate(now, hall.timeZone))}</span>
          {hall.simulated && <span className="header-simulated">{say(sharedWords.simulated)}</span>}
        </div>
      )}
    </header>
  )
}
