import './rating.css'
import { useState } from 'react'
import type { HallDay } from '../../src/core/ids.ts'
import type { RatingLinkReply, RatingLinkRequest } from '../../src/server/rating-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { firstToAsk } from './rating-step.ts'
import { SubjectSection } from './subject-section.tsx'
import { ratingWords } from './words.ts'

interface RatingSectionProps {
  readonly link: RatingLinkReply
  readonly send: (requests: readonly RatingLinkRequest[]) => Promise<Problem | null>
}

/** Everything of a visit that is rated: the visit, or its cases one after the other. Nothing before it was served. */
export function RatingSection({ link, send }: RatingSectionProps) {
  const say = useWords()
  const { subjects, lastDay, copy } = link
  const [open, setOpen] = useState(() => firstToAsk(subjects))
  if (copy) {
    return (
      <section className="rating" role="status">
        <h2 className="rating-title">{say(ratingWords.copy)}</h2>
        <p className="rating-hint">{say(ratingWords.copyHint)}</p>
      </section>
    )
  }
  if (lastDay === null || subjects.length === 0) return null
  const section = (subject: (typeof subjects)[number]) => (
    <SubjectSection subject={subject} lastDay={lastDay as HallDay} send={send} />
  )
  const [only] = subjects
  if (only && subjects.length === 1) return <section className="rating">{section(only)}</section>
  return (
    <>
      {subjects.map((subject, index) => (
        <section key={subject.case} className="rating">
          <button
            type="button"
            className="rating-subject"
            aria-expanded={index === open}
            onClick={() => setOpen(index)}
          >
            <strong>{say(subject.itemName)}</strong>
            <span>{subject.case}</span>
          </button>
          <div hidden={index !== open}>{section(subject)}</div>
        </section>
      ))}
    </>
  )
}
