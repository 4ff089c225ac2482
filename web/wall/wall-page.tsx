import type {
  HallMoment,
  HallPart,
  WallCall,
  WallGroupPart,
  WallNext,
  WallNotice,
  WindowPart,
} from '../../src/server/pictures.ts'
import { Disconnected } from '../shared/disconnected.tsx'
import { type Feed, partNamed, partsNamed, useFeed } from '../shared/feed.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { Both } from '../shared/language.tsx'
import { PairedScreen } from '../shared/pairing.tsx'
import { useNewestPage } from '../shared/renew-page.ts'
import './wall.css'
import { Calls } from './calls.tsx'
import { ClosingNotices } from './closing-notices.tsx'
import { splitCalls } from './fresh-calls.ts'
import { FullNotice, HallNotice } from './hall-notice.tsx'
import { Header } from './header.tsx'
import { LargeCalls } from './large-calls.tsx'
import { NextNumbers } from './next-numbers.tsx'
import { WaitingCounts } from './waiting-counts.tsx'
import { Windows, windowRows } from './windows.tsx'
import { words } from './words.ts'

/** The hall's big screen: who is called where, who is next, what each window does. */
export function WallPage() {
  const feed = useFeed('wall')
  useNewestPage(feed.connected, true)
  const hall = partNamed<HallPart>(feed.parts, 'hall')
  return (
    <PairedScreen page="wall" feed={feed}>
      <div className="wall">
        <Header hall={hall} />
        {hall ? <Board feed={feed} hall={hall} /> : <FullNotice tone="calm" title={words.starting} />}
        <Disconnected feed={feed} />
      </div>
    </PairedScreen>
  )
}

/** A call that is not older keeps the board up when the hall has closed. */
const stillCallingMs = 5 * 60_000

/** As many earlier calls as have room besides the notice, the windows and the line of closed cases. */
function callRows(moment: HallMoment, windows: readonly WindowPart[], hasClosed: boolean): number {
  const taken = (moment.state === 'open' ? 0 : 1) + (windowRows(windows) > 2 ? 2 : 0) + (hasClosed ? 1 : 0)
  return Math.max(1, 5 - taken)
}

function Board({ feed, hall }: { feed: Feed; hall: HallPart }) {
  const now = useHallNow()
  const calls = partNamed<readonly WallCall[]>(feed.parts, 'calls') ?? []
  const next = partNamed<WallNext>(feed.parts, 'next') ?? []
  const notices = partNamed<readonly WallNotice[]>(feed.parts, 'notices') ?? []
  const groups = partsNamed<WallGroupPart>(feed.parts, 'group:')
  const windows = partsNamed<WindowPart>(feed.parts, 'window:')

  const latest = calls[0]
  const atWork =
    windows.some(({ now }) => now.state === 'called' || now.state === 'serving') ||
    (latest !== undefined && now - latest.at < stillCallingMs)
  const { moment } = hall
  if (moment.state === 'emergency' || (moment.state !== 'open' && !atWork)) {
    return <HallNotice moment={moment} timeZone={hall.timeZone} />
  }
  const served = new Set(windows.flatMap(({ now }) => (now.state === 'serving' ? [now.number] : [])))
  const { large, rest } = splitCalls(calls, now)
  return (
    <main className="board">
      {moment.state !== 'open' && (
        <p className="board-notice">
          <Both words={moment.state === 'break' ? words.noNewOnBreak : words.noNewOnClose} />
        </p>
      )}
      <div className="board-top">
        <div className="board-calls">
          <LargeCalls calls={large} served={served} now={now} alone={rest.length < 2} />
          <Calls
            calls={rest}
            served={served}
            now={now}
            atMost={callRows(moment, windows, notices.length > 0)}
          />
        </div>
        <aside className="board-side">
          <NextNumbers numbers={next} />
          <WaitingCounts groups={groups} low={moment.state !== 'open' || windowRows(windows) > 2} />
        </aside>
      </div>
      <Windows windows={windows} />
      <ClosingNotices notices={notices} />
    </main>
  )
}
