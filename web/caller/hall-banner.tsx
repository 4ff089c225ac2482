import { AlertFilled, ClockCircleFilled } from '@ant-design/icons'
import type { Words } from '../../src/core/words.ts'
import type { HallPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { clockTime, spokenTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { callerWords } from './words.ts'

/** Across the page while the hall is not simply open: why, until when, and what that means at the window. */
export function HallBanner({ hall }: { hall: HallPart | undefined }) {
  const say = useWords()
  const now = useHallNow(10_000)
  if (!hall) return null
  const { moment } = hall
  switch (moment.state) {
    case 'open':
      return null
    case 'emergency':
      return (
        <div className="hall-banner hall-banner-emergency" role="alert">
          <AlertFilled aria-hidden />
          <strong>{say(callerWords.emergency)}</strong>
          <span>{`${clockTime(moment.since, hall.timeZone)} · ${moment.reason}`}</span>
        </div>
      )
    case 'break':
    case 'closed':
      return (
        <div className="hall-banner" role="status">
          <ClockCircleFilled aria-hidden />
          <strong>{say(moment.state === 'break' ? callerWords.onBreak : callerWords.closed)}</strong>
          {moment.opensAt !== null && (
            <span>{say(opensWords(spokenTime(moment.opensAt, now, hall.timeZone)))}</span>
          )}
          <span>{say(callerWords.closedMeans)}</span>
        </div>
      )
  }
}

function opensWords(at: Words): Words {
  return { zh: `${at.zh} 开始办理。`, en: `Opens ${at.en}.` }
}
