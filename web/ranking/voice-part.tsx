import { Button } from 'antd'
import { useState } from 'react'
import type { HallFigures } from '../../src/ranking/ranked-month.ts'
import { levelWords } from '../../src/ratings/words.ts'
import type { WindowSheetReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { IntervalBar } from './interval-bar.tsx'
import { scaleOf } from './interval-scale.ts'
import { PartFrame } from './part-frame.tsx'
import { RatingRows } from './rating-rows.tsx'
import { sheetWords } from './sheet-words.ts'
import { rankingWords } from './words.ts'

const levels = [5, 4, 3, 2, 1] as const
type Level = (typeof levels)[number]

/** How citizens rated, how the mean that counts comes about, and how sure it is. */
export function VoicePart({ reply }: { readonly reply: WindowSheetReply }) {
  const say = useWords()
  const [open, setOpen] = useState<Level | null>(null)
  const { month, sheet, hall, rulebook, mayOpen } = reply
  const { voice } = sheet
  const rules = rulebook.month.voice
  if (!voice) {
    return (
      <PartFrame title={say(rankingWords.voice)}>
        <p className="nothing">{say(sheetWords.voiceHidden)}</p>
      </PartFrame>
    )
  }
  const countOf = (level: Level) => voice.active[level - 1] ?? 0
  const pointsOf = (level: Level) => rules.points[level - 1] ?? 0
  const sum = levels.reduce((total, level) => total + countOf(level) * pointsOf(level), 0)
  const scale = scaleOf([voice.interval, voice.meanInterval])
  const best = pointsOf(5)
  return (
    <PartFrame title={say(rankingWords.voice)} score={voice.score}>
      <ul className="levels">
        {levels.map((level) => (
          <li key={level}>
            <span>
              {say(levelWords[level])}
              <small>
                {pointsOf(level)}
                {say(sheetWords.pointsOfLevel)}
              </small>
            </span>
            <i>
              <i style={{ width: `${(100 * countOf(level)) / voice.ratings}%` }} />
            </i>
            {mayOpen && countOf(level) > 0 ? (
              <Button
                type="link"
                size="small"
                title={say(sheetWords.rowsOpen)}
                onClick={() => setOpen(level)}
              >
                {countOf(level)}
              </Button>
            ) : (
              <b className="level-count">{countOf(level)}</b>
            )}
          </li>
        ))}
      </ul>
      <dl className="reckoning">
        <dt>{say(sheetWords.mean)}</dt>
        <dd className="formula">
          {sum} ÷ {voice.ratings} = <mark>{voice.meanPoints}</mark>
        </dd>
        {hall.meanPoints !== null && (
          <>
            <HallMean hall={hall} points={rules.points} />
            <dt>{say(sheetWords.joined)}</dt>
            <dd className="formula">
              ( {sum} + {rules.priorRatings} × {hall.meanPoints} <small>{say(sheetWords.hallMean)}</small> ) ÷
              ( {voice.ratings} + {rules.priorRatings} )
              {voice.joined ? ` = ${voice.countedPoints}` : ` ≥ ${voice.meanPoints}`}
            </dd>
          </>
        )}
        <dt>{say(sheetWords.counted)}</dt>
        <dd className="formula">
          <mark>{voice.countedPoints}</mark> <small>{say(sheetWords.smaller)}</small>
        </dd>
        <dt>{say(sheetWords.voiceIs)}</dt>
        <dd className="formula">
          100 × ( {voice.countedPoints} − {rules.zeroAt} ) ÷ ( {best} − {rules.zeroAt} ) ={' '}
          <mark>{voice.score}</mark>
        </dd>
        <dt>{say(sheetWords.interval)}</dt>
        <dd className="formula">
          {voice.interval && scale ? (
            <span className="interval-cell">
              <IntervalBar voice={voice} hallMean={hall.meanPoints} scale={scale} width={200} />
              <span>
                {voice.interval.from} – {voice.interval.to} <small>{say(sheetWords.intervalOf)}</small>
              </span>
            </span>
          ) : (
            <small>{say(sheetWords.noInterval)}</small>
          )}
        </dd>
      </dl>
      {open !== null && (
        <RatingRows month={month} window={sheet.window} level={open} onClose={() => setOpen(null)} />
      )}
    </PartFrame>
  )
}

/** How the mean that the window is held against comes about; editions of method 1 do not say it. */
function HallMean({ hall, points }: { readonly hall: HallFigures; readonly points: readonly number[] }) {
  const say = useWords()
  const { meanPoints, meanOf } = hall
  if (!meanOf) return null
  if (meanOf.of === 'month') {
    return (
      <>
        <dt>{say(sheetWords.hallMeanOfMonth)}</dt>
        <dd className="formula">
          <mark>{meanPoints}</mark> <small>{say(sheetWords.weighedByVisits)}</small>
        </dd>
      </>
    )
  }
  const ratings = meanOf.active.reduce((total, count) => total + count, 0)
  const sum = meanOf.active.reduce((total, count, level) => total + count * (points[level] ?? 0), 0)
  return (
    <>
      <dt>{say(sheetWords.hallMeanBefore)}</dt>
      <dd className="formula">
        {sum} ÷ {ratings} = <mark>{meanPoints}</mark>
      </dd>
    </>
  )
}
