import type { Indicator, RatingFiguresReply } from '../../src/server/rating-requests.ts'
import { useWords } from '../shared/language.tsx'
import { figureWords } from './figure-words.ts'
import { ShareBar } from './share-bar.tsx'
import { percentText } from './share-text.ts'

interface IndicatorCardsProps {
  readonly reply: RatingFiguresReply
  /** Null where the rows may not be opened. */
  readonly onRows: ((indicator: Indicator) => void) | null
}

/** The six shares of the whole period, each with its two numbers and its formula. */
export function IndicatorCards({ reply: { formulas, rows }, onRows }: IndicatorCardsProps) {
  const say = useWords()
  const figures = rows[0]?.figures
  return (
    <ul className="indicators">
      {formulas.map(({ indicator, name, formula }) => {
        const share = figures?.[indicator] ?? null
        return (
          <li key={indicator}>
            <h2>{say(name)}</h2>
            <p className="indicator-share">
              {share ? (
                <>
                  <strong>{percentText(share)}</strong>
                  <span>
                    {share.of} ÷ {share.all}
                  </span>
                </>
              ) : (
                <span className="nothing">{say(onRows ? figureWords.none : figureWords.notTold)}</span>
              )}
            </p>
            <ShareBar share={share} />
            <p className="indicator-formula">{say(formula)}</p>
            {onRows && share && (
              <button type="button" className="indicator-rows" onClick={() => onRows(indicator)}>
                {say(figureWords.rows)}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
