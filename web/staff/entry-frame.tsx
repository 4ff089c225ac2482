import './entry.css'
import type { ReactNode } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { HallPart } from '../../src/server/pictures.ts'
import { partNamed, useFeed } from '../shared/feed.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { clockTime, longDate } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { Mark } from '../shared/mark.tsx'
import { words } from '../shared/words.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** The page before the work begins: the hall on the left, what is asked of the person on the right. */
export function EntryFrame({ title, children }: { title: Words; children: ReactNode }) {
  const say = useWords()
  const feed = useFeed('wall')
  const hall = partNamed<HallPart>(feed.parts, 'hall')
  const now = useHallNow()
  return (
    <div className="entry">
      <section className="entry-hall">
        <div className="entry-brand">
          <Mark size={44} />
          <span>Hallbell</span>
        </div>
        <div>
          <h1>{hall ? say(hall.name) : ''}</h1>
          <p className="entry-page">{say(title)}</p>
          {hall?.simulated && <p className="entry-demo">{say(words.simulated)}</p>}
        </div>
        {hall && (
          <div className="entry-time">
            <time>{clockTime(now, hall.timeZone)}</time>
            <span>{say(longDate(now, hall.timeZone))}</span>
          </div>
        )}
      </section>
      <main className="entry-work">
        <div className="entry-corner">
          <LanguageSwitch />
        </div>
        <div className="entry-form">{children}</div>
      </main>
    </div>
  )
}
