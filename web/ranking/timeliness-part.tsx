import type { HallFigures, Sheet, TimeSheet } from '../../src/ranking/ranked-month.ts'
import type { RulebookReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { decimals, minutesEach, percentText, secondsText } from './figures.ts'
import { PartFrame } from './part-frame.tsx'
import { sheetWords } from './sheet-words.ts'
import { rankingWords } from './words.ts'

interface TimelinessPartProps {
  readonly sheet: Sheet
  readonly rules: RulebookReply['month']
  readonly hall: HallFigures
}

/** Waiting, service and cases against the rest of the hall. */
export function TimelinessPart({ sheet: { timeliness }, rules, hall }: TimelinessPartProps) {
  const say = useWords()
  const { waiting, service, cases, score } = timeliness
  const weights = rules.timeliness
  const hallOnTime = hall.onTimeShare === null ? '–' : `${decimals(hall.onTimeShare, 1)}%`
  const times = (title: string, sheet: TimeSheet, weight: number) => (
    <tr>
      <td>{title}</td>
      {sheet.comparedVisits > 0 ? (
        <>
          <td className="figure">{minutesEach(sheet.ownMs, sheet.comparedVisits)}</td>
          <td className="figure">{minutesEach(sheet.expectedMs, sheet.comparedVisits)}</td>
        </>
      ) : (
        <td colSpan={2} className="nothing">
          {say(sheetWords.notCompared)}
        </td>
      )}
      <td className="figure">{sheet.score}</td>
      <td className="figure">{weight}%</td>
    </tr>
  )
  return (
    <PartFrame title={say(rankingWords.timeliness)} score={score}>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{say(sheetWords.part)}</th>
            <th className="figure">{say(sheetWords.own)}</th>
            <th className="figure">{say(sheetWords.expected)}</th>
            <th className="figure">{say(sheetWords.score)}</th>
            <th className="figure">{say(sheetWords.weight)}</th>
          </tr>
        </thead>
        <tbody>
          {times(say(sheetWords.waiting), waiting, weights.waiting)}
          {times(say(sheetWords.service), service, weights.service)}
          <tr>
            <td>{say(sheetWords.cases)}</td>
            <td className="figure">
              {cases.closed === 0 ? (
                <span className="nothing">{say(sheetWords.noCases)}</span>
              ) : (
                `${cases.onTime}/${cases.closed} · ${percentText(cases.onTime, cases.closed)}`
              )}
            </td>
            <td className="figure">{hallOnTime}</td>
            <td className="figure">{cases.score}</td>
            <td className="figure">{weights.onTime}%</td>
          </tr>
        </tbody>
      </table>
      <dl className="reckoning">
        <dt>{say(sheetWords.comparedVisits)}</dt>
        <dd className="formula">
          {waiting.comparedVisits} <small>{say(sheetWords.othersShare)}</small>
        </dd>
        <PaceFormula title={say(sheetWords.waitingSum)} sheet={waiting} priorVisits={weights.priorVisits} />
        <PaceFormula title={say(sheetWords.serviceSum)} sheet={service} priorVisits={weights.priorVisits} />
        {hall.onTimeShare !== null && (
          <>
            {hall.cases && (
              <>
                <dt>{say(sheetWords.hallOnTime)}</dt>
                <dd className="formula">
                  100 × {hall.cases.onTime} ÷ {hall.cases.closed} = <mark>{hall.onTimeShare}%</mark>
                </dd>
              </>
            )}
            <dt>{say(sheetWords.cases)}</dt>
            <dd className="formula">
              100 × ( {cases.onTime} + {weights.priorCases} × {hall.onTimeShare}% ) ÷ ( {cases.closed} +{' '}
              {weights.priorCases} ) = <mark>{cases.score}</mark>
            </dd>
          </>
        )}
        <dt>{say(sheetWords.timelinessIs)}</dt>
        <dd className="formula">
          {weights.waiting}% × {waiting.score} + {weights.service}% × {service.score} + {weights.onTime}% ×{' '}
          {cases.score} = <mark>{score}</mark>
        </dd>
      </dl>
    </PartFrame>
  )
}

interface PaceFormulaProps {
  readonly title: string
  readonly sheet: TimeSheet
  /** 0 by rulebooks of earlier programs, which join none. */
  readonly priorVisits: number
}

/** How the score of waiting or service is made of sums of seconds; nothing where nothing is compared. */
function PaceFormula({ title, sheet, priorVisits }: PaceFormulaProps) {
  const say = useWords()
  const { comparedVisits, ownMs, expectedMs, score, compared = score } = sheet
  if (comparedVisits === 0 || ownMs + expectedMs === 0) return null
  const [own, others] = [secondsText(ownMs), secondsText(expectedMs)]
  return (
    <>
      <dt>{title}</dt>
      <dd className="formula">
        100 × {others} ÷ ( {others} + {own} ) = <mark>{compared}</mark>
        {priorVisits > 0 && (
          <>
            <br />( {comparedVisits} × {compared} + {priorVisits} × 50 ) ÷ ( {comparedVisits} + {priorVisits}{' '}
            ) = <mark>{score}</mark> <small>{say(sheetWords.joinedPace)}</small>
          </>
        )}
      </dd>
    </>
  )
}
