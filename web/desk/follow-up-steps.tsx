import type { Millis } from '../../src/core/ids.ts'
import type { Words } from '../../src/core/words.ts'
import type { DeskEntryReply } from '../../src/server/desk-requests.ts'
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
}

/** The way of a negative rating, from its opening to the second rating. */
export function FollowUpSteps({ entry, timeZone }: FollowUpStepsProps) {
  const say = useWords()
  return (
    <section>
      <h3>{say(deskWords.progress)}</h3>
      <ol className="case-steps">
        {stepsOf(entry, timeZone).map(({ name, done, dueDay }) => (
          <li key={name.en} className={done === null ? '' : 'case-step-done'}>
            <strong>{say(name)}</strong>
            <span>
              {done !== null
                ? done
                : dueDay === null
                  ? say(deskWords.notYet)
                  : `${say(deskWords.dueBy)} ${dueDay}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function stepsOf(entry: DeskEntryReply, timeZone: string): Step[] {
  const { openedOn, openedAt, callBack, putRight, answer, entries } = entry
  const written = (at: Millis | null | undefined) => (at == null ? null : dayAndTime(at, timeZone))
  const again = entries.find(({ what }) => what === 'follow-up-rated-again')
  return [
    { name: deskWords.registered, done: written(openedAt) ?? openedOn, dueDay: null },
    ...(callBack
      ? [{ name: deskWords.callBack, done: written(callBack.doneAt), dueDay: callBack.dueDay }]
      : []),
    { name: deskWords.putRight, done: written(putRight.doneAt), dueDay: putRight.dueDay },
    { name: deskWords.answer, done: written(answer?.at), dueDay: null },
    { name: deskWords.ratedAgain, done: written(again?.at) ?? again?.on ?? null, dueDay: null },
  ]
}
