import { Button, DatePicker, InputNumber } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { CaseDayReply } from '../../src/server/case-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe } from '../staff/session.tsx'
import { addressOf, useRead } from '../staff/use-read.ts'
import { CaseTable } from './case-table.tsx'
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
      <CaseTable
        timeZone={timeZone}
        cases={reply?.cases ?? []}
        loading={reply === null && request.busy}
        nothing={say(listWords.nothingYet)}
        onChanged={readAgain}
      />
    </section>
  )
}
