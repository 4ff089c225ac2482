import type { WindowPart } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import { ownName } from '../shared/window-title.ts'
import { windowStateWords } from '../shared/words.ts'
import './window-tile.css'

interface WindowTileProps {
  readonly part: WindowPart
  /** Stands at the lower edge, for example since when. */
  readonly foot?: string | undefined
}

/** One window at a glance: its number, who sits there, what goes on. */
export function WindowTile({ part, foot }: WindowTileProps) {
  const say = useWords()
  const { now } = part
  const name = ownName(part)
  return (
    <span className={`window-tile window-${now.state}`}>
      <span className="window-tile-no">{part.no}</span>
      <span className="window-tile-state">
        <i aria-hidden />
        <span>{now.state === 'paused' ? say(now.reason) : say(windowStateWords[now.state])}</span>
      </span>
      <span className="window-tile-name">{name ? say(name) : ''}</span>
      <span className="window-tile-foot">
        <span>{now.state === 'closed' ? '' : now.staff}</span>
        <b>{'number' in now ? now.number : ''}</b>
        {foot && <span>{foot}</span>}
      </span>
    </span>
  )
}
