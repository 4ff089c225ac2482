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
  readonly doneAt: number | null
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
        {stepsOf(entry).map(({ name, doneAt, dueDay }) => (
          <li key={name.en} className={doneAt === null ? '' : 'case-step-done'}>
            <strong>{say(name)}</strong>
            <span>
              {doneAt !== null
                ? dayAndTime(doneAt as never, timeZone)
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

function stepsOf({ openedAt, callBack, putRight, answer, entries }: DeskEntryReply): Step[] {
  const again = entries.find(({ what }) => what === 'follow-up-rated-again')
  return [
    { name: deskWords.registered, doneAt: openedAt, dueDay: null },
    ...(callBack ? [{ name: deskWords.callBack, doneAt: callBack.doneAt, dueDay: callBack.dueDay }] : []),
    { name: deskWords.putRight, doneAt: putRight.doneAt, dueDay: putRight.dueDay },
    { name: deskWords.answer, doneAt: answer?.at ?? null, dueDay: null },
    { name: deskWords.ratedAgain, doneAt: again?.at ?? null, dueDay: null },
  ]
}
