import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { HallPart } from '../../src/server/pictures.ts'
import { Disconnected } from '../shared/disconnected.tsx'
import { partNamed, useFeed } from '../shared/feed.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { NotYours } from '../staff/not-yours.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe, useSession } from '../staff/session.tsx'
import { TopBar } from '../staff/top-bar.tsx'
import { staffWords } from '../staff/words.ts'
import { AccessTab } from './access-tab.tsx'
import { AccountsTab } from './accounts-tab.tsx'
import { cardWords } from './card-words.ts'
import { CardsTab } from './cards-tab.tsx'
import { DevicesTab } from './devices-tab.tsx'
import { NowTab } from './now-tab.tsx'
import { troublesIn } from './troubles.ts'
import { manageWords } from './words.ts'

type Tab = 'now' | 'devices' | 'accounts' | 'cards' | 'access'

const tabs: readonly { readonly tab: Tab; readonly title: Words }[] = [
  { tab: 'now', title: manageWords.now },
  { tab: 'devices', title: manageWords.devices },
  { tab: 'accounts', title: manageWords.accounts },
  { tab: 'cards', title: cardWords.tab },
  { tab: 'access', title: manageWords.access },
]

/** The hall at a glance for whoever is answerable for it. */
export function ManagePage() {
  const me = useMe()
  return me.role === 'staff' ? <NotForStaff /> : <HallAtAGlance />
}

function NotForStaff() {
  const say = useWords()
  return (
    <div className="manage-page">
      <TopBar hall={undefined} />
      <NotYours title={manageWords.notForStaff} hint={manageWords.notForStaffHint}>
        <Button type="primary" size="large" href="/caller/">
          {say(staffWords.callerPage)}
        </Button>
      </NotYours>
    </div>
  )
}

function HallAtAGlance() {
  const say = useWords()
  const { reload } = useSession()
  const [shown, setShown] = useState<Tab>('now')
  const feed = useFeed('manage')
  const now = useHallNow(5000)
  const hall = partNamed<HallPart>(feed.parts, 'hall')
  const troubles = troublesIn(feed.parts, now)
  const pressing = troubles.filter((trouble) => trouble.weight !== 'keep-an-eye').length
  useEffect(() => {
    if (feed.problem?.status === 401) void reload()
  }, [feed.problem, reload])
  return (
    <div className="manage-page">
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
              {tab === 'now' && pressing > 0 && <b>{pressing}</b>}
            </button>
          ))}
        </nav>
      </TopBar>
      <main className="manage">
        <ProblemNote problem={feed.problem} />
        {shown === 'accounts' && <AccountsTab />}
        {shown === 'cards' && <CardsTab />}
        {shown === 'access' && <AccessTab timeZone={hall?.timeZone ?? 'Asia/Shanghai'} />}
        {(shown === 'now' || shown === 'devices') && !hall && !feed.problem && <p>{say(words.connecting)}</p>}
        {shown === 'now' && hall && <NowTab parts={feed.parts} hall={hall} troubles={troubles} />}
        {shown === 'devices' && hall && <DevicesTab parts={feed.parts} hall={hall} />}
      </main>
    </div>
  )
}
