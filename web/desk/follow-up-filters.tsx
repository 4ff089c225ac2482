import { Button, DatePicker, InputNumber, Segmented, Select } from 'antd'
import dayjs from 'dayjs'
import { lightNames } from '../../src/cases/words.ts'
import type { Words } from '../../src/core/words.ts'
import { followUpStateWords } from '../../src/desk/words.ts'
import { channelWords, reasonWords } from '../../src/ratings/words.ts'
import type { ItemsReply } from '../../src/server/item-requests.ts'
import { useWords } from '../shared/language.tsx'
import { useMe } from '../staff/session.tsx'
import { addressOf, useRead } from '../staff/use-read.ts'
import { figureWords } from './figure-words.ts'
import { listQuery, type Shown, type Wanted } from './follow-ups.ts'
import { periodsOn } from './periods.ts'
import { deskWords } from './words.ts'

interface FollowUpFiltersProps {
  readonly today: string
  readonly show: Shown
  readonly onShow: (show: Shown) => void
  readonly wanted: Wanted
  readonly onWant: (wanted: Wanted) => void
  /** How many are shown. */
  readonly told: string
}

/** What of the list is looked for, and the list as a file. */
export function FollowUpFilters({ today, show, onShow, wanted, onWant, told }: FollowUpFiltersProps) {
  const say = useWords()
  const inspects = useMe().role === 'inspector'
  const { reply: items } = useRead<ItemsReply>(inspects ? '/api/items' : null)
  const want = (change: Wanted) => onWant({ ...wanted, ...change })
  const choice = <Name extends keyof Wanted>(
    name: Name,
    any: Words,
    words: Readonly<Record<string, Words>>,
  ) => (
    <Select<string>
      allowClear
      placeholder={say(any)}
      aria-label={say(any)}
      options={Object.entries(words).map(([value, label]) => ({ value, label: say(label) }))}
      onChange={(value) => want({ [name]: value })}
    />
  )
  const file = (format: string) => addressOf(`/api/desk/export.${format}`, listQuery(show, wanted))
  return (
    <div className="desk-filters">
      <Segmented<Shown>
        value={show}
        onChange={onShow}
        options={[
          { value: 'open', label: say(deskWords.toDo) },
          { value: 'all', label: say(deskWords.all) },
        ]}
      />
      <DatePicker.RangePicker
        aria-label={say(figureWords.period)}
        maxDate={dayjs(today)}
        presets={periodsOn(today).map(({ name, from, to }) => ({
          label: say(name),
          value: [dayjs(from), dayjs(to)],
        }))}
        onChange={(days) =>
          want({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })
        }
      />
      <InputNumber
        min={1}
        max={999}
        placeholder={say(deskWords.window)}
        aria-label={say(deskWords.window)}
        value={wanted.window ?? null}
        onChange={(window) => want({ window })}
      />
      {choice('light', deskWords.anyLight, lightNames)}
      {choice('state', deskWords.anyState, followUpStateWords)}
      {choice('reason', deskWords.anyReason, reasonWords)}
      {inspects && (
        <>
          <Select<string>
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            className="desk-filter-item"
            placeholder={say(figureWords.anyItem)}
            aria-label={say(figureWords.anyItem)}
            options={(items?.ticketItems ?? []).map(({ code, name }) => ({ value: code, label: say(name) }))}
            onChange={(item) => want({ item })}
          />
          {choice('channel', figureWords.anyChannel, channelWords)}
        </>
      )}
      <div className="desk-filters-end">
        <span className="desk-filters-told">{told}</span>
        <Button href={file('xlsx')}>{say(figureWords.exportXlsx)}</Button>
        <Button href={file('csv')}>{say(figureWords.exportCsv)}</Button>
      </div>
    </div>
  )
}
