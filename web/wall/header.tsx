import type { HallPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { clockTime, longDate } from '../shared/hall-time.ts'
import { Both } from '../shared/language.tsx'
import { Mark } from '../shared/mark.tsx'
import { words as sharedWords } from '../shared/words.ts'
import './header.css'

const lettersAtFullSize = 17

/** Whose hall this is and what time it is. */
export function Header({ hall }: { hall: HallPart | undefined }) {
  const now = useHallNow()
  return (
    <header className="header">
      <Mark size={48} />
      {hall && (
        <>
          <h1
            className={
              hall.name.zh.length > lettersAtFullSize ? 'header-name header-name-long' : 'header-name'
            }
          >
            <Both words={hall.name} />
          </h1>
          {hall.simulated && (
            <span className="header-simulated">
              <Both words={sharedWords.simulated} />
            </span>
          )}
          <span className="header-date">
            <Both words={longDate(now, hall.timeZone)} />
          </span>
          <time className="header-time">{clockTime(now, hall.timeZone)}</time>
        </>
      )}
    </header>
  )
}
