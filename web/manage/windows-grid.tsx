import './windows-grid.css'
import { useState } from 'react'
import type { WindowPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { useWords } from '../shared/language.tsx'
import { runningTime } from '../staff/running-time.ts'
import { useMe } from '../staff/session.tsx'
import { WindowTile } from '../staff/window-tile.tsx'
import { ReleaseDialog } from './release-dialog.tsx'
import { manageWords } from './words.ts'

/** What each window does now; those who may can free one whose person is gone. */
export function WindowsGrid({ windows }: { windows: readonly WindowPart[] }) {
  const say = useWords()
  const me = useMe()
  const now = useHallNow()
  const [asked, setAsked] = useState<number | null>(null)
  const mayRelease = me.role === 'manager' || me.role === 'admin'
  const askedPart = windows.find((part) => part.no === asked)
  const tile = (part: WindowPart) => (
    <WindowTile part={part} foot={'since' in part.now ? runningTime(now - part.now.since) : undefined} />
  )
  return (
    <section>
      <h2 className="section-title">
        {say(manageWords.windows)}
        {mayRelease && <small>{say(manageWords.windowsHint)}</small>}
      </h2>
      <ul className="windows-grid">
        {windows.map((part) => (
          <li key={part.no}>
            {mayRelease && part.now.state !== 'closed' ? (
              <button
                type="button"
                className="window-button"
                aria-haspopup="dialog"
                onClick={() => setAsked(part.no)}
              >
                {tile(part)}
              </button>
            ) : (
              tile(part)
            )}
          </li>
        ))}
      </ul>
      {askedPart && <ReleaseDialog part={askedPart} onClose={() => setAsked(null)} />}
    </section>
  )
}
