import type { Words } from '../../src/core/words.ts'
import type { HallPart } from '../../src/server/pictures.ts'
import './disconnected.css'
import { type Feed, partNamed } from './feed.ts'
import { useHallNow } from './hall-clock.ts'
import { clockTime } from './hall-time.ts'
import { Both } from './language.tsx'

/** A server that restarts is back by then, and nobody needs to be told. */
const graceMs = 2500

/** True once the server has been away for longer than a restart takes. */
export function useLost(feed: Feed): boolean {
  const now = useHallNow()
  return feed.lostSince !== null && now - feed.lostSince >= graceMs
}

/** Says across the top of a screen, in both languages, that the server is away, since when, and what that means. */
export function Disconnected({ feed }: { feed: Feed }) {
  const lost = useLost(feed)
  if (!lost || feed.lostSince === null || feed.problem) return null
  const timeZone = partNamed<HallPart>(feed.parts, 'hall')?.timeZone ?? 'Asia/Shanghai'
  return (
    <div className="disconnected" role="alert">
      <span className="disconnected-dot" />
      <div>
        <Both words={lostWords(clockTime(feed.lostSince, timeZone))} />
      </div>
    </div>
  )
}

function lostWords(since: string): Words {
  return {
    zh: `与服务器的连接已断开（${since} 起），画面可能不是最新，正在自动重连`,
    en: `Connection to the server lost since ${since}. What you see may be out of date. Reconnecting…`,
  }
}
