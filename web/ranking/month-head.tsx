import { CheckCircleOutlined, DownloadOutlined, HistoryOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, Dropdown, Select } from 'antd'
import { useState } from 'react'
import type { MonthReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { useMe } from '../staff/session.tsx'
import { addressOf } from '../staff/use-read.ts'
import { CloseDialog } from './close-dialog.tsx'
import { EditionsDrawer } from './editions-drawer.tsx'
import { MonthChooser } from './month-chooser.tsx'
import { monthWords } from './month-words.ts'
import { editionWords, rankingWords } from './words.ts'

interface MonthHeadProps {
  readonly month: MonthReply
  readonly months: readonly MonthReply[]
  readonly edition: number | 'now' | undefined
  readonly onMonth: (month: string) => void
  readonly onEdition: (edition: number | 'now' | undefined) => void
  readonly onClosed: () => void
}

/** Which month and edition is shown, and what can be done with it. */
export function MonthHead({ month, months, edition, onMonth, onEdition, onClosed }: MonthHeadProps) {
  const say = useWords()
  const me = useMe()
  const [asking, setAsking] = useState<'close' | 'editions' | null>(null)
  const newest = month.editions.at(-1)?.edition
  const file = (name: string) => addressOf(`/api/months/${month.month}/${name}`, { edition })
  const closed = newest !== undefined && edition !== 'now'
  const link = (key: string, name: string, text: string, ready = true) => ({
    key,
    disabled: !ready,
    label: ready ? (
      <a href={file(name)} target={name.endsWith('.pdf') ? '_blank' : undefined} rel="noopener">
        {text}
      </a>
    ) : (
      `${text} · ${say(monthWords.onlyClosed)}`
    ),
  })
  const shownEdition = edition ?? newest
  const models = month.editions.find((one) => one.edition === shownEdition)?.models ?? []
  return (
    <div className="ranking-head no-print">
      <MonthChooser month={month} months={months} onMonth={onMonth} />
      {newest !== undefined && (
        <Select
          className="edition-chooser"
          aria-label={say(monthWords.edition)}
          value={shownEdition}
          onChange={(chosen) => onEdition(chosen === newest ? undefined : chosen)}
          options={[
            ...month.editions
              .map((one) => ({ value: one.edition as number | 'now', label: say(editionWords(one.edition)) }))
              .reverse(),
            ...(month.nowShown ? [{ value: 'now' as const, label: say(monthWords.now) }] : []),
          ]}
        />
      )}
      <div className="ranking-head-end">
        {newest !== undefined && (
          <Button icon={<HistoryOutlined aria-hidden />} onClick={() => setAsking('editions')}>
            {say(monthWords.editions)}
          </Button>
        )}
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              link('xlsx', 'export.xlsx', say(monthWords.exportXlsx)),
              link('csv', 'export.csv', say(monthWords.exportCsv)),
              { type: 'divider' },
              link('poster', 'poster.pdf', say(monthWords.poster), closed && models.length > 0),
              link('notice', 'notice.pdf', say(monthWords.notice), closed),
            ],
          }}
        >
          <Button icon={<DownloadOutlined aria-hidden />}>{say(rankingWords.export)}</Button>
        </Dropdown>
        <Button
          icon={<PrinterOutlined aria-hidden />}
          href={file('notice.pdf')}
          target="_blank"
          disabled={!closed}
          title={closed ? undefined : say(monthWords.onlyClosed)}
        >
          {say(monthWords.printNotice)}
        </Button>
        {me.role === 'manager' && month.own && (
          <Button
            type={newest === undefined ? 'primary' : 'default'}
            icon={<CheckCircleOutlined aria-hidden />}
            onClick={() => setAsking('close')}
          >
            {say(newest === undefined ? monthWords.close : monthWords.correct)}
          </Button>
        )}
      </div>
      {asking === 'close' && (
        <CloseDialog month={month} onClosed={onClosed} onClose={() => setAsking(null)} />
      )}
      {asking === 'editions' && <EditionsDrawer month={month} onClose={() => setAsking(null)} />}
    </div>
  )
}
