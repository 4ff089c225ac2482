import type { DeskClock } from '../../src/server/desk-requests.ts'
import { LightMark } from '../case/light-mark.tsx'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { deskWords } from './words.ts'

interface ClockCellProps {
  readonly task: DeskClock
  readonly late: boolean
  readonly timeZone: string
}

/** One clock of the follow-up: until when and its light, or when it was done; that it was late stays. */
export function ClockCell({ task: { dueDay, certain, light, doneAt }, late, timeZone }: ClockCellProps) {
  const say = useWords()
  return (
    <div className="clock-cell">
      {doneAt === null ? (
        <>
          <span>
            {say(deskWords.dueBy)} {dueDay}
          </span>
          <LightMark light={light} />
          {!certain && <span className="clock-uncertain">{say(deskWords.calendarOpen)}</span>}
        </>
      ) : (
        <span className="clock-done">
          {say(deskWords.doneOn)} {dayAndTime(doneAt, timeZone)}
        </span>
      )}
      {late && doneAt !== null && <span className="clock-late">{say(deskWords.wasLate)}</span>}
    </div>
  )
}
