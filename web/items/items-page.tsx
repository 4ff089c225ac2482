import { useState } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { HallPart } from '../../src/server/pictures.ts'
import { Disconnected } from '../shared/disconnected.tsx'
import { partNamed, useFeed } from '../shared/feed.ts'
import { useWords } from '../shared/language.tsx'
import { useMe } from '../staff/session.tsx'
import { TopBar } from '../staff/top-bar.tsx'
import { Catalogue } from './catalogue.tsx'
import { Differences } from './differences.tsx'
import { catalogueWords } from './words.ts'

type Tab = 'catalogue' | 'differences'

const tabs: readonly { readonly tab: Tab; readonly title: Words }[] = [
  { tab: 'catalogue', title: catalogueWords.catalogue },
  { tab: 'differences', title: catalogueWords.differences },
]

/** What citizens can come for: everybody signed in reads it, managers and administrators keep it. */
export function ItemsPage() {
  const say = useWords()
  const me = useMe()
  const [shown, setShown] = useState<Tab>('catalogue')
  const feed = useFeed('wall')
  const hall = partNamed<HallPart>(feed.parts, 'hall')
  const timeZone = hall?.timeZone ?? 'Asia/Shanghai'
  const keeps = me.role === 'manager' || me.role === 'admin'
  return (
    <div className="items-page">
      <Disconnected feed={feed} />
      <TopBar hall={hall}>
        <nav className="staff-tabs">
          {tabs.map(({ tab, title }) => (
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
      <main className="items">
        {shown === 'catalogue' && <Catalogue keeps={keeps} timeZone={timeZone} />}
        {shown === 'differences' && <Differences keeps={keeps} timeZone={timeZone} />}
      </main>
    </div>
  )
}
