import { Button } from 'antd'
import type { HallFigures, SeenSheet } from '../../src/ranking/ranked-month.ts'
import type { BehindReply, RulebookReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import type { Behind } from './behind.ts'
import { BehindList } from './behind-list.tsx'
import { pointsText } from './figures.ts'
import { PartFrame } from './part-frame.tsx'
import { listOf } from './reference.ts'
import { References } from './references.tsx'
import { ruleOf } from './rulebook-of.ts'
import { sheetWords } from './sheet-words.ts'
import { rankingWords } from './words.ts'

interface DisciplinePartProps {
  readonly sheet: SeenSheet
  readonly rulebook: RulebookReply
  readonly hall: HallFigures
  /** Null for whoever has nothing to do with the window. */
  readonly behind: BehindReply | null
  /** Opens the window's entries or findings; null for whoever may not see them. */
  readonly onBehind: ((list: Behind['list']) => void) | null
}

/** Every deduction with its rule, its count and what is behind it, and how they become the score. */
export function DisciplinePart({ sheet, rulebook, hall, behind, onBehind }: DisciplinePartProps) {
  const say = useWords()
  const { discipline, visits } = sheet
  const { score, deductions, lostAsCounted, lostWithVolume, lostPerThousand } = discipline
  const { priorVisits } = rulebook.month.discipline
  return (
    <PartFrame title={say(rankingWords.discipline)} score={score}>
      {deductions.length === 0 ? (
        <p className="nothing">{say(sheetWords.noDeductions)}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th>{say(rankingWords.rule)}</th>
              <th className="figure">{say(rankingWords.count)}</th>
              <th className="figure">{say(sheetWords.lost)}</th>
              <th>{say(rankingWords.behind)}</th>
            </tr>
          </thead>
          <tbody>
            {deductions.map(({ rule: code, count, hundredths, growsWithVolume, references }) => (
              <tr key={code}>
                <td>
                  {say(ruleOf(rulebook, code)?.name ?? { zh: code, en: code })}
                  {growsWithVolume && <span className="small-mark">{say(sheetWords.withVolume)}</span>}
                </td>
                <td className="figure">{count}</td>
                <td className="figure">{pointsText(-hundredths)}</td>
                <td>
                  <References
                    references={references}
                    onOpen={onBehind && ((reference) => onBehind(listOf(reference)))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {behind && <BehindList behind={behind} rulebook={rulebook} />}
      <dl className="reckoning">
        {hall.lostWithVolume !== undefined && hall.visits > 0 && (
          <>
            <dt>{say(sheetWords.hallRate)}</dt>
            <dd className="formula">
              1000 × {hall.lostWithVolume} ÷ {hall.visits} = <mark>{hall.lostPerThousand}</mark>
            </dd>
          </>
        )}
        <dt>{say(sheetWords.lostForThousand)}</dt>
        <dd className="formula">
          ( 1000 × {lostWithVolume} + {priorVisits} × {hall.lostPerThousand}{' '}
          <small>{say(sheetWords.hallRate)}</small> ) ÷ ( {visits} + {priorVisits} ) ={' '}
          <mark>{lostPerThousand}</mark>
        </dd>
        <dt>{say(sheetWords.disciplineIs)}</dt>
        <dd className="formula">
          100 − {lostAsCounted} <small>{say(sheetWords.asCounted)}</small> − {lostPerThousand}{' '}
          <small>{say(sheetWords.lostForThousand)}</small> = <mark>{score}</mark>
        </dd>
      </dl>
      {onBehind && (
        <Button className="no-print" size="small" onClick={() => onBehind('findings')}>
          {say(sheetWords.behindOpen)}
        </Button>
      )}
    </PartFrame>
  )
}
