import type { KioskItem } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { spokenTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { noNumberWords } from '../shared/words.ts'
import { ClockIcon } from './icons.tsx'
import { reopensWords } from './words.ts'

const minuteMs = 60_000

/** Why an item gives no number now, and from when it does again. */
export function ClosedWhy({ item, timeZone }: { item: KioskItem; timeZone: string }) {
  const say = useWords()
  const now = useHallNow(minuteMs)
  if (!item.closed) return null
  const { why, opensAt } = item.closed
  return (
    <span className="closed-why">
      <ClockIcon />
      <span>{say(noNumberWords[why])}</span>
      {opensAt !== null && (
        <span className="closed-why-opens">{say(reopensWords(spokenTime(opensAt, now, timeZone)))}</span>
      )}
    </span>
  )
}
