import { useMemo, useState } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { HallPart, WindowPart } from '../../src/server/pictures.ts'
import { Disconnected } from '../shared/disconnected.tsx'
import { partNamed, useFeed } from '../shared/feed.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { windowTitle } from '../shared/window-title.ts'
import { useMe } from '../staff/session.tsx'
import { TopBar } from '../staff/top-bar.tsx'
import type { Behind, ToBehind } from './behind.ts'
import { EntriesTab } from './entries-tab.tsx'
import { type RankingHall, RankingHallContext } from './hall.tsx'
import { MonthTab } from './month-tab.tsx'
import { RulebookTab } from './rulebook-tab.tsx'
import { ScorecardTab } from './scorecard-tab.tsx'
import { rankingWords } from './words.ts'

type Tab = 'month' | 'scorecards' | 'entries' | 'rulebook'

const tabs: readonly { readonly tab: Tab; readonly title: Words; readonly roles?: readonly string[] }[] = [
  { tab: 'month', title: rankingWords.month },
  { tab: 'scorecards', title: rankingWords.scorecards },
  { tab: 'entries', title: rankingWords.entries, roles: ['inspector', 'manager'] },
  { tab: 'rulebook', title: rankingWords.rulebook },
]

/** The month's comparison, the quarter's scorecards, and what both are made of. */
export function RankingPage() {
  const say = useWords()
  const me = useMe()
  const [shown, setShown] = useState<Tab>('month')
  const [behind, setBehind] = useState<Behind | null>(null)
  const feed = useFeed('wall')
  const part = partNamed<HallPart>(feed.parts, 'hall')
  const hall = useRankingHallOf(part, feed.parts)
  const offered = tabs.filter(({ roles }) => !roles || roles.includes(me.role))
  const open = (tab: Tab) => {
    setBehind(null)
    setShown(tab)
  }
  const toBehind: ToBehind = offered.some(({ tab }) => tab === 'entries')
    ? (to) => {
        setBehind(to)
        setShown('entries')
      }
    : null
  return (
    <div className="ranking-page">
      <Disconnected feed={feed} />
      <TopBar hall={part}>
        <nav className="staff-tabs">
          {offered.map(({ tab, title }) => (
            <button
              key={tab}
              type="button"
              aria-current={tab === shown ? 'page' : undefined}
              onClick={() => open(tab)}
            >
              {say(title)}
            </button>
          ))}
        </nav>
      </TopBar>
      {hall && (
        <RankingHallContext value={hall}>
          <main className="ranking">
            {shown === 'month' && <MonthTab onBehind={toBehind} />}
            {shown === 'scorecards' && <ScorecardTab onBehind={toBehind} />}
            {shown === 'entries' && <EntriesTab first={behind} />}
            {shown === 'rulebook' && <RulebookTab />}
          </main>
        </RankingHallContext>
      )}
    </div>
  )
}

function useRankingHallOf(hall: HallPart | undefined, parts: Readonly<Record<string, unknown>>) {
  const say = useWords()
  const now = useHallNow(60_000)
  return useMemo<RankingHall | null>(() => {
    if (!hall) return null
    const windows = Object.entries(parts)
      .filter(([name]) => name.startsWith('window:'))
      .map(([, part]) => part as WindowPart)
    const titles = new Map(windows.map((part) => [Number(part.no), windowTitle(part)]))
    return {
      timeZone: hall.timeZone,
      today: dayAndTime(now, hall.timeZone).slice(0, 10),
      name: say(hall.name),
      windows: [...titles.keys()].sort((a, b) => a - b),
      titleOf: (no) => say(titles.get(no) ?? { zh: `${no}号窗口`, en: `Window ${no}` }),
    }
  }, [hall, parts, now, say])
}
