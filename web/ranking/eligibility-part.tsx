import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import type { HallFigures, SeenSheet } from '../../src/ranking/ranked-month.ts'
import type { RulebookReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { checksOf } from './eligibility.ts'
import { PartFrame } from './part-frame.tsx'
import { conditionWords, sheetWords } from './sheet-words.ts'

interface EligibilityPartProps {
  readonly sheet: SeenSheet
  readonly hall: HallFigures
  readonly rules: RulebookReply['month']
}

/** What is asked for a place, and what the window has. */
export function EligibilityPart({ sheet, hall, rules }: EligibilityPartProps) {
  const say = useWords()
  return (
    <PartFrame title={say(sheetWords.eligible)}>
      <table className="plain-table">
        <thead>
          <tr>
            <th> </th>
            <th className="figure">{say(sheetWords.has)}</th>
            <th className="figure">{say(sheetWords.asked)}</th>
            <th> </th>
          </tr>
        </thead>
        <tbody>
          {checksOf(sheet, hall, rules).map(({ condition, holds, has, asked }) => (
            <tr key={condition}>
              <td>{say(conditionWords[condition])}</td>
              <td className="figure">{has ?? '–'}</td>
              <td className="figure">{asked}</td>
              <td className={holds ? 'check-holds' : 'check-fails'}>
                {holds ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}{' '}
                {say(holds ? sheetWords.met : sheetWords.notMet)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </PartFrame>
  )
}
