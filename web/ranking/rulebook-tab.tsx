import { Select, Skeleton } from 'antd'
import { useState } from 'react'
import type { RulebookReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRead } from '../staff/use-read.ts'
import { CategoryRules } from './category-rules.tsx'
import { pointsText } from './figures.ts'
import { useRankingHall } from './hall.tsx'
import { monthRulesText } from './month-rules-text.ts'
import { rulebookOf } from './rulebook-of.ts'
import { rulebookWords, versionWords } from './rulebook-words.ts'

/** The scoring rules as people read them, every version. */
export function RulebookTab() {
  const say = useWords()
  const { today } = useRankingHall()
  const [chosen, setChosen] = useState<number | null>(null)
  const { reply, request } = useRead<RulebookReply[]>('/api/rulebooks')
  const inForce = rulebookOf(reply ?? [], today.slice(0, 7))?.version
  const shown = reply?.find(({ version }) => version === (chosen ?? reply[0]?.version))
  if (!shown) return request.problem ? <ProblemNote problem={request.problem} /> : <Skeleton active />
  const versionText = ({ version, from }: RulebookReply) => {
    const text = say(versionWords(version, from))
    return version === inForce ? `${text} · ${say(rulebookWords.inForce)}` : text
  }
  return (
    <section className="rulebook">
      <div className="ranking-head">
        <h1>{say(shown.name)}</h1>
        <Select
          className="version-chooser"
          aria-label={say(rulebookWords.version)}
          value={shown.version}
          onChange={setChosen}
          options={reply?.map((one) => ({ value: one.version, label: versionText(one) })) ?? []}
        />
        <span className="head-note">{say(rulebookWords.whole)}</span>
      </div>
      <h2 className="section-title">{say(rulebookWords.month)}</h2>
      <dl className="month-rules">
        {monthRulesText(shown).map(({ title, text }) => (
          <div key={title.zh}>
            <dt>{say(title)}</dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
      </dl>
      <h2 className="section-title">
        {say(rulebookWords.quarter)}
        <small>
          {say(rulebookWords.passAt)} {pointsText(shown.passHundredths)}
        </small>
      </h2>
      <CategoryRules rulebook={shown} />
    </section>
  )
}
