import type { Millis } from '../../src/core/ids.ts'
import type { Words } from '../../src/core/words.ts'
import type { DeskClock, DeskEntryReply } from '../../src/server/desk-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { deskWords } from './words.ts'

interface FollowUpStepsProps {
  readonly entry: DeskEntryReply
  readonly timeZone: string
}

interface Step {
  readonly name: Words
  /** When it was done, as it is written. */
  readonly done: string | null
  /** Until when; null where nothing is set. */
  readonly dueDay: string | null
  readonly certain: boolean
}

/** The way of a negative rating, from its opening to the second rating. */
export function FollowUpSteps({ entry, timeZone }: FollowUpStepsProps) {
  const say = useWords()
  return (
    <section>
      <h3>{say(deskWords.progress)}</h3>
      <ol className="case-steps">
        {stepsOf(entry, timeZone).map(({ name, done, dueDay, certain }) => (
          <li key={name.en} className={done === null ? '' : 'case-step-done'}>
            <strong>{say(name)}</strong>
            <span>
              {done !== null
                ? done
                : dueDay === null
                  ? say(deskWords.notYet)
                  : `${say(deskWords.dueBy)} ${dueDay}`}
            </span>
            {done === null && !certain && (
              <span className="clock-uncertain">{say(deskWords.calendarOpen)}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Until when, and whether that may still change. */
const until = ({ dueDay, certain }: DeskClock) => ({ dueDay, certain })

function stepsOf(entry: DeskEntryReply, timeZone: string): Step[] {
  const { openedOn, openedAt, callBack, putRight, answer, appeal, entries } = entry
  const written = (at: Millis | null | undefined) => (at == null ? null : dayAndTime(at, timeZone))
  const again = entries.find(({ what }) => what === 'follow-up-rated-again')
  return [
    { name: deskWords.registered, done: written(openedAt) ?? openedOn, dueDay: null, certain: true },
    ...(callBack ? [{ name: deskWords.callBack, done: written(callBack.doneAt), ...until(callBack) }] : []),
    { name: deskWords.putRight, done: written(putRight.doneAt), ...until(putRight) },
    { name: deskWords.answer, done: written(answer.doneAt), ...until(answer) },
    ...(appeal?.clock
      ? [{ name: deskWords.decision, done: written(appeal.clock.doneAt), ...until(appeal.clock) }]
      : []),
    {
      name: deskWords.ratedAgain,
      done: written(again?.at) ?? again?.on ?? null,
      dueDay: null,
      certain: true,
    },
  ]
}
