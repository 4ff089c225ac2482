import type { WindowCasesReply } from '../../src/server/case-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRead } from '../staff/use-read.ts'
import { CaseTable } from './case-table.tsx'
import { listWords } from './words.ts'

interface InHandProps {
  readonly timeZone: string
  /** Where this person sits. */
  readonly window: number
}

/** What has to be done at this window: its own cases and its departments' ones, and their parts of joint cases. */
export function InHand({ timeZone, window }: InHandProps) {
  const say = useWords()
  const { reply, request, readAgain } = useRead<WindowCasesReply>(`/api/windows/${window}/cases`)
  const shared = { timeZone, loading: reply === null && request.busy, onChanged: readAgain }
  return (
    <section>
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <h2 className="case-list-title">{say(listWords.openHere)}</h2>
      <CaseTable {...shared} cases={reply?.open ?? []} nothing={say(listWords.nothingOpen)} />
      <h2 className="case-list-title">{say(listWords.partsHere)}</h2>
      <CaseTable {...shared} cases={reply?.parts ?? []} nothing={say(listWords.noParts)} />
    </section>
  )
}
