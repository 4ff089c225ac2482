import { stepNames } from '../../src/cases/words.ts'
import type { CaseFileReply } from '../../src/server/case-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { caseWords } from './words.ts'

/** The steps that the item asks for, with who and when. */
export function CaseSteps({ file, timeZone }: { readonly file: CaseFileReply; readonly timeZone: string }) {
  const say = useWords()
  return (
    <section>
      <h3>{say(caseWords.steps)}</h3>
      <ol className="case-steps">
        {file.steps.map(({ step, at, by, note }) => (
          <li key={step} className={at === null ? '' : 'case-step-done'}>
            <strong>{say(stepNames[step])}</strong>
            <span>{at === null ? say(caseWords.notYet) : dayAndTime(at, timeZone)}</span>
            {by && <span>{by.fullName}</span>}
            {note && <span>{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
