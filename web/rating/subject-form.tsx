import { useState } from 'react'
import type { RatingLinkRequest, RatingSubjectReply } from '../../src/server/rating-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { LevelChoice } from './level-choice.tsx'
import { type Filled, nothingFilled, phoneFits, type RatingStep, requestsOf } from './rating-step.ts'
import { ReasonFields } from './reason-fields.tsx'
import { ratingWords } from './words.ts'

interface SubjectFormProps {
  readonly subject: RatingSubjectReply
  readonly step: Extract<RatingStep, 'rate' | 'explain' | 'rate-again'>
  readonly send: (requests: readonly RatingLinkRequest[]) => Promise<Problem | null>
  readonly onSent: () => void
}

/** What a citizen fills in: the level, why, or the level once more after the answer. */
export function SubjectForm({ subject, step, send, onSent }: SubjectFormProps) {
  const say = useWords()
  const [filled, setFilled] = useState<Filled>(nothingFilled)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const name = subject.case ?? 'visit'
  const requests = requestsOf(step, filled, subject)
  const fill = (change: Partial<Filled>) => setFilled((before) => ({ ...before, ...change }))
  const submit = async () => {
    setBusy(true)
    const failed = await send(requests)
    setBusy(false)
    setProblem(failed)
    if (!failed) onSent()
  }
  const fields = <ReasonFields name={name} filled={filled} onFill={fill} />
  return (
    <form
      className="rating-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {step !== 'explain' && (
        <LevelChoice
          name={`level-${name}`}
          question={say(step === 'rate' ? ratingWords.question : ratingWords.questionAgain)}
          level={filled.level}
          onChoose={(level) => fill({ level })}
        />
      )}
      {step === 'explain' && fields}
      {step === 'rate' && subject.mayExplain && (
        <details className="rating-why">
          <summary>{say(ratingWords.why)}</summary>
          {fields}
        </details>
      )}
      {problem && (
        <p className="rating-problem" role="alert">
          <strong>{problem.title}</strong> {problem.detail}
        </p>
      )}
      <button
        type="submit"
        className="rating-send"
        disabled={busy || requests.length === 0 || !phoneFits(filled.phone)}
      >
        {say(busy ? ratingWords.sending : ratingWords.send)}
      </button>
      {step !== 'explain' && (
        <p className="rating-hint">{say(step === 'rate' ? ratingWords.onceOnly : ratingWords.again)}</p>
      )}
    </form>
  )
}
