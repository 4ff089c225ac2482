import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useWords } from '../shared/language.tsx'
import { figureWords } from './figure-words.ts'
import { type Period, periodsOn } from './periods.ts'

interface PeriodPickerProps {
  readonly today: string
  readonly period: Period
  readonly onChoose: (period: Period) => void
}

/** From a day to a day, with the periods that are asked for often. */
export function PeriodPicker({ today, period: { from, to }, onChoose }: PeriodPickerProps) {
  const say = useWords()
  return (
    <DatePicker.RangePicker
      allowClear={false}
      aria-label={say(figureWords.period)}
      value={[dayjs(from), dayjs(to)]}
      maxDate={dayjs(today)}
      presets={periodsOn(today).map((one) => ({
        label: say(one.name),
        value: [dayjs(one.from), dayjs(one.to)],
      }))}
      onChange={(days) => {
        const [first, last] = days ?? []
        if (first && last) onChoose({ from: first.format('YYYY-MM-DD'), to: last.format('YYYY-MM-DD') })
      }}
    />
  )
}
