import { Button, InputNumber, Segmented, Select } from 'antd'
import { useState } from 'react'
import { channelWords } from '../../src/ratings/words.ts'
import type { ItemsReply } from '../../src/server/item-requests.ts'
import type { RatingChannel, RatingFiguresReply } from '../../src/server/rating-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe } from '../staff/session.tsx'
import { addressOf, type Query, useRead } from '../staff/use-read.ts'
import { EntriesDrawer } from './entries-drawer.tsx'
import { type By, behind, type FigureQuery, figuresFor, rowFilter } from './figure-query.ts'
import { figureWords } from './figure-words.ts'
import { FiguresTable } from './figures-table.tsx'
import type { Wanted } from './follow-ups.ts'
import { IndicatorCards } from './indicator-cards.tsx'
import { LevelKey } from './level-bar.tsx'
import { MonthPicker } from './month-picker.tsx'
import { PeriodPicker } from './period-picker.tsx'
import { daysOn, lastRatedMonth, monthAfter } from './periods.ts'
import { RowsDrawer } from './rows-drawer.tsx'
import { useMonths } from './use-months.ts'

const bys = [
  { value: 'window', words: figureWords.byWindow },
  { value: 'item', words: figureWords.byItem },
  { value: 'channel', words: figureWords.byChannel },
  { value: 'month', words: figureWords.byMonth },
] as const

interface FiguresTabProps {
  readonly today: string
  readonly timeZone: string
}

/** The indicators of a period, by window, item, channel or month, and the rows behind them. */
export function FiguresTab({ today, timeZone }: FiguresTabProps) {
  const say = useWords()
  const ofMonths = useMe().role !== 'inspector'
  const [query, setQuery] = useState<FigureQuery>(() => ({
    ...(ofMonths ? lastRatedMonth(today) : { from: daysOn(today, -29), to: today }),
    by: 'window',
  }))
  const Picker = ofMonths ? MonthPicker : PeriodPicker
  const [rows, setRows] = useState<Query | null>(null)
  const [entries, setEntries] = useState<Wanted | null>(null)
  const change = (some: Partial<FigureQuery>) => setQuery((before) => ({ ...before, ...some }))
  const { by } = query
  const fileBy = by === 'month' ? 'hall' : by
  const whole = useRead<RatingFiguresReply>(addressOf('/api/rating-figures', figuresFor(query, 'hall')))
  const parts = useRead<RatingFiguresReply>(
    by === 'month' ? null : addressOf('/api/rating-figures', figuresFor(query, by)),
  )
  const months = useMonths(by === 'month' ? query : null)
  const { reply: items } = useRead<ItemsReply>('/api/items')
  const file = (format: string) =>
    addressOf(`/api/rating-figures/export.${format}`, figuresFor(query, fileBy))
  const mayOpen = whole.reply?.mayOpen ?? false
  const rowsFor = (some: Partial<FigureQuery>, state?: string) => {
    const { by: _, ...asked } = figuresFor({ ...query, ...some }, 'hall')
    setRows({ ...asked, state })
  }
  return (
    <section>
      <div className="desk-filters">
        <Picker today={today} period={query} onChoose={change} />
        <InputNumber
          min={1}
          max={999}
          placeholder={say(figureWords.window)}
          aria-label={say(figureWords.window)}
          value={query.window ?? null}
          onChange={(window) => change({ window })}
        />
        <Select<string>
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="desk-filter-item"
          placeholder={say(figureWords.anyItem)}
          options={(items?.ticketItems ?? []).map(({ code, name }) => ({ value: code, label: say(name) }))}
          onChange={(item) => setQuery(({ item: _, ...rest }) => (item ? { ...rest, item } : rest))}
        />
        <Select<RatingChannel>
          allowClear
          placeholder={say(figureWords.anyChannel)}
          options={Object.entries(channelWords).map(([value, label]) => ({
            value: value as RatingChannel,
            label: say(label),
          }))}
          onChange={(channel) =>
            setQuery(({ channel: _, ...rest }) => (channel ? { ...rest, channel } : rest))
          }
        />
        <div className="desk-filters-end">
          <Button href={file('xlsx')}>{say(figureWords.exportXlsx)}</Button>
          <Button href={file('csv')}>{say(figureWords.exportCsv)}</Button>
        </div>
      </div>
      <ProblemNote
        problem={whole.request.problem ?? parts.request.problem ?? months.problem}
        onClose={whole.request.forget}
      />
      {whole.reply && (
        <IndicatorCards
          reply={whole.reply}
          onRows={
            mayOpen
              ? (indicator) => {
                  const found = behind(indicator)
                  if (found.of === 'visits') rowsFor({}, found.state)
                  else {
                    const { by: _, ...asked } = query
                    setEntries({ ...asked, ...found.wanted })
                  }
                }
              : null
          }
        />
      )}
      {ofMonths && <p className="signs-about">{say(figureWords.whyNotTold)}</p>}
      <div className="figures-head">
        <Segmented<By>
          value={by}
          onChange={(next) => change({ by: next })}
          options={bys.map(({ value, words }) => ({ value, label: say(words) }))}
        />
        <LevelKey />
      </div>
      <FiguresTable
        by={by}
        rows={(by === 'month' ? months.rows : parts.reply?.rows) ?? []}
        formulas={whole.reply?.formulas ?? []}
        loading={by === 'month' ? months.rows === null : parts.request.busy}
        onRow={
          mayOpen
            ? (row) => rowsFor(by === 'month' ? monthAfter(`${row.of}-01`, 0) : rowFilter(by, row))
            : null
        }
      />
      {entries && <EntriesDrawer wanted={entries} timeZone={timeZone} onClose={() => setEntries(null)} />}
      {rows && (
        <RowsDrawer
          query={rows}
          items={items?.ticketItems ?? []}
          timeZone={timeZone}
          onClose={() => setRows(null)}
        />
      )}
    </section>
  )
}
