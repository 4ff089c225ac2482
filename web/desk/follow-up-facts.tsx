import type { ReactNode } from 'react'
import type { Words } from '../../src/core/words.ts'
import { decisionWords, foundWords, groundWords } from '../../src/desk/words.ts'
import { levelWords, reasonWords } from '../../src/ratings/words.ts'
import type { DeskEntryReply } from '../../src/server/desk-requests.ts'
import { useWords } from '../shared/language.tsx'
import { againChannelWords, deskWords } from './words.ts'

type Fact = readonly [name: Words, value: ReactNode]

/** What the citizen told, which visit it was where that may be seen, and what was done about it. */
export function FollowUpFacts({ entry }: { readonly entry: DeskEntryReply }) {
  const say = useWords()
  const { told, reasons, visit, ratedAgain } = entry
  const level = (one: number | null | undefined) => (one ? say(levelWords[one as 1]) : null)
  return (
    <>
      <Facts
        title={say(deskWords.told)}
        facts={[
          [
            deskWords.reasons,
            reasons.length > 0
              ? reasons.map((reason) => say(reasonWords[reason])).join(' · ')
              : say(deskWords.noReasons),
          ],
          [deskWords.phone, told?.phone ?? say(deskWords.noContact)],
          [deskWords.window, say(entry.windowName)],
          [deskWords.day, entry.day],
          [deskWords.level, level(visit?.level)],
          [
            deskWords.ratedAgain,
            ratedAgain && `${level(ratedAgain.level)} · ${say(againChannelWords[ratedAgain.channel])}`,
          ],
          [deskWords.secondScan, ratedAgain?.scan ?? null],
          [deskWords.visit, visit?.visit ?? null],
          [deskWords.case, visit?.case ?? null],
        ]}
      >
        <blockquote className={told?.text ? 'told-text' : 'told-text nothing'}>
          {told?.text ?? say(deskWords.nothingWritten)}
        </blockquote>
        {!visit && <p className="dialog-hint">{say(deskWords.onlyVisitHidden)}</p>}
      </Facts>
      <Done entry={entry} />
    </>
  )
}

function Done({ entry: { callBack, putRight, answer, appeal } }: { readonly entry: DeskEntryReply }) {
  const say = useWords()
  const lines: (readonly [title: Words, mark: Words | null, text: string])[] = []
  for (const { reached, note, by } of callBack?.calls ?? []) {
    const mark = reached ? deskWords.reached : deskWords.notReached
    lines.push([deskWords.callBack, mark, `${note}（${by.fullName}）`])
  }
  if (putRight.measure) {
    lines.push([deskWords.putRight, foundWords(putRight.founded === true), putRight.measure])
  }
  if (answer.text) lines.push([deskWords.answer, null, answer.text])
  if (appeal)
    lines.push([deskWords.appeal, groundWords[appeal.ground], `${appeal.reason}（${appeal.by.fullName}）`])
  if (appeal?.decision) {
    const { upheld, reason, by } = appeal.decision
    lines.push([deskWords.decision, decisionWords(upheld), `${reason}（${by.fullName}）`])
  }
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{say(deskWords.result)}</h3>
      {lines.map(([title, mark, text]) => (
        <div className="done-line" key={`${title.en} ${text}`}>
          <strong>{say(title)}</strong>
          {mark && <span className="small-mark">{say(mark)}</span>}
          <p>{text}</p>
        </div>
      ))}
    </section>
  )
}

interface FactsProps {
  readonly title: string
  readonly facts: readonly Fact[]
  readonly children: ReactNode
}

function Facts({ title, facts, children }: FactsProps) {
  const say = useWords()
  return (
    <section>
      <h3>{title}</h3>
      {children}
      <dl>
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div className="fact" key={name.en}>
              <dt>{say(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
