import { useState } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { HallPart } from '../../src/server/pictures.ts'
import { Disconnected } from '../shared/disconnected.tsx'
import { partNamed, useFeed } from '../shared/feed.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { useMe } from '../staff/session.tsx'
import { TopBar } from '../staff/top-bar.tsx'
import { AuditTab } from './audit-tab.tsx'
import { CaseList } from './case-list.tsx'
import { DaySheet } from './day-sheet.tsx'
import { InHand } from './in-hand.tsx'
import { listWords } from './words.ts'

type Tab = 'hand' | 'list' | 'day' | 'audit'

const tabs: readonly { readonly tab: Tab; readonly title: Words }[] = [
  { tab: 'hand', title: listWords.inHand },
  { tab: 'list', title: listWords.list },
  { tab: 'day', title: listWords.day },
  { tab: 'audit', title: listWords.audit },
]

/** The window's desk leads here with `#in-hand`. */
const firstTab = (): Tab => (location.hash === '#in-hand' ? 'hand' : 'list')

/** The case log: what a window has in hand, every case, a window's day, and who did what. */
export function CasesPage() {
  const say = useWords()
  const me = useMe()
  const [shown, setShown] = useState<Tab>(firstTab)
  const offered = tabs.filter(({ tab }) => {
    if (tab === 'hand') return me.window !== null
    return tab !== 'audit' || me.role !== 'staff'
  })
  const feed = useFeed('wall')
  const hall = partNamed<HallPart>(feed.parts, 'hall')
  const now = useHallNow(60_000)
  const timeZone = hall?.timeZone ?? 'Asia/Shanghai'
  return (
    <div className="cases-page">
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
      <main className="cases">
        {hall && shown === 'hand' && me.window !== null && <InHand timeZone={timeZone} window={me.window} />}
        {hall && (shown === 'list' || (shown === 'hand' && me.window === null)) && (
          <CaseList timeZone={timeZone} />
        )}
        {hall && shown === 'day' && (
          <DaySheet timeZone={timeZone} today={dayAndTime(now, timeZone).slice(0, 10)} />
        )}
        {hall && shown === 'audit' && <AuditTab timeZone={timeZone} />}
      </main>
    </div>
  )
}
