import './choose-window.css'
import { Button } from 'antd'
import type { HallPart, WindowPart } from '../../src/server/pictures.ts'
import type { WindowRequest } from '../../src/server/requests.ts'
import { api } from '../shared/api.ts'
import { Disconnected } from '../shared/disconnected.tsx'
import { partNamed, partsNamed, useFeed } from '../shared/feed.ts'
import { useWords } from '../shared/language.tsx'
import { windowTitle } from '../shared/window-title.ts'
import { words } from '../shared/words.ts'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe } from '../staff/session.tsx'
import { TopBar } from '../staff/top-bar.tsx'
import { useRequest } from '../staff/use-request.ts'
import { WindowTile } from '../staff/window-tile.tsx'
import { lastWindow } from './last-window.ts'
import { callerWords, seatLostWords } from './words.ts'

interface ChooseWindowProps {
  /** The window at which this person sat until somebody else freed it. */
  readonly lost: number | null
  readonly onSatDown: (no: number) => void
}

/** All windows of the hall; the one used last in this browser stands first and takes Enter. */
export function ChooseWindow({ lost, onSatDown }: ChooseWindowProps) {
  const say = useWords()
  const me = useMe()
  const feed = useFeed('wall')
  const request = useRequest()
  const windows = partsNamed<WindowPart>(feed.parts, 'window:')
  const last = windows.find((part) => part.no === lastWindow())
  const lostPart = windows.find((part) => part.no === lost)
  const sitDown = async (no: number) => {
    const order: WindowRequest = { do: 'sit-down' }
    if (await request.send(() => api.post(`/api/windows/${no}`, order))) onSatDown(no)
  }
  return (
    <div className="choose-page">
      <Disconnected feed={feed} />
      <TopBar hall={partNamed<HallPart>(feed.parts, 'hall')} />
      <main className="choose">
        <div className="choose-head">
          <div>
            <h1>{say(callerWords.chooseTitle)}</h1>
            <p>{say(windows.length > 0 ? callerWords.chooseHint : words.connecting)}</p>
          </div>
          {last && (last.now.state === 'closed' || last.now.staff === me.fullName) && (
            <Button
              key={last.no}
              type="primary"
              size="large"
              autoFocus
              loading={request.busy}
              onClick={() => void sitDown(last.no)}
            >
              {`${say(callerWords.lastTime)} · ${say(windowTitle(last))}`}
            </Button>
          )}
        </div>
        {lostPart && (
          <p className="choose-lost" role="status">
            {say(seatLostWords(windowTitle(lostPart)))}
          </p>
        )}
        <ProblemNote problem={request.problem} onClose={request.forget} />
        <ul className="choose-grid">
          {windows.map((part) => (
            <li key={part.no}>
              <button
                type="button"
                className="choose-tile"
                disabled={request.busy}
                onClick={() => void sitDown(part.no)}
              >
                <WindowTile part={part} />
              </button>
            </li>
          ))}
        </ul>
      </main>
    </div>
  )
}
