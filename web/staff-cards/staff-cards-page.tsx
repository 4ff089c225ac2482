import type { PublicPerson, PublicStaffReply } from '../../src/server/public-requests.ts'
import { useWords } from '../shared/language.tsx'
import { Portrait } from '../shared/portrait.tsx'
import { ownName } from '../shared/window-title.ts'
import { Frame, Said } from '../visitors/frame.tsx'
import { usePublic } from '../visitors/use-public.ts'
import { windowWords } from '../visitors/words.ts'
import './staff-cards.css'
import { words } from './words.ts'

const againMs = 20_000

/** Who works at the hall and where they sit now. */
export function StaffCardsPage() {
  const say = useWords()
  const { reply, problem } = usePublic<PublicStaffReply>('/api/public/staff', againMs)
  return (
    <Frame title={words.page} hallName={reply?.hallName ?? null} problem={reply && problem}>
      {reply === null && <Said problem={problem} />}
      {reply?.people.length === 0 && <p className="people-none">{say(words.nobody)}</p>}
      {reply && (
        <ul className="people">
          {reply.people.map((person) => (
            <PersonCard key={`${person.fullName} ${person.badge} ${person.window?.no}`} person={person} />
          ))}
        </ul>
      )}
    </Frame>
  )
}

function PersonCard({ person: { fullName, duty, badge, photo, window } }: { person: PublicPerson }) {
  const say = useWords()
  const own = window && ownName(window)
  return (
    <li className="person">
      <Portrait className="person-portrait" name={fullName} photo={photo} />
      <div className="person-text">
        <h2>
          <span className="person-name" lang="zh-CN">
            {fullName}
          </span>
          {badge !== '' && <small className="person-badge">{`${say(words.badge)} ${badge}`}</small>}
        </h2>
        <p className="person-duty" lang="zh-CN">
          {duty}
        </p>
        {window ? (
          <p className="person-where person-here">
            <b>{say(windowWords(window.no))}</b>
            {own && <span className="person-where-name">{say(own)}</span>}
          </p>
        ) : (
          <p className="person-where">{say(words.notAtWindow)}</p>
        )}
      </div>
    </li>
  )
}
