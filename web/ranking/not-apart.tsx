import { InfoCircleFilled } from '@ant-design/icons'
import type { SeenRanking } from '../../src/ranking/ranked-month.ts'
import { useWords } from '../shared/language.tsx'
import { decimals } from './figures.ts'
import { monthWords } from './month-words.ts'

/** Says so where chance alone explains the differences between the windows' ratings. */
export function NotApart({ ranking }: { readonly ranking: SeenRanking }) {
  const say = useWords()
  const { distinguishable, statistic, critical } = ranking.hall.comparison
  if (distinguishable || ranking.ranked.length === 0) return null
  return (
    <div className="not-apart" role="note">
      <InfoCircleFilled aria-hidden />
      <p>
        <strong>{say(monthWords.notApart)}</strong>
        <span>{say(monthWords.notApartWhy)}</span>
      </p>
      <small>
        {say(monthWords.statistic)} {decimals(statistic, 2)} ≤ {say(monthWords.critical)}{' '}
        {decimals(critical, 2)}
      </small>
    </div>
  )
}
