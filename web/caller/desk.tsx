import { useEffect, useRef } from 'react'
import type { DeskPart, HallPart, WaitingPart, WindowPart } from '../../src/server/pictures.ts'
import { Disconnected } from '../shared/disconnected.tsx'
import { type Feed, partNamed, partsNamed, useFeed } from '../shared/feed.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe, useSession } from '../staff/session.tsx'
import { TopBar } from '../staff/top-bar.tsx'
import { DeskWork } from './desk-work.tsx'
import { callerWords } from './words.ts'

interface DeskProps {
  readonly no: number
  /** `lost`: the person did not leave the window on this page, but sits there no longer. */
  readonly onLeft: (how: 'on-purpose' | 'lost') => void
}

/** The page of the window at which this person sits. */
export function Desk({ no, onLeft }: DeskProps) {
  const me = useMe()
  const feed = useFeed(`caller:${no}`)
  const desk = partNamed<DeskPart>(feed.parts, 'desk')
  const seatLost = desk !== undefined && desk.staff !== me.id
  const isLeaving = useRef(false)
  useEffect(() => {
    if (seatLost) onLeft(isLeaving.current ? 'on-purpose' : 'lost')
  }, [seatLost, onLeft])
  useSignedOut(feed)
  if (!desk || seatLost) return <DeskNotYet feed={feed} />
  const tickets = partsNamed<WaitingPart>(feed.parts, 'waiting:')
  return (
    <>
      <Disconnected feed={feed} />
      <DeskWork
        no={no}
        desk={desk}
        hall={partNamed<HallPart>(feed.parts, 'hall')}
        windows={partsNamed<WindowPart>(feed.parts, 'window:')}
        tickets={tickets}
        items={partNamed(feed.parts, 'items') ?? []}
        pauseReasons={partNamed(feed.parts, 'pauseReasons') ?? []}
        connected={feed.connected}
        onLeaving={(underWay) => {
          isLeaving.current = underWay
        }}
      />
    </>
  )
}

/** A feed that is refused because nobody is signed in leads back to the sign-in. */
function useSignedOut({ problem }: Feed): void {
  const { reload } = useSession()
  useEffect(() => {
    if (problem?.status === 401) void reload()
  }, [problem, reload])
}

function DeskNotYet({ feed }: { feed: Feed }) {
  const say = useWords()
  return (
    <>
      <Disconnected feed={feed} />
      <TopBar hall={partNamed<HallPart>(feed.parts, 'hall')} />
      <main className="desk-not-yet">
        {feed.problem ? <ProblemNote problem={feed.problem} /> : <p>{say(callerWords.waitingForServer)}</p>}
      </main>
    </>
  )
}
