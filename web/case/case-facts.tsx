import type { ReactNode } from 'react'
import { handlerName, kindNames, outcomeNames } from '../../src/cases/words.ts'
import type { Words } from '../../src/core/words.ts'
import type { CaseFileReply } from '../../src/server/case-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { dueText } from './due-text.ts'
import { caseWords } from './words.ts'

/** Names and values of a case. */
export function CaseFacts({ file, timeZone }: { readonly file: CaseFileReply; readonly timeZone: string }) {
  const say = useWords()
  const time = (at: number | null) => (at === null ? null : dayAndTime(at as never, timeZone))
  const facts: readonly (readonly [Words, ReactNode])[] = [
    [caseWords.kind, say(kindNames[file.kind])],
    [caseWords.department, file.department],
    [caseWords.applicant, applicantText(file, say)],
    [caseWords.contact, file.applicant?.contact ?? null],
    [caseWords.opened, time(file.openedAt)],
    [caseWords.openedBy, `${file.openedBy.fullName} · ${say(handlerName({ window: file.window }))}`],
    [caseWords.due, dueFact(file, timeZone, say)],
    [caseWords.handler, say(handlerName(file.handler))],
    [caseWords.visit, file.visit],
    [caseWords.withoutVisit, file.withoutVisit],
    [caseWords.external, file.external],
    [caseWords.outcome, file.outcome === null ? null : say(outcomeNames[file.outcome])],
    [caseWords.returnedBecause, file.returnedBecause],
    [caseWords.late, file.closing?.late ?? null],
    [caseWords.incomplete, file.closing?.incomplete ?? null],
  ]
  return (
    <section>
      <dl>
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <Fact key={name.en} name={say(name)} value={value} />
          ))}
      </dl>
    </section>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

function applicantText({ applicant }: CaseFileReply, say: (words: Words) => string): string {
  if (applicant === null) return say(caseWords.nameHidden)
  return applicant.name ?? say(caseWords.noName)
}

function dueFact(
  { due, state }: CaseFileReply,
  timeZone: string,
  say: (words: Words) => string,
): string | null {
  if (state === 'suspended') return say(caseWords.stillMissing)
  if (!due) return null
  const text = dueText(due, timeZone)
  return due.certain ? text : `${text}（${say(caseWords.uncertain)}）`
}
