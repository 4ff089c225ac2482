import type { RatingLinkRequest, RatingReason, RatingSubjectReply } from '../../src/server/rating-requests.ts'

export type Level = 1 | 2 | 3 | 4 | 5

/** As the keys of the keypad are printed. */
export const levelsInOrder: readonly Level[] = [5, 4, 3, 2, 1]

export const reasonsInOrder: readonly RatingReason[] = [
  'efficiency',
  'competence',
  'attitude',
  'one-time-notification',
  'fees',
  'environment',
  'other',
]

/** What somebody who holds the paper can do now with what they were served. */
export type RatingStep = 'rate' | 'explain' | 'rate-again' | 'answered' | 'set-aside' | 'rated' | 'over'

/** What came of a rating is told before everything else; a rating comes before its reasons. */
export function stepOf({ state, mayExplain, answer, setAside }: RatingSubjectReply): RatingStep {
  if (setAside) return 'set-aside'
  if (answer) return answer.mayRateAgain ? 'rate-again' : 'answered'
  if (state === 'may-rate') return 'rate'
  if (state === 'over') return 'over'
  return mayExplain ? 'explain' : 'rated'
}

/** Whether a step asks for anything. */
export const asks = (step: RatingStep) => step === 'rate' || step === 'explain' || step === 'rate-again'

/** Which of several is open at first: the first that asks for something. */
export function firstToAsk(subjects: readonly RatingSubjectReply[]): number {
  return Math.max(
    0,
    subjects.findIndex((subject) => asks(stepOf(subject))),
  )
}

/** What was chosen and typed in so far. */
export interface Filled {
  readonly level: Level | null
  readonly reasons: readonly RatingReason[]
  readonly text: string
  readonly phone: string
}

export const nothingFilled: Filled = { level: null, reasons: [], text: '', phone: '' }

export const textAtMost = 500

/** Digits, spaces, + and -, as the hall takes them; nothing is fine too. */
export const phoneFits = (phone: string) => /^(\+?[\d -]{5,20})?$/.test(phone.trim())

/** What is sent for a step, in order: the rating first, then why. Empty while there is nothing to send. */
export function requestsOf(
  step: RatingStep,
  { level, reasons, text, phone }: Filled,
  subject: Pick<RatingSubjectReply, 'case' | 'mayExplain'>,
): readonly RatingLinkRequest[] {
  const of = subject.case === null ? {} : { case: subject.case }
  if (step === 'rate-again') return level === null ? [] : [{ do: 'rate-again', level, ...of }]
  if (step !== 'rate' && step !== 'explain') return []
  if (step === 'rate' && level === null) return []
  const [written, number] = [text.trim(), phone.trim()]
  const explains = subject.mayExplain && (reasons.length > 0 || written !== '' || number !== '')
  return [
    ...(step === 'rate' && level !== null ? [{ do: 'rate', level, ...of } as const] : []),
    ...(explains
      ? [
          {
            do: 'explain',
            reasons,
            ...(written === '' ? {} : { text: written }),
            ...(number === '' ? {} : { phone: number }),
            ...of,
          } as const,
        ]
      : []),
  ]
}
