import type { PublicCaseReply } from '../../src/server/public-requests.ts'
import { RatingSection } from '../rating/rating-section.tsx'
import { useRating } from '../rating/use-rating.ts'
import { useWords } from '../shared/language.tsx'
import { Frame, Said } from '../visitors/frame.tsx'
import { usePublic } from '../visitors/use-public.ts'
import './case-state.css'
import { Dates } from './dates-list.tsx'
import { stateWords, words } from './words.ts'

const againMs = 60_000

/** What stands behind `/c/` in the address. */
const token = window.location.pathname.split('/')[2] ?? ''

/** What the QR code on a slip opens: how the case stands, and the rating of the visit or case it belongs to. */
export function CaseStatePage() {
  const { reply, problem } = usePublic<PublicCaseReply>(`/api/public/cases/${token}`, againMs)
  return (
    <Frame title={words.page} hallName={reply?.hallName ?? null} problem={reply && problem}>
      {reply ? <CaseState found={reply} /> : <Said problem={problem} />}
    </Frame>
  )
}

function CaseState({ found }: { found: PublicCaseReply }) {
  const say = useWords()
  const { is, next } = stateWords[found.state]
  return (
    <main className="case">
      <section className="case-card">
        <p className="case-label">{say(words.number)}</p>
        <p className="case-number">{found.case}</p>
        <h1>{say(found.itemName)}</h1>
        <p className="case-department">
          {say(words.department)} · <span lang="zh-CN">{found.department}</span>
        </p>
      </section>
      <section className={`case-state case-${found.state}`} role="status">
        <h2>{say(is)}</h2>
        <p>{say(next)}</p>
      </section>
      <Dates found={found} />
      {found.visited && <SlipRating />}
      <p className="case-privacy">{say(words.privacy)}</p>
    </main>
  )
}

function SlipRating() {
  const { reply: link, send } = useRating(token)
  return link && <RatingSection link={link} send={send} />
}
