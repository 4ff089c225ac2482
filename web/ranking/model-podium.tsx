import { TrophyFilled } from '@ant-design/icons'
import type { SeenRankedSheet } from '../../src/ranking/ranked-month.ts'
import { useWords } from '../shared/language.tsx'
import { decimals } from './figures.ts'
import { useRankingHall } from './hall.tsx'
import { monthWords } from './month-words.ts'
import { placeWords, rankingWords } from './words.ts'

interface ModelPodiumProps {
  readonly ranked: readonly SeenRankedSheet[]
  readonly onOpen: (window: number) => void
}

/** The model windows by place; windows that share a place stand side by side. */
export function ModelPodium({ ranked, onOpen }: ModelPodiumProps) {
  const say = useWords()
  const { titleOf } = useRankingHall()
  const models = ranked.filter(({ modelWindow }) => modelWindow)
  if (models.length === 0) return <p className="no-models">{say(monthWords.noModels)}</p>
  return (
    <ol className="podium" aria-label={say(monthWords.models)}>
      {models.map(({ window, place, total, visits, voice }) => (
        <li key={window}>
          <button type="button" className={`podium-card podium-${place}`} onClick={() => onOpen(window)}>
            <span className="podium-place">
              <TrophyFilled aria-hidden /> {say(placeWords(place))}
            </span>
            <strong>{titleOf(window)}</strong>
            <span className="podium-total">
              <b>{decimals(total, 2)}</b>
              <small>
                {say(rankingWords.visits)} {visits}
                {voice && ` · ${say(rankingWords.ratings)} ${voice.ratings}`}
              </small>
            </span>
            <span className="podium-mark">{say(rankingWords.model)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
