import { useState } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { HallPart } from '../../src/server/pictures.ts'
import type { Role } from '../../src/server/requests.ts'
import { Disconnected } from '../shared/disconnected.tsx'
import { partNamed, useFeed } from '../shared/feed.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { NotYours } from '../staff/not-yours.tsx'
import { useMe } from '../staff/session.tsx'
import { TopBar } from '../staff/top-bar.tsx'
import { EntryTab } from './entry-tab.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { FollowUpTab } from './follow-up-tab.tsx'
import { SignsTab } from './signs-tab.tsx'
import { deskWords } from './words.ts'

type Tab = 'list' | 'figures' | 'signs' | 'entry'

const tabs: readonly { readonly tab: Tab; readonly title: Words; readonly roles: readonly Role[] }[] = [
  { tab: 'list', title: deskWords.list, roles: ['inspector', 'manager'] },
  { tab: 'figures', title: deskWords.figures, roles: ['inspector', 'manager'] },
  { tab: 'signs', title: deskWords.signs, roles: ['inspector'] },
  { tab: 'entry', title: deskWords.entry, roles: ['inspector', 'manager'] },
]

/** Ratings as inspectors and managers work with them: negative ones, indicators, signs, and what came on paper. */
export function DeskPage() {
  const say = useWords()
  const me = useMe()
  const [shown, setShown] = useState<Tab>('list')
  const feed = useFeed('wall')
  const hall = partNamed<HallPart>(feed.parts, 'hall')
  const now = useHallNow(60_000)
  const timeZone = hall?.timeZone ?? 'Asia/Shanghai'
  const today = dayAndTime(now, timeZone).slice(0, 10)
  const offered = tabs.filter(({ roles }) => roles.includes(me.role))
  return (
    <div className="desk-page-of-ratings">
      <Disconnected feed={feed} />
      <TopBar hall={hall}>
        <nav className="staff-tabs">
          {offered.map(({ tab, title }) => (
            <button
              key={tab}
              type="button"
              aria-current={tab === shown ? 'page' : undefined}
              onClick={() => setShown(tab)}
            >
              {say(title)}
            </button>
          ))}
        </nav>
      </TopBar>
      {offered.length === 0 && <NotYours title={deskWords.notForYou} hint={deskWords.notForYouHint} />}
      {hall && offered.length > 0 && (
        <main className="rating-desk">
          {shown === 'list' && <FollowUpTab today={today} timeZone={timeZone} />}
          {shown === 'figures' && <FiguresTab today={today} timeZone={timeZone} />}
          {shown === 'signs' && <SignsTab today={today} />}
          {shown === 'entry' && <EntryTab today={today} />}
        </main>
      )}
    </div>
  )
}
