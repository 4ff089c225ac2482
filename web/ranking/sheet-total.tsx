import type { SeenSheet } from '../../src/ranking/ranked-month.ts'
import { notRankedWords } from '../../src/ranking/words.ts'
import type { RulebookReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { sheetWords } from './sheet-words.ts'
import { placeWords, rankingWords } from './words.ts'

interface SheetTotalProps {
  readonly sheet: SeenSheet
  readonly rules: RulebookReply['month']
}

/** Place and total, and how the total is made; or why there is none. */
export function SheetTotal({ sheet, rules: { weights } }: SheetTotalProps) {
  const say = useWords()
  if ('reasons' in sheet) {
    return (
      <section className="sheet-total sheet-total-none">
        <strong>{say(sheetWords.noPlace)}</strong>
        <ul className="plain-list">
          {sheet.reasons.map((reason) => (
            <li key={reason.code}>{say(notRankedWords(reason))}</li>
          ))}
        </ul>
      </section>
    )
  }
  const { place, modelWindow, total, discipline, voice, timeliness } = sheet
  return (
    <section className="sheet-total">
      <strong>
        {say(placeWords(place))}
        {modelWindow && <span className="model-mark">{say(rankingWords.model)}</span>}
      </strong>
      <b className="sheet-total-points">{total}</b>
      <p className="formula">
        ( {weights.discipline} × <mark>{discipline.score}</mark> {say(rankingWords.discipline)} +{' '}
        {weights.voice} × <mark>{voice?.score ?? '–'}</mark> {say(rankingWords.voice)} + {weights.timeliness}{' '}
        × <mark>{timeliness.score}</mark> {say(rankingWords.timeliness)} ) ÷ 100 = <mark>{total}</mark>
      </p>
    </section>
  )
}
