import './news.css'
import type { HallPart } from '../../src/server/pictures.ts'
import { useLost } from '../shared/disconnected.tsx'
import { type Feed, partNamed } from '../shared/feed.ts'
import { clockTime } from '../shared/hall-time.ts'
import { Both } from '../shared/language.tsx'
import { lostWords } from './words.ts'

/** Says that the page may be old, since when, and what to go by instead. */
export function LostNote({ feed }: { feed: Feed }) {
  const lost = useLost(feed)
  const hall = partNamed<HallPart>(feed.parts, 'hall')
  if (!lost || feed.lostSince === null || !hall) return null
  return (
    <p className="news news-lost" role="alert">
      <Both words={lostWords(clockTime(feed.lostSince, hall.timeZone))} />
    </p>
  )
}
