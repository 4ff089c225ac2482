import { Button, DatePicker, InputNumber, Table } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { CaseDayReply, CaseRowReply } from '../../src/server/requests.ts'
import { CaseDrawer } from '../case/case-drawer.tsx'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe } from '../staff/session.tsx'
import { addressOf, useRead } from '../staff/use-read.ts'
import { caseColumns } from './case-columns.tsx'
import { listWords } from './words.ts'

interface DaySheetProps {
  readonly timeZone: string
  /** Today in the hall, `YYYY-MM-DD`. */
  readonly today: string
}

/** All cases that a window opened on a day (办件台账). */
export function DaySheet({ timeZone, today }: DaySheetProps) {
  const say = useWords()
  const me = useMe()
  const [day, setDay] = useState(today)
  const [window, setWindow] = useState(me.window ?? 1)
  const [open, setOpen] = useState<string | null>(null)
  const { reply, request, readAgain } = useRead<CaseDayReply>(addressOf('/api/cases/day', { day, window }))
  const file = (format: string) => addressOf(`/api/cases/day/export.${format}`, { day, window })
  return (
    <section>
      <div className="case-filters">
        <DatePicker
          allowClear={false}
          aria-label={say(listWords.chooseDay)}
          value={dayjs(day)}
          onChange={(chosen) => chosen && setDay(chosen.format('YYYY-MM-DD'))}
        />
        <InputNumber
          min={1}
          max={999}
          aria-label={say(listWords.window)}
          addonAfter={say(listWords.window)}
          value={window}
          onChange={(chosen) => chosen && setWindow(chosen)}
        />
        <div className="case-filters-end">
          <Button href={file('xlsx')}>{say(listWords.exportXlsx)}</Button>
          <Button href={file('csv')}>{say(listWords.exportCsv)}</Button>
        </div>
      </div>
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <Table<CaseRowReply>
        className="framed-table"
        size="middle"
        rowKey="case"
        columns={caseColumns(say, timeZone)}
        dataSource={[...(reply?.cases ?? [])]}
        loading={reply === null && request.busy}
        locale={{ emptyText: say(listWords.nothingYet) }}
        pagination={false}
        onRow={({ case: number }) => ({ onClick: () => setOpen(number) })}
      />
      {open && (
        <CaseDrawer
          key={open}
          number={open}
          timeZone={timeZone}
          onClose={(changed) => {
            setOpen(null)
            if (changed) readAgain()
          }}
        />
      )}
    </section>
  )
}
