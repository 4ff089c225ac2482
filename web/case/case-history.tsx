import type { ReactNode } from 'react'
import { eventWords } from '../../src/audit/words.ts'
import { slipTitles } from '../../src/cases/words.ts'
import type { CaseFileReply } from '../../src/server/case-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { evidenceText } from './evidence-text.ts'
import { caseWords, findingWords } from './words.ts'

interface CaseHistoryProps {
  readonly file: CaseFileReply
  readonly timeZone: string
}

/** What was asked for, printed, found, put right and done, each with its time. */
export function CaseHistory({ file, timeZone }: CaseHistoryProps) {
  const say = useWords()
  return (
    <>
      <Part title={say(caseWords.findings)} shown={file.findings.length > 0}>
        {file.findings.map(({ finding, rule, at, evidence }) => (
          <div className="case-finding" key={finding}>
            <strong>{say(findingWords[rule])}</strong> · {dayAndTime(at, timeZone)}
            <div>{evidenceText(evidence, say)}</div>
          </div>
        ))}
      </Part>
      <Part title={say(caseWords.supplements)} shown={file.supplements.length > 0}>
        <ul className="case-lines">
          {file.supplements.map((supplement) => (
            <li key={supplement.slip}>
              <time>{dayAndTime(supplement.askedAt, timeZone)}</time>
              <span>{supplement.missing.map(({ name }) => name).join('；')}</span>
              <span className="case-line-end">
                {supplement.suppliedAt === null
                  ? say(caseWords.stillMissing)
                  : `${say(caseWords.suppliedOn)} ${dayAndTime(supplement.suppliedAt, timeZone)}`}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Parts file={file} timeZone={timeZone} />
      <ExtensionPart file={file} />
      <Slips file={file} timeZone={timeZone} />
      <Part title={say(caseWords.record)} shown>
        <ul className="case-lines">
          {file.entries.map(({ seq, at, by, what, text }) => (
            <li key={seq}>
              <time>{dayAndTime(at, timeZone)}</time>
              <span className="case-line-who">{by?.fullName ?? say(caseWords.system)}</span>
              <span>
                {say(eventWords[what])}
                {text && <>：{text}</>}
              </span>
              <span className="case-line-end nothing">{seq}</span>
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

function Parts({ file, timeZone }: CaseHistoryProps) {
  const say = useWords()
  return (
    <Part title={say(caseWords.parts)} shown={file.parts.length > 0}>
      <ul className="case-lines">
        {file.parts.map(({ part, department, sentAt, begunAt, doneAt, result }) => {
          const at = doneAt ?? begunAt ?? sentAt
          const words =
            doneAt !== null ? caseWords.partDone : begunAt !== null ? caseWords.partBegun : caseWords.partSent
          return (
            <li key={part}>
              <time>{dayAndTime(at, timeZone)}</time>
              <span>{department}</span>
              <span className="case-line-end">
                {say(words)}
                {result && <>：{result}</>}
              </span>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

function ExtensionPart({ file: { extension } }: { readonly file: CaseFileReply }) {
  const say = useWords()
  if (!extension) return null
  const decision = {
    open: caseWords.extensionOpen,
    approved: caseWords.extensionApproved,
    refused: caseWords.extensionRefused,
  }[extension.decision]
  return (
    <Part title={say(caseWords.extension)} shown>
      <p>
        {extension.days} {say(caseWords.workingDays)} · {extension.reason} · {extension.askedBy.fullName} →{' '}
        <strong>{say(decision)}</strong> {extension.decidedBy?.fullName} {extension.refusedBecause}
      </p>
    </Part>
  )
}

function Slips({ file, timeZone }: CaseHistoryProps) {
  const say = useWords()
  return (
    <Part title={say(caseWords.slips)} shown={file.slips.length > 0}>
      <ul className="case-lines">
        {file.slips.map(({ slip, kind, issuedAt }) => (
          <li key={slip}>
            <time>{dayAndTime(issuedAt, timeZone)}</time>
            <span>
              {say(slipTitles[kind])} {slip}
            </span>
            <a
              className="case-line-end"
              href={`/api/cases/${encodeURIComponent(file.case)}/slips/${slip.split('/')[1]}.pdf`}
              target="_blank"
              rel="noreferrer"
            >
              PDF
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
}

interface PartProps {
  readonly title: string
  readonly shown: boolean
  readonly children: ReactNode
}

function Part({ title, shown, children }: PartProps) {
  if (!shown) return null
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
