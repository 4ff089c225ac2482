import { type TableColumnsType, Tag } from 'antd'
import type { Words } from '../../src/core/words.ts'
import type { ScorecardReply, ScorecardsReply } from '../../src/server/ranking-requests.ts'
import { pointsText, signedPoints } from './figures.ts'
import { passingWords, scorecardWords } from './scorecard-words.ts'
import { rankingWords } from './words.ts'

/** A column for each category of the rulebook, and the total. */
export function scorecardColumns(
  { rulebook }: ScorecardsReply,
  titleOf: (window: number) => string,
  say: (words: Words) => string,
): TableColumnsType<ScorecardReply> {
  return [
    {
      title: say(rankingWords.window),
      width: 150,
      render: (_, { window }) => <span className="window-name">{titleOf(window)}</span>,
    },
    ...rulebook.categories.map(({ code, name, startHundredths: start }) => ({
      title: (
        <span className="category-title">
          {say(name)}
          <small className="category-start">{start > 0 ? pointsText(start) : '±'}</small>
        </span>
      ),
      align: 'right' as const,
      render: (_: unknown, card: ScorecardReply) => {
        if (isEmpty(card)) return <span className="points-kept">–</span>
        const { categories } = card
        const points = categories.find(({ category }) => category === code)?.hundredths ?? start
        const kind = points < start ? 'points-lost' : points > start ? 'points-won' : 'points-kept'
        return <span className={kind}>{start > 0 ? pointsText(points) : signedPoints(points)}</span>
      },
    })),
    {
      title: say(scorecardWords.total),
      width: 150,
      align: 'right',
      render: (_, card) => (
        <>
          {!isEmpty(card) && <b className="total">{pointsText(card.hundredths)}</b>}{' '}
          <Tag className="pass-tag" color={passColor(card)}>
            {say(passingWords(card.passed))}
          </Tag>
        </>
      ),
    },
  ]
}

/** No work in the quarter, and nothing given or taken. */
export const isEmpty = ({ passed, categories }: ScorecardReply) =>
  passed === null && categories.every(({ lines }) => lines.length === 0)

const passColor = ({ passed }: ScorecardReply) => (passed === null ? 'default' : passed ? 'green' : 'red')
