import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useWords } from '../shared/language.tsx'
import { figureWords } from './figure-words.ts'
import { lastRatedMonth, type Period, ratedPeriodsOn } from './periods.ts'

interface MonthPickerProps {
  readonly today: string
  readonly period: Period
  readonly onChoose: (period: Period) => void
}

/** From a month to a month, for whoever sees months that are over alone. */
export function MonthPicker({ today, period: { from, to }, onChoose }: MonthPickerProps) {
  const say = useWords()
  return (
    <DatePicker.RangePicker
      picker="month"
      allowClear={false}
      aria-label={say(figureWords.period)}
      value={[dayjs(from), dayjs(to)]}
      maxDate={dayjs(lastRatedMonth(today).to)}
      presets={ratedPeriodsOn(today).map((one) => ({
        label: say(one.name),
        value: [dayjs(one.from), dayjs(one.to)],
      }))}
      onChange={(months) => {
        const [first, last] = months ?? []
        if (!first || !last) return
        onChoose({ from: first.format('YYYY-MM-01'), to: last.endOf('month').format('YYYY-MM-DD') })
      }}
    />
  )
}
