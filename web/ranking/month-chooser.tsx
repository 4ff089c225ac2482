import { Select } from 'antd'
import type { MonthReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { useRankingHall } from './hall.tsx'
import { monthStateWords } from './month-words.ts'
import { monthState, monthTitle } from './months.ts'
import { rankingWords } from './words.ts'

interface MonthChooserProps {
  readonly month: MonthReply
  readonly months: readonly MonthReply[]
  readonly onMonth: (month: string) => void
}

/** The months of the hall, each with where it stands. */
export function MonthChooser({ month, months, onMonth }: MonthChooserProps) {
  const say = useWords()
  const { today } = useRankingHall()
  return (
    <Select
      className="month-chooser"
      aria-label={say(rankingWords.chooseMonth)}
      value={month.month}
      onChange={onMonth}
      options={months.map((one) => ({
        value: one.month,
        label: `${say(monthTitle(one.month))} · ${say(monthStateWords[monthState(one, today)])}`,
      }))}
    />
  )
}
