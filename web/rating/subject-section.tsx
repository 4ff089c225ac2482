import { useState } from 'react'
import type { HallDay } from '../../src/core/ids.ts'
import type { RatingLinkRequest, RatingSubjectReply } from '../../src/server/rating-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { dayInWords } from '../shared/day-words.ts'
import { useWords } from '../shared/language.tsx'
import { type RatingStep, stepOf } from './rating-step.ts'
import { SubjectForm } from './subject-form.tsx'
import { lastDayWords, ratingWords, setAsideWords, untilWords } from './words.ts'

interface SubjectSectionProps {
  readonly subject: RatingSubjectReply
  readonly lastDay: HallDay
  readonly send: (requests: readonly RatingLinkRequest[]) => Promise<Problem | null>
}

/** One thing that is rated by itself: what it asks for now, or how it stands. After sending only the thanks are left. */
export function SubjectSection({ subject, lastDay, send }: SubjectSectionProps) {
  const say = useWords()
  const [thanked, setThanked] = useState<RatingStep | null>(null)
  const step = stepOf(subject)
  // An answer that comes later, while the page is open, asks anew.
  if (thanked !== null && !(step === 'rate-again' && thanked !== 'rate-again')) {
    return <Stands title={say(ratingWords.thanks)} hint={say(ratingWords.canClose)} done />
  }
  switch (step) {
    case 'rate':
    case 'explain':
    case 'rate-again':
      return (
        <>
          {step === 'rate-again' && <Answer subject={subject} />}
          {step === 'explain' && (
            <Stands title={say(ratingWords.rated)} hint={say(ratingWords.ratedMayExplain)} />
          )}
          {/* What was typed in stays when the level has arrived and the reasons have not. */}
          <SubjectForm
            key={step === 'rate-again' ? 'again' : 'first'}
            subject={subject}
            step={step}
            send={send}
            onSent={() => setThanked(step)}
          />
          {step === 'rate' && <p className="rating-until">{say(untilWords(dayInWords(lastDay)))}</p>}
        </>
      )
    case 'answered':
      return (
        <>
          <Answer subject={subject} />
          <p className="rating-until">{say(ratingWords.ratedAgain)}</p>
        </>
      )
    case 'set-aside':
      return (
        <>
          <SetAside subject={subject} />
          <Answer subject={subject} />
        </>
      )
    case 'rated':
      return <Stands title={say(ratingWords.rated)} hint={say(ratingWords.ratedHint)} done />
    case 'over':
      return (
        <Stands
          title={say(ratingWords.over)}
          hint={`${say(lastDayWords(dayInWords(lastDay)))}${say(ratingWords.overHint)}`}
        />
      )
  }
}

function Stands({
  title,
  hint,
  done = false,
}: {
  readonly title: string
  readonly hint: string
  readonly done?: boolean
}) {
  return (
    <div className={done ? 'rating-stands rating-done' : 'rating-stands'} role="status">
      <h2>{title}</h2>
      <p>{hint}</p>
    </div>
  )
}

/** That the rating counts nowhere, why, and where to object. */
function SetAside({ subject: { setAside } }: { readonly subject: RatingSubjectReply }) {
  const say = useWords()
  if (!setAside) return null
  return (
    <section className="rating-set-aside" role="status">
      <h2>{say(ratingWords.setAside)}</h2>
      <p>{say(setAsideWords[setAside.ground])}</p>
      {setAside.reason && (
        <p>
          {say(ratingWords.setAsideReason)}
          <span lang="zh-CN">{setAside.reason}</span>
        </p>
      )}
      <p className="rating-hint">{say(ratingWords.setAsideHint)}</p>
    </section>
  )
}

function Answer({ subject: { answer } }: { readonly subject: RatingSubjectReply }) {
  const say = useWords()
  if (!answer) return null
  return (
    <section className="rating-answer">
      <h2>{say(ratingWords.answer)}</h2>
      <p lang="zh-CN">{answer.text}</p>
    </section>
  )
}
