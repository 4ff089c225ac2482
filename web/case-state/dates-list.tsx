import type { Words } from '../../src/core/words.ts'
import type { PublicCaseReply } from '../../src/server/public-requests.ts'
import { dayAndClock, dayInWords } from '../shared/day-words.ts'
import { useWords } from '../shared/language.tsx'
import { endOfDayWords, words } from './words.ts'

interface Step {
  readonly name: Words
  readonly when: Words
  /** Whether it has happened. */
  readonly done: boolean
}

/** The way of the case from its registration to its end. */
export function Dates({ found }: { found: PublicCaseReply }) {
  const say = useWords()
  return (
    <ol className="case-dates">
      {stepsOf(found).map(({ name, when, done }) => (
        <li key={name.en} className={done ? 'case-date case-date-done' : 'case-date'}>
          <span className="case-date-name">{say(name)}</span>
          <span className="case-date-when">{say(when)}</span>
        </li>
      ))}
    </ol>
  )
}

function stepsOf(found: PublicCaseReply): Step[] {
  const { state, timeZone, openedAt, acceptedAt, endedAt } = found
  const at = (time: PublicCaseReply['acceptedAt']) =>
    time === null ? words.notYet : dayAndClock(time, timeZone)
  const steps: Step[] = [{ name: words.registered, when: at(openedAt), done: true }]
  if (acceptedAt !== null || endedAt === null) {
    steps.push({ name: words.accepted, when: at(acceptedAt), done: acceptedAt !== null })
  }
  if (acceptedAt !== null && endedAt === null) {
    steps.push({ name: words.due, when: dueOf(found), done: false })
  }
  const end = state === 'returned' ? words.returned : words.closed
  return [...steps, { name: end, when: at(endedAt), done: endedAt !== null }]
}

function dueOf({ state, dueDay }: PublicCaseReply): Words {
  if (dueDay !== null) return endOfDayWords(dayInWords(dueDay))
  return state === 'waiting-papers' ? words.standsStill : words.noLimit
}
