import type { BehindReply, RulebookReply } from '../../src/server/ranking-requests.ts'
import { evidenceText } from '../case/evidence-text.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { entryStateWords, entryWords, findingStateWords } from './entry-words.ts'
import { signedPoints } from './figures.ts'
import { findingState } from './finding-state.ts'
import { useRankingHall } from './hall.tsx'
import { referenceWords } from './reference.ts'
import { ruleOf } from './rulebook-of.ts'
import { sheetWords } from './sheet-words.ts'
import { rankingWords } from './words.ts'

interface BehindListProps {
  readonly behind: BehindReply
  readonly rulebook: RulebookReply
}

/** What is behind a sheet's deductions, one line each: when, what shows it, and who stands for it. */
export function BehindList({ behind, rulebook }: BehindListProps) {
  const say = useWords()
  const { timeZone } = useRankingHall()
  const lines = [
    ...behind.entries.map(({ entry, day, count, hundredths, evidence, state, by, signed }) => ({
      reference: `entry-${entry}`,
      day,
      points: count === 1 ? signedPoints(hundredths) : `${count} × ${signedPoints(hundredths)}`,
      evidence,
      state: say(entryStateWords[state]),
      people: [
        `${say(entryWords.by)} ${by.fullName}`,
        ...(signed
          ? [`${say(entryWords.signed)} ${signed.by.fullName} ${dayAndTime(signed.at, timeZone)}`]
          : []),
      ],
    })),
    ...behind.findings.map((found) => {
      const { finding, day, rule, evidence, decision } = found
      const counting = rule === null ? undefined : ruleOf(rulebook, rule)
      return {
        reference: finding,
        day,
        points: counting ? signedPoints(counting.hundredths.from) : '–',
        evidence: evidenceText(evidence, say),
        state: say(findingStateWords[findingState(found)]),
        people: decision
          ? [`${decision.by.fullName} ${dayAndTime(decision.at, timeZone)} · ${decision.reason}`]
          : [],
      }
    }),
  ]
  if (lines.length === 0) return null
  return (
    <>
      <h3 className="behind-title">{say(sheetWords.behindList)}</h3>
      <table className="plain-table behind-list">
        <thead>
          <tr>
            <th>{say(rankingWords.behind)}</th>
            <th>{say(entryWords.day)}</th>
            <th className="figure">{say(rankingWords.points)}</th>
            <th>{say(rankingWords.evidence)}</th>
            <th>{say(entryWords.state)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ reference, day, points, evidence, state, people }) => (
            <tr key={reference}>
              <td>{say(referenceWords(reference))}</td>
              <td className="behind-day">{day}</td>
              <td className="figure">{points}</td>
              <td>{evidence}</td>
              <td>
                {state}
                {people.map((person) => (
                  <small key={person} className="decided">
                    {person}
                  </small>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
