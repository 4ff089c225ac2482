import type { CSSProperties } from 'react'
import type { WindowPart } from '../../src/server/pictures.ts'
import { Both } from '../shared/language.tsx'
import { ownName } from '../shared/window-title.ts'
import { windowStateWords } from '../shared/words.ts'
import './windows.css'
import { words } from './words.ts'

/** More cells than these cannot be read on one screen: then closed windows stay away. */
const cellsAtMost = 48

function rowsFor(cells: number): number {
  if (cells <= 10) return 1
  return cells <= 32 ? 2 : 3
}

/** Height that the windows take, in rows of cells. */
export function windowRows(windows: readonly WindowPart[]): number {
  return rowsFor(cellsOf(windows).length)
}

function cellsOf(windows: readonly WindowPart[]): readonly WindowPart[] {
  return windows.length > cellsAtMost ? windows.filter(({ now }) => now.state !== 'closed') : windows
}

/** Every window of the hall with what it does now, in as few rows as stay readable. */
export function Windows({ windows }: { windows: readonly WindowPart[] }) {
  const shown = cellsOf(windows)
  const columns = Math.max(1, Math.ceil(shown.length / rowsFor(shown.length)))
  const size = columns <= 4 ? 'wide' : columns <= 10 ? 'medium' : 'small'
  return (
    <section className={`windows windows-${size}`} style={{ '--columns': columns } as CSSProperties}>
      <h2 className="only-for-readers">
        <Both words={words.windows} />
      </h2>
      <ul>
        {shown.map((window) => (
          <WindowCell key={window.no} window={window} />
        ))}
      </ul>
    </section>
  )
}

function WindowCell({ window }: { window: WindowPart }) {
  const { now } = window
  const number = now.state === 'called' || now.state === 'serving' ? now.number : null
  return (
    <li className={`window window-${now.state}`}>
      <span className="window-no">{window.no}</span>
      <span className="window-name">
        <Both words={ownName(window) ?? words.window} />
      </span>
      <span className="window-now">
        {number !== null && <strong className="window-number">{number}</strong>}
        <span className="window-state">
          <Both words={now.state === 'paused' ? now.reason : windowStateWords[now.state]} />
        </span>
      </span>
    </li>
  )
}
