import './rating-line.css'
import type { RatingFiguresReply } from '../../src/server/rating-requests.ts'
import { lastRatedMonth } from '../desk/periods.ts'
import { percentText } from '../desk/share-text.ts'
import { useWords } from '../shared/language.tsx'
import { addressOf, useRead } from '../staff/use-read.ts'
import { ratingLineWords } from './rating-words.ts'

interface RatingLineProps {
  readonly no: number
  /** Today in the hall, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * The sum of the window's ratings of the last month of which no visit is rated any more. Where the hall does not tell
 * it, because it would tell of fewer than five citizens, nothing is said.
 */
export function RatingLine({ no, today }: RatingLineProps) {
  const say = useWords()
  const month = lastRatedMonth(today)
  const { reply } = useRead<RatingFiguresReply>(
    addressOf('/api/rating-figures', { ...month, by: 'window', window: no }),
  )
  const row = reply?.rows[0]
  const share = row?.figures['active-good']
  if (!row?.active || !share) return null
  return (
    <p className="rating-line">
      {say(ratingLineWords(month.from.slice(0, 7), row.active, percentText(share)))}
    </p>
  )
}
