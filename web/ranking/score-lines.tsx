import type { RulebookReply, ScorecardReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { percentText, pointsText, signedPoints } from './figures.ts'
import { References } from './references.tsx'
import { ruleOf } from './rulebook-of.ts'
import { notCountedWords, scorecardWords } from './scorecard-words.ts'
import { rankingWords } from './words.ts'

interface ScoreLinesProps {
  readonly card: ScorecardReply
  readonly rulebook: RulebookReply
  /** Opens what a reference names; null for whoever may not see it. */
  readonly onOpen: ((reference: string) => void) | null
}

/** Why a window has the points it has in a quarter: rule by rule. */
export function ScoreLines({ card, rulebook, onOpen }: ScoreLinesProps) {
  const say = useWords()
  const lines = card.categories.flatMap((category) =>
    category.lines.map((line, i) => ({ category, line, last: i === category.lines.length - 1 })),
  )
  const about = (
    <>
      {card.passed === null && <p className="nothing">{say(scorecardWords.noDataMeans)}</p>}
      <NotCounted card={card} rulebook={rulebook} onOpen={onOpen} />
    </>
  )
  if (lines.length === 0) {
    return (
      <>
        <p className="nothing">{say(scorecardWords.noLines)}</p>
        {about}
      </>
    )
  }
  const nameOf = (code: string) => {
    const found = rulebook.categories.find((one) => one.code === code)
    return say(found?.name ?? { zh: code, en: code })
  }
  return (
    <>
      <table className="plain-table score-lines">
        <thead>
          <tr>
            <th>{say(rankingWords.category)}</th>
            <th>{say(rankingWords.rule)}</th>
            <th className="figure">{say(rankingWords.count)}</th>
            <th className="figure">{say(rankingWords.points)}</th>
            <th>{say(rankingWords.behind)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ category, line, last }) => (
            <tr key={`${category.category} ${line.rule}`}>
              <td>{nameOf(category.category)}</td>
              <td>{say(ruleOf(rulebook, line.rule)?.name ?? { zh: line.rule, en: line.rule })}</td>
              <td className="figure">{line.count}</td>
              <td className="figure">{signedPoints(line.hundredths)}</td>
              <td>
                {line.share && (
                  <span>
                    {line.share.part}/{line.share.of} · {percentText(line.share.part, line.share.of)}
                  </span>
                )}
                <References references={line.references} onOpen={onOpen} />
                {last && category.hundredths !== category.unboundedHundredths && (
                  <span className="small-mark">
                    {say(scorecardWords.bounded)} {pointsText(category.hundredths)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {about}
    </>
  )
}

/** What somebody entered by a rule that the quarter's version does not have, and why it does not count. */
function NotCounted({ card, rulebook, onOpen }: ScoreLinesProps) {
  const say = useWords()
  if (card.notCounted.length === 0) return null
  return (
    <div className="not-counted">
      <b>{say(scorecardWords.notCounted)}</b>
      <ul>
        {card.notCounted.map(({ rule, name, version, references }) => (
          <li key={rule}>
            {say(name)} <References references={references} onOpen={onOpen} />
            <small>{say(notCountedWords(version, rulebook.version))}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
