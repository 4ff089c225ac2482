import { eventWords } from '../../src/audit/words.ts'
import type { DeskEntryReply } from '../../src/server/desk-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { deskWords } from './words.ts'

/** What only the citizen does; everything else without a name is the system's. */
const byCitizens = ['follow-up-rated-again', 'follow-up-contact-left']

interface FollowUpRecordProps {
  readonly entry: DeskEntryReply
  readonly timeZone: string
}

/** Everything that was done, with who and when. */
export function FollowUpRecord({ entry, timeZone }: FollowUpRecordProps) {
  const say = useWords()
  return (
    <section>
      <h3>{say(deskWords.record)}</h3>
      <ul className="case-lines">
        {entry.entries.map(({ on, at, by, what }) => (
          <li key={`${on} ${at} ${what}`}>
            <time>{at === null ? on : dayAndTime(at, timeZone)}</time>
            <span className="case-line-who">
              {by?.fullName ?? say(byCitizens.includes(what) ? deskWords.citizen : deskWords.system)}
            </span>
            <span>{say(eventWords[what as keyof typeof eventWords] ?? { zh: what, en: what })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
